import { findPostcodes } from '../addresses/find-places';
import { spanOf, wordsOf } from '../addresses/tokens';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';

/** Postcodes of any country: beside a town they are sure, alone they are digits that a label must speak for. */
export const postalCode: Recognizer = {
  id: 'postal-code',
  entities: ['POSTAL_CODE'],
  *find(input) {
    const words = wordsOf(input);
    for (const { code } of findPostcodes(words)) {
      yield makeFinding('postal-code', 'POSTAL_CODE', code.evidence, spanOf(words, code.from, code.to), { pattern: code.evidence === 'bare' ? 'form' : 'beside-town' });
    }
  },
};
