import type { IdRow } from './row';

/** Two letters of a place and the half-year since September 2001. Never I, Q or Z for the place; never I or Q behind. */
const CURRENT = '[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\\d|5[1-9]|[67]\\d)';

/** Plates since 2001, those since 1963 with a letter of the year behind or before, and older ones, which a label must tell. */
export const UK_VEHICLE_REGISTRATION: IdRow = {
  entity: 'UK_VEHICLE_REGISTRATION',
  forms: [
    { written: new RegExp(`^${CURRENT} [A-HJ-PR-Z]{3}$`), length: 7, alone: 'plain' },
    { written: new RegExp(`^${CURRENT}[ -]?[A-HJ-PR-Z]{3}$`, 'i'), length: 7, alone: 'weak' },
    // Three digits: `MAX 10A` is a fuse.
    { written: /^(?:[A-HJ-NPR-TV-Y]\d{3} ?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3} ?\d{3}[A-HJ-NPR-TV-Y])$/, length: 7, alone: 'weak' },
    { written: /^(?:[A-Z]{2}\d{2}[ -]?[A-Z]{3}|[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z])$/i, length: [5, 7] },
    { written: /^(?:[A-Z]{1,3} ?\d{1,4}|\d{1,4} ?[A-Z]{1,3})$/, length: [2, 7] },
  ],
  chance: 1,
  // https://www.gov.uk/government/publications/vehicle-registration-numbers-and-number-plates
};
