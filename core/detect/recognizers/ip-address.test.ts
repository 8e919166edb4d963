import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';

testCases('IP_ADDRESS', [
  ['[[203.0.113.58]]', 0.7, 0.8],
  ['http://[[192.168.0.17]]:8080/admin', 0.7],
  ['[[127.0.0.1]] and [[10.1.2.3]] and [[172.16.5.4]]', 0.7],
  ['[[10.0.0.0/8]]', 0.4],
  ['IP address: [[9.9.9.9]]', 0.6],
  ['Host\tIP\nalpha\t[[1.2.3.4]]', 0.6],
  ['[[0.0.0.0]]', 0.4, 0.6],
  ['[[2001:db8:0:0:0:ff00:42:8329]]', 0.9],
  ['[[2001:db8::42]]', 0.7],
  ['[[fe80::1ff:fe23:4567:890a%eth0]]', 0.7],
  ['src=[[::1]] ok', 0.7],
  ['[[::ffff:192.0.2.128]]', 0.7],
]);

testNothing('IP_ADDRESS', [
  'version 10.15.7.2',
  'v1.2.3.4',
  'Chrome/120.0.0.0 Safari',
  '1.3.6.1.4.1.311.21.20',
  'chapter 1.2.3.4',
  'std::vector and a::b and ab::cd',
  '12:34:56 and 10:20',
  '00:00:5e:00:53:af',
  '255.255.255.0',
  '1.234.567.89 EUR'.replace('89', '890'),
]);

test.each(['203.O.113.58', '203 .0.113. 58', '2O3.0.ll3.58'])('misread: %s', async (text) => {
  const [finding] = await foundIn(`from ${text} at`, 'IP_ADDRESS', { fromPixels: true, policy: { minScore: 0.4 } });
  expect(finding).toMatchObject({ value: text, reason: { lookalike: true } });
});

test('any address is found', async () => {
  await fc.assert(fc.asyncProperty(fc.oneof(fc.ipV4(), fc.ipV6()), async (address) => {
    const found = await foundIn(`from ${address} at`, 'IP_ADDRESS');
    expect(found.map(({ value }) => value)).toEqual([address]);
  }), { numRuns: 200 });
});
