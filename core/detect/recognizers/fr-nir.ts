import type { Evidence } from '../../entities/row';
import { STANDARD_NUMBERS } from '../identifiers/standard-numbers';
import type { Recognizer } from '../recognizer';
import { makeCheckedFinding, makeFinding } from '../score';

/** Digits each in a box of its own, as forms of the French health insurance have them. */
const BOXES = /(?<![\p{L}\p{N}]|\d )\d(?: \d){11,39}(?! ?\d)(?!\p{L})/gu;
/** With fewer kinds of digits, or many in a row, it is a list of figures. */
const LEAST_KINDS = 6;
const COUNTED = /0 ?1 ?2 ?3 ?4 ?5|1 ?2 ?3 ?4 ?5 ?6 ?7 ?8/;
/** Share of random digits that are a number with its key. */
const CHANCE = 0.0052;

/** French social security numbers, where every digit stands alone. Some forms have no boxes for the key. */
export const frNir: Recognizer = {
  id: 'fr-nir',
  entities: ['FR_NIR'],
  *find({ text }) {
    for (const match of text.matchAll(BOXES)) {
      const digits = match[0].replaceAll(' ', '');
      const span = { start: match.index, end: match.index + match[0].length };
      if (digits.length === 15 && STANDARD_NUMBERS.fr.nir(digits)) yield makeCheckedFinding('fr-nir', 'FR_NIR', CHANCE, 'plain', span, { pattern: 'boxes', checksum: 'valid' });
      else yield makeFinding('fr-nir', 'FR_NIR', evidenceOf(digits), span, { pattern: 'boxes' });
    }
  },
};

function evidenceOf(digits: string): Evidence {
  if (new Set(digits).size < LEAST_KINDS || COUNTED.test(digits)) return 'bare';
  return /^[12](?:\d{12}|\d{14})$/.test(digits) ? 'plain' : 'weak';
}
