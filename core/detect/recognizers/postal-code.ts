import { findPostcodes } from '../addresses/find-places';
import { spanOf, wordsOf } from '../addresses/tokens';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';

/** A ZIP code has five digits: `ZIP 1234` names none. */
const ZIP = /\bzip(?:[ _-]?codes?)?["']?[ :=]{1,3}["']?$/i;
const ZIP_LENGTH = 5;

/** Postcodes of any country: beside a town they are sure, alone they are digits that a label must speak for. */
export const postalCode: Recognizer = {
  id: 'postal-code',
  entities: ['POSTAL_CODE'],
  *find(input) {
    const words = wordsOf(input);
    for (const { code } of findPostcodes(words)) {
      const span = spanOf(words, code.from, code.to);
      if (span.end - span.start < ZIP_LENGTH && ZIP.test(input.text.slice(Math.max(0, span.start - 14), span.start))) continue;
      yield makeFinding('postal-code', 'POSTAL_CODE', code.evidence, span, { pattern: code.evidence === 'bare' ? 'form' : 'beside-town' });
    }
  },
};
