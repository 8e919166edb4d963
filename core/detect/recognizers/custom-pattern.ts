import { UmbraError } from '../../errors';
import { compilePattern } from '../patterns/compile-pattern';
import { matchLines } from '../patterns/match-lines';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';

/** The user's own patterns. One that is no regular expression is told as a failure once the others have been looked for. */
export const customPattern: Recognizer = {
  id: 'custom-pattern',
  entities: ['CUSTOM_PATTERN'],
  *find({ text }, { patterns }) {
    const compiled = patterns.map(compilePattern);
    for (const pattern of compiled) {
      if (!pattern) continue;
      for (const span of matchLines(text, pattern)) yield makeFinding('custom-pattern', 'CUSTOM_PATTERN', 'strong', span, { pattern: 'pattern' });
    }
    if (compiled.includes(null)) throw new UmbraError('unexpected');
  },
};
