import { describe } from 'vitest';
import { testCases, testNothing } from '../../../test/support/marked-text';

describe('IE_PPS', () => {
  testCases('IE_PPS', [
    ['PPS number: [[0000018S]]', 0.7],
    ['PPSN [[0000018EA]]', 0.8],
    ['ppsn=[[0000018T]]', 0.5, 0.6],
  ]);
  testNothing('IE_PPS', ['0000018S', '1234567 at', '1234567 to']);
});

describe('IE_EIRCODE', () => {
  testCases('IE_EIRCODE', [
    ['Dublin [[D6W 0A1C]]', 0.8],
    ['[[a65 f4e2]]', 0.8],
    ['Eircode: [[D02X285]]', 0.7],
    ['eircode [[A99 F4E2]]', 0.5, 0.6],
  ]);
  testNothing('IE_EIRCODE', ['A99 F4E2', 'A45 1234', 'D15 2024', 'W12 THEN', 'F12 FREE', 'D02 B285', 'D02X285']);
});

describe('other papers', () => {
  testCases('IE_VAT', [['[[IE 0000018S]]', 0.8], ['VAT no. [[0000018S]]', 0.7]]);
  testCases('IE_PASSPORT', [['Irish passport [[PA0000018]]', 0.6], ['Passport: [[C00000018]]', 0.5]]);
  testNothing('IE_PASSPORT', ['PA0000018', 'C00000018']);
  testCases('IE_DRIVER_LICENSE', [['Irish driving licence: [[000000018]]', 0.5]]);
  testNothing('IE_DRIVER_LICENSE', ['000000018']);
});
