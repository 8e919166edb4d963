import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';

testCases('IP_ADDRESS', [
  ['[[9.203.113.58]]', 0.7, 0.8],
  // Private networks and ranges for examples count, for less.
  // Private, and kept for examples: those need a word beside them.
  ['[[10.20.30.58]]', 0.5, 0.6],
  ['login from [[203.0.113.58]]', 0.4, 0.6],
  ['ip: [[203.0.113.58]]', 0.6],
  ['http://[[192.168.0.17]]:8080/admin', 0.5, 0.6],
  ['[[127.0.0.1]] and [[10.1.2.3]] and [[172.16.5.4]]', 0.5, 0.6],
  ['[[10.0.0.0/8]]', 0.4],
  ['IP address: [[9.9.9.9]]', 0.6],
  ['Host\tIP\nalpha\t[[1.2.3.4]]', 0.6],
  ['[[0.0.0.0]]', 0.4, 0.6],
  ['[[2a00:1450:4001:809:0:ff00:42:8329]]', 0.9],
  ['[[2001:db8:0:0:0:ff00:42:8329]]', 0.7, 0.8],
  ['http://[ [[2a00:1450::42]] ]:8080/', 0.7],
  ['[[2a00:1450::/32]] and [[9.203.0.0/16]]', 0.7],
  ['[[2001:db8::42]]', 0.5, 0.6],
  ['[[fe80::1ff:fe23:4567:890a%eth0]]', 0.5, 0.6],
  ['src=[[::1]] ok', 0.5, 0.6],
  ['[[::ffff:192.0.2.128]]', 0.7],
]);

testNothing('IP_ADDRESS', [
  'version 10.15.7.2',
  '256.256.256.256',
  '::ffff:256.0.0.1',
  ':::',
  '§ 12.3.4.5',
  'OID 2.16.840.113',
  'section 4.12.10.3 of it',
  'v1.2.3.4',
  'Chrome/120.0.0.0 Safari',
  '1.3.6.1.4.1.311.21.20',
  'chapter 1.2.3.4',
  'std::vector and a::b and ab::cd',
  '12:34:56 and 10:20',
  '00:00:5e:00:53:af',
  '255.255.255.0',
  '1.234.567.890 EUR',
]);

test.each(['203.O.113.58', '203 .0.113. 58', '2O3.0.ll3.58'])('misread: %s', async (text) => {
  const [finding] = await foundIn(`from ${text} at`, 'IP_ADDRESS', { fromPixels: true, policy: { minScore: 0.4 } });
  expect(finding).toMatchObject({ value: text, reason: { lookalike: true } });
});

// Marks that OCR lost or took for others: addresses where a label says so, and only there.
testCases(
  'IP_ADDRESS',
  [
    ['IP: [[203.0.11358]]', 0.4, 0.7],
    ['IP: [[203,0.113.58]] ok', 0.4, 0.7],
    ['IP: [[203.0.113-58]] ok', 0.4, 0.7],
    ['IP: [[203,0,113,58]] ok', 0.4, 0.7],
    ['IP: [[192.168.134]] ok', 0.4, 0.7],
    ['IP: [[19818173.201]] ok', 0.4, 0.7],
    ['IP: [[19818173201]] ok', 0.4, 0.7],
    ['Name\tIP\nalpha\t[[198.18.4471]]', 0.4, 0.7],
    ['host [[2001:db8.0:0:0:ff00:42:8329]] up', 0.4, 0.9],
    ['host [[2001:db8:0;0:0:ffO0:42:8329]] up', 0.4, 0.9],
  ],
  { fromPixels: true },
);

// What stands in the next column of such a table.
testNothing(
  'IP_ADDRESS',
  [
    'IP\t415-200-1234',
    'IP\t212.555.0147',
    'IP\t030.123.4567',
    'IP\t55512345678',
    'IP\t11.12.2024',
    'IP\t12.11.24',
    'IP\t2024-11-12',
    'IP\t2024.11.12',
    'IP\t10:20:30.123',
    'IP\t10:20:30',
    'IP\t1.234.200',
    'IP\t12,134,200',
    'IP\t1.234.200,50',
    'IP\t1234567.89',
    'IP\t12345678',
    'IP\t1732123456',
    'IP\t1732123456789',
    'IP\t4930231250142',
    'IP\t030.23125014',
    '2024-11-12:10:20',
    '203,0.113.58',
  ],
  { fromPixels: true },
);

test('any address that lost one of its dots can still be told by its label', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 100, max: 255 }), { minLength: 4, maxLength: 4 }), fc.integer({ min: 0, max: 2 }), async (octets, lost) => {
    const address = octets.map((octet, i) => `${octet}${i === 3 ? '' : i === lost ? '' : '.'}`).join('');
    const found = await foundIn(`IP: ${address} ok`, 'IP_ADDRESS', { fromPixels: true, policy: { minScore: 0.4 } });
    expect(found.map(({ value }) => value)).toEqual([address]);
  }));
});

test('any address is found', async () => {
  await fc.assert(fc.asyncProperty(fc.oneof(fc.ipV4(), fc.ipV6()), async (address) => {
    const found = await foundIn(`from ${address} at`, 'IP_ADDRESS');
    expect(found.map(({ value }) => value)).toEqual([address]);
  }), { numRuns: 200 });
});
