import { weightedSum } from './checksums';
import type { IdRow } from './row';

/** Check letters by the rest modulo eleven: of citizens and residents, of foreigners, and of foreigners since 2022. */
const LETTERS: Readonly<Record<string, readonly [add: number, letters: string]>> = {
  S: [0, 'JZIHGFEDCBA'],
  T: [4, 'JZIHGFEDCBA'],
  F: [0, 'XWUTRQPNMLK'],
  G: [4, 'XWUTRQPNMLK'],
  M: [3, 'XWUTRQPNJLK'],
};

function passesNric(value: string): boolean {
  const [add, letters] = LETTERS[value.charAt(0)] ?? [0, ''];
  return letters.charAt((weightedSum(value.slice(1, 8), [2, 7, 6, 5, 4, 3, 2]) + add) % 11) === value.slice(8);
}

/** The identity number of Singapore. */
export const SG: readonly IdRow[] = [
  {
    entity: 'SG_NRIC_FIN',
    forms: [{ written: /^[FGMST]\d{7}[A-Z]$/i, length: 9, alone: 'weak' }],
    check: passesNric,
    chance: 0.0074,
    // https://www.ica.gov.sg/news-and-publications/newsroom/media-release/new-m-fin-series-to-be-introduced-from-1-january-2022
  },
];
