import { describe, expect, test } from 'vitest';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';

const NAMED = { policy: { named: true, minScore: 0.4 } };

describe('CA_SIN', () => {
  testCases('CA_SIN', [
    ['SIN: [[900 000 019]]', 0.7],
    ['mon NAS est [[102-030-400]]', 0.7],
    ['social_insurance_number=[[102030401]]', 0.5, 0.6],
  ]);
  testNothing('CA_SIN', ['102 030 400', 'order 102030400', 'call 902-555-0143', 'sin embargo 12']);
  test('asked for by name, a valid one is enough', async () => {
    for (const text of ['102030400', '102 030 400', '102-030-400']) expect(await foundIn(text, 'CA_SIN', NAMED)).toHaveLength(1);
    // A wrong digit; 0 and 8 are given to nobody.
    for (const text of ['102030401', '046454286', '812345673']) expect(await foundIn(text, 'CA_SIN', NAMED)).toEqual([]);
  });
});

describe('CA_QUEBEC_HIN', () => {
  testCases('CA_QUEBEC_HIN', [
    ['[[XXXX 0052 2801]]', 0.5],
    ['NAM : [[XXXX 0013 2801]]', 0.5, 0.6],
    ['RAMQ [[XXXX85010100]]', 0.7],
  ]);
  testNothing('CA_QUEBEC_HIN', ['XXXX 0013 2801', 'SCAN20110315', 'CODE 9999 9999', 'Card 4111 1111 1111 1111']);
});

describe('CA_POSTAL_CODE', () => {
  testCases('CA_POSTAL_CODE', [
    ['Ottawa [[K1A 0B1]]', 0.5],
    ['[[k1a 0b1]]', 0.5],
    ['Postal code: [[K1A0B1]]', 0.5],
  ]);
  testNothing('CA_POSTAL_CODE', ['A1B2C3', 'stage T3N0M0', 'D1A 0B1', 'K1A 0O1', 'W1A 0B1', 'K1A 0B12']);
});

describe('health cards of the provinces', () => {
  testCases('CA_OHIP', [['OHIP: [[9000-000-019-AB]]', 0.7], ['health card number [[9000 000 018]]', 0.5, 0.6]]);
  testNothing('CA_OHIP', ['9000 000 019', '416-555-0143']);
  testCases('CA_BC_PHN', [['PHN [[9000 000 018]]', 0.7]]);
  testNothing('CA_BC_PHN', ['9000000018', 'call 9025550143']);
  testCases('CA_HEALTH_AB', [['Alberta health number: [[10000-0017]]', 0.7]]);
  testCases('CA_HEALTH_MB', [['PHIN [[100 000 018]]', 0.5]]);
  testCases('CA_HEALTH_NT', [['NWT health card [[N0000018]]', 0.5]]);
});

describe('driver licences', () => {
  testCases('CA_DRIVER_LICENSE', [
    ["Driver's licence: [[X0000-00009-50228]]", 0.7],
    ['permis de conduire du Québec [[X0000-280295-01]]', 0.5],
    ['driver licence [[100000-018]]', 0.5],
  ]);
  testNothing('CA_DRIVER_LICENSE', ['X0000-00009-50228', '100000-018', 'X00000000905228']);
});

describe('business numbers', () => {
  testCases('CA_GST', [['[[100000017 RT 0001]]', 0.7], ['[[100000018 RT 0001]]', 0.5, 0.6]]);
  testCases('CA_QST', [['[[1000000015 TQ 0001]]', 0.7]]);
  testCases('CA_PST', [['[[PST-1000-0017]]', 0.7]]);
  testCases('CA_BN', [['business number [[100000017]]', 0.7], ['[[100000017RC0001]]', 0.7]]);
  testNothing('CA_BN', ['100000017', 'order 100000017']);
  testNothing('CA_PST', ['at 10:30 PST 1000001']);
});
