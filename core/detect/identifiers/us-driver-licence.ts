import { formsOfShapes } from './licence-forms';
import type { IdRow } from './row';

/**
 * Shapes of driver licences by state and territory, see `formsOfShapes`. Numbers of fewer than five signs are left out:
 * nobody has one any more, and a year beside the word would be one.
 */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  AL: ['5..8'],
  AK: ['5..7'],
  AZ: ['A5..8', 'AA4..5', '9'],
  AR: ['5..9'],
  CA: ['A7'],
  CO: ['9', '2-3-4', 'A5..6', 'AA4..5'],
  CT: ['9'],
  DE: ['5..7'],
  DC: ['7', '9'],
  FL: ['A3-3-2-3-1'],
  GA: ['7..9'],
  GU: ['A14'],
  HI: ['A8', 'A2-2-4', '9'],
  ID: ['AA6A', '9'],
  IL: ['A3-4-4', 'A12'],
  IN: ['A9', '9..10', '4-2-4'],
  IA: ['9', '3AA4'],
  KS: ['A1A1A', 'A2-2-4', '9'],
  KY: ['A2-3-3', 'A9', '9'],
  LA: ['5..9'],
  ME: ['7..8', '7A'],
  MD: ['A-3-3-3-3'],
  MA: ['A8', 'AA7', '9'],
  MI: ['A-3-3-3-3', 'A10'],
  MN: ['A-3-3-3-3'],
  MS: ['3-2-4'],
  MO: ['A5..9', 'A6R', '8AA', '9A', '9', '3A6'],
  MT: ['A8', '9', '13', '14'],
  NE: ['5..7', 'A6..8'],
  NV: ['9', '10', '12', 'X8'],
  NH: ['2AAA5', 'AAA8'],
  NJ: ['A4-5-5'],
  NM: ['8', '9'],
  NY: ['3-3-3', 'A7', 'A18', '8', '16'],
  NC: ['5..12'],
  ND: ['AAA-2-4', '9'],
  OH: ['AA3..7', 'A4..8', '8'],
  OK: ['A9', '9'],
  OR: ['5..9', 'A6'],
  PA: ['2-3-3'],
  PR: ['5..7', '9'],
  RI: ['7..8', 'A6'],
  SC: ['5..11'],
  SD: ['6..10', '12'],
  TN: ['7..9'],
  TX: ['7..8'],
  UT: ['5..10'],
  VT: ['8', '7A'],
  VA: ['A2-2-4', 'A8..11', '9'],
  WA: ['AAA*********', 'AAAAAAA3**'],
  WV: ['7', 'A5..6', 'AA5..6'],
  WI: ['A3-4-4-2'],
  WY: ['9..10', '6-3'],
};

/** The forms are so many that only a label tells a licence: any number fits one of them. */
export const US_DRIVER_LICENSE: IdRow = {
  entity: 'US_DRIVER_LICENSE',
  forms: formsOfShapes(Object.values(SHAPES).flat()),
  chance: 1,
  // https://ntsi.com/drivers-license-format/
};
