import { describe, expect, test } from 'vitest';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';
import type { EntityType } from '../../model';
import { findPii } from '../find-pii';
import { makePolicy } from '../make-policy';

const typesIn = async (text: string): Promise<EntityType[]> => (await findPii({ text, words: [], fields: [], fromPixels: false }, makePolicy())).findings.map(({ entity }) => entity);

describe('US_ITIN', () => {
  testCases('US_ITIN', [
    ['[[912-78-0001]]', 0.8],
    ['[[912 78 0001]]', 0.5],
    ['ITIN: [[912780001]]', 0.7],
    ['itin=[[912-67-0001]]', 0.5, 0.6],
  ]);
  testNothing('US_ITIN', ['912780001', '912-67-0001', '512-78-0001', '987-65-4321', '900-93-0001']);
});

test('the ranges decide between taxpayers, adopted children and the insured', async () => {
  expect(await typesIn('912-78-0001')).toEqual(['US_ITIN']);
  expect(await typesIn('900-93-0001')).toEqual(['US_ATIN']);
  expect(await typesIn('512-78-0001')).toEqual(['US_SSN']);
  expect(await typesIn('987-65-4321')).toEqual(['US_SSN']);
});

describe('US_DRIVER_LICENSE', () => {
  testCases('US_DRIVER_LICENSE', [
    ["Driver's license: [[D1234562]]", 0.5],
    ['My driver license number is [[S530-460-61-003-0]].', 0.5],
    ['DL# [[12345678]]', 0.5],
    ['{"driversLicense": "[[H12-34-5678]]"}', 0.5],
    ['DLN [[WDLAB0C12D3E]]', 0.5],
  ]);
  testNothing('US_DRIVER_LICENSE', ['D1234562', 'the public H1 and A12345 are open', 'published in 12345678', 'licensed since 2019', 'Driver license expires 2027-05-12', 'Driver license renewed 2019', 'click A1234567', 'build D1234562 of the driver']);
});

describe('US_NPI', () => {
  testCases('US_NPI', [
    ['NPI: [[1990000006]]', 0.7],
    ['National Provider Identifier [[1990000007]]', 0.5, 0.6],
  ]);
  testNothing('US_NPI', ['1990000006', 'order 1700000003', 'call 2025550143', '1732104000 INFO started']);
  test('asked for by name, a valid one is enough', async () => {
    const named = { policy: { named: true, minScore: 0.4 } };
    expect(await foundIn('1990000006', 'US_NPI', named)).toHaveLength(1);
    for (const text of ['1990000007', '3990000006', '199000000', '1111111112']) expect(await foundIn(text, 'US_NPI', named)).toEqual([]);
  });
});

describe('ABA_ROUTING_NUMBER', () => {
  testCases('ABA_ROUTING_NUMBER', [
    ['Routing number: [[011000015]]', 0.7],
    ['ABA [[0110-0001-5]]', 0.7],
    ['routing_number: [[011000016]]', 0.5, 0.6],
  ]);
  testNothing('ABA_ROUTING_NUMBER', ['011000015', 'order 011000015', 'invoice no. 121000248']);
  test('asked for by name, a valid one is enough', async () => {
    const named = { policy: { named: true, minScore: 0.4 } };
    expect(await foundIn('011000015', 'ABA_ROUTING_NUMBER', named)).toHaveLength(1);
    for (const text of ['011000016', '411000011', '1234-0000-0']) expect(await foundIn(text, 'ABA_ROUTING_NUMBER', named)).toEqual([]);
  });
});

describe('US_MBI', () => {
  testCases('US_MBI', [
    ['[[1AA0-AA0-AA00]]', 0.8],
    ['Patient [[4qp7-rw2-kd61]] came', 0.8],
    ['[[4QP7RW2KD61]]', 0.5],
    ['Medicare number: [[4SP7-RW2-KD61]]', 0.5, 0.6],
  ]);
  testNothing('US_MBI', ['4SP7-RW2-KD61', '4QP7-RW2-OD61', '0QP7-RW2-KD61', '4QP7RW2KD6', '4QP7RW2KD611']);
});

describe('US_POSTAL', () => {
  testCases('US_POSTAL', [
    ['Schenectady, [[NY 12345]]', 0.5],
    ['Anchorage, [[AK 99501-0001]]', 0.5],
    ['ZIP: [[00501]]', 0.5],
    ['zip_code=[[00501-0045]]', 0.5],
  ]);
  testNothing('US_POSTAL', ['NY 99501', 'IN 12345', 'OK 20000', 'in 46201 cases', '12345', '$12345', 'item 12345-6789']);
});

describe('US_BANK_NUMBER', () => {
  testCases('US_BANK_NUMBER', [
    ['Account number: [[900000123456]]', 0.5],
    ['checking account [[1234 5678 9012]]', 0.5],
  ]);
  testNothing('US_BANK_NUMBER', ['900000123456', 'account opened 2024-05-12', 'account 2024', 'Account no. 12']);
});

describe('other papers', () => {
  testCases('US_DEA', [['DEA [[AZ0000012]]', 0.7], ['DEA number: [[AZ0000013]]', 0.5, 0.6]]);
  testNothing('US_DEA', ['AZ0000012', 'AZ0000013']);
  testCases('US_EIN', [['EIN: [[12-0000013]]', 0.7], ['employer identification number [[120000013]]', 0.5]]);
  testNothing('US_EIN', ['12-0000013', 'pages 12-0000013']);
  testCases('US_A_NUMBER', [['Alien number [[A 012 345 678]]', 0.7], ['USCIS# [[012-345-678]]', 0.5]]);
  testNothing('US_A_NUMBER', ['A 012 345 678', 'a 12345678 and more']);
  testCases('US_MEDICARE_HICN', [['[[987-65-4321A]]', 0.5], ['HICN [[987654321C1]]', 0.5]]);
  testNothing('US_MEDICARE_HICN', ['987654321A', '987-65-4321X2']);
  testCases('US_PASSPORT', [['Passport no. [[500000017]]', 0.5], ['US passport: [[A00000018]]', 0.6]]);
  testNothing('US_PASSPORT', ['500000017', 'A00000018', 'passport 2024']);
});
