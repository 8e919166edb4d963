import { isBirthdayWithSex } from './checksums';
import { formsOfShapes } from './licence-forms';
import type { IdRow } from './row';

/** Shapes of driver licences by province and territory, see `formsOfShapes`. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  AB: ['6-3', '5..9'],
  BC: ['7..9'],
  MB: ['AA-AA-AA-A3AA'],
  NB: ['5..7'],
  NL: ['A3-3-3'],
  NS: ['AAAAA-3-3-3'],
  NT: ['6'],
  NU: ['5..6'],
  PE: ['5..6'],
  QC: ['A4-6-2'],
  SK: ['8'],
  YT: ['6'],
};

/** Ontario's ends in a day of birth; those of the other provinces are told by their label alone. */
export const CA_DRIVER_LICENSE: readonly IdRow[] = [
  {
    entity: 'CA_DRIVER_LICENSE',
    forms: [{ written: /^[A-Z]\d{4}[ -]\d{5}[ -]\d{5}$/i, length: 15, alone: 'weak' }, { written: /^[A-Z]\d{14}$/i, length: 15 }],
    check: (value) => isBirthdayWithSex(value.slice(9)),
    chance: 0.073,
    // https://www.ontario.ca/document/official-mto-drivers-handbook/getting-your-drivers-licence
  },
  {
    entity: 'CA_DRIVER_LICENSE',
    forms: formsOfShapes(Object.values(SHAPES).flat()),
    chance: 1,
    // https://www.ccmta.ca/en/driver-licensing
  },
];
