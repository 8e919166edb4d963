import { describe, expect, test } from 'vitest';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';

const NAMED = { policy: { named: true, minScore: 0.4 } };

describe('UK_NINO', () => {
  testCases('UK_NINO', [
    ['[[JG 10 00 10 A]]', 0.8],
    ['[[JG100010A]]', 0.5],
    ['[[QQ123456C]]', 0.5],
    ['NI number: [[BG 10 00 10 A]]', 0.5, 0.6],
    ['National Insurance [[JG 10 00 10]]', 0.5, 0.6],
  ]);
  testNothing('UK_NINO', ['BG 10 00 10 A', 'DA100010A', 'JG 10 00 10 E', 'JG 10 00 10 1', 'TN100010A', 'to 10 20 30 a']);
});

describe('UK_NHS', () => {
  testCases('UK_NHS', [
    ['NHS number [[999 000 0018]]', 0.7],
    ['[[9990000018]] (NHS number)', 0.7],
    ['NHS no: [[999-000-0019]]', 0.5, 0.6],
  ]);
  testNothing('UK_NHS', ['999 000 0018', '202-555-0143', '1111111111']);
  test('asked for by name, a valid one is enough', async () => {
    for (const text of ['999 000 0018', '999-000-0018', '9990000018']) expect(await foundIn(text, 'UK_NHS', NAMED)).toHaveLength(1);
    for (const text of ['999-000-0019', '0000000000']) expect(await foundIn(text, 'UK_NHS', NAMED)).toEqual([]);
  });
});

describe('UK_CHI', () => {
  testCases('UK_CHI', [['[[010150 0009]]', 0.6], ['CHI: [[0101500008]]', 0.5, 0.6]]);
  testNothing('UK_CHI', ['0101500008', '999 000 0018', '320150 0006']);
});

describe('UK_DRIVING_LICENCE', () => {
  testCases('UK_DRIVING_LICENCE', [
    ['[[BYRON652105A99ZZ]]', 0.8],
    ['[[BYRON 652105 A99ZZ]]', 0.8],
    ['licence [[LI999712311XY9AA]]', 0.8],
    ['Driving licence: [[BYRON663105A99ZZ]]', 0.5, 0.6],
    ['Driver number [[10000018]]', 0.5],
  ]);
  testNothing('UK_DRIVING_LICENCE', ['BYRON663105A99ZZ', 'BYRON652355A99ZZ', '10000018']);
});

describe('UK_POSTCODE', () => {
  testCases('UK_POSTCODE', [
    ['From [[SW1A 1AA]] to [[EC1A 1BB]].', 0.5],
    ['[[GIR 0AA]]', 0.5],
    ['postcode: [[bt11 0aa]]', 0.6],
    ['Postcode [[BT110AA]]', 0.6],
  ]);
  testNothing('UK_POSTCODE', ['QA1 1AA', 'M1 1CA', 'BT110AA', 'MacBook M1 8GB and M2 1TB', 'E10 5th floor', 'B12 3rd', 'PS5 1TB', 'AB12 CDE', 'M25 to A40', 'W1 2PM']);
  test('asked for by name, it may be written without its space', async () => {
    for (const text of ['BT110AA', 'GIR0AA', 'ze1 0aa']) expect(await foundIn(text, 'UK_POSTCODE', NAMED)).toHaveLength(1);
    for (const text of ['QA1 1AA', 'XA11AA', 'M1 1CA', 'ABCM11AADEF']) expect(await foundIn(text, 'UK_POSTCODE', NAMED)).toEqual([]);
  });
});

describe('UK_VEHICLE_REGISTRATION', () => {
  testCases('UK_VEHICLE_REGISTRATION', [
    ['[[AA79 ZZZ]]', 0.5],
    ['Her car reg is [[aa79zzz]].', 0.6],
    ['number plate: [[A123 BCD]]', 0.6],
    ['reg [[ABZ 1234]]', 0.5],
    ['The vehicles [[AA79ZZZ]] and [[AA79 ZZZ]]', 0.5],
  ]);
  testNothing('UK_VEHICLE_REGISTRATION', ['AA79ZZZ', 'AA49 ZZZ', 'IA79 ZZZ', 'AA79 ZIZ', 'A123 BCD', 'as it is in 12 the', 'MAX 10A', 'USB 3A', 'in 2023', 'the M25 and A40', 'MAY23 SALE']);
  test('asked for by name, older ones and those without a space are found', async () => {
    for (const text of ['AA79ZZZ', 'A123 BCD', 'ABC123D']) expect(await foundIn(text, 'UK_VEHICLE_REGISTRATION', NAMED)).toHaveLength(1);
    for (const text of ['AA49 ZZZ', 'AQ51 ABC', 'O123 BCD', '1234567890']) expect(await foundIn(text, 'UK_VEHICLE_REGISTRATION', NAMED)).toEqual([]);
  });
});

describe('UK_BANK', () => {
  testCases('UK_BANK', [
    ['[[00-00-18 00000018]]', 0.8],
    ['Sort code: [[00-00-18]]', 0.5],
    ['Sort code [[00-00-18]] Account number [[00000018]]', 0.5],
  ]);
  testNothing('UK_BANK', ['00-00-18', '12-10-24', '00000018', 'on 12-10-24 at noon']);
});

describe('companies', () => {
  testCases('UK_VAT', [
    ['[[GB 100 0000 34]]', 0.8],
    ['[[GB100000035]]', 0.4, 0.5],
    ['VAT Reg No: [[100 0000 34]]', 0.7],
  ]);
  testNothing('UK_VAT', ['100000034', 'order 100 0000 34']);
  testCases('UK_COMPANY', [['Company number [[00000018]]', 0.5], ['Registered in Scotland, no. [[SC000018]]', 0.6]]);
  testNothing('UK_COMPANY', ['00000018', 'SC000018']);
});

describe('other papers', () => {
  testCases('UK_UTR', [['UTR: [[2000000000]]', 0.7], ['Unique Taxpayer Reference [[20000 00001]]', 0.5, 0.6]]);
  testNothing('UK_UTR', ['2000000000', '2025550143']);
  testCases('UK_PASSPORT', [['UK passport [[500000018]]', 0.5], ['British passport number: [[AB0000018]]', 0.6]]);
  testNothing('UK_PASSPORT', ['500000018', 'AB0000018', 'A00000018']);
  testCases('UK_ELECTORAL_ROLL', [['Electoral roll number [[AB 1234]]', 0.5]]);
  testNothing('UK_ELECTORAL_ROLL', ['AB 1234', 'the electoral roll is 2024']);
});
