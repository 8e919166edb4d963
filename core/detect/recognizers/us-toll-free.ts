import { matchReadings } from '../match-numbers';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';

/** Codes that the called pays for; those behind may be spelled as a word of seven letters. */
const TOLL_FREE = /(?=[+(18])(?<![\p{L}\p{N}]|[\p{L}\p{N}][.,/+_-])(?:\+?1[-. ]?)?(\(?)8(?:00|33|44|55|66|77|88)(?:\) ?|[-. ]?)(?:\d{3}([-. ]?)\d{4}|[A-Z]{7}|[A-Z]{2,4}-[A-Z]{3,5})(?![\p{L}\p{N}]|[-_][\p{L}\p{N}])/gu;

/** Toll-free numbers of North America. https://www.fcc.gov/consumers/guides/what-toll-free-number-and-how-does-it-work */
export const usTollFree: Recognizer = {
  id: 'us-toll-free',
  entities: ['US_TOLLFREE'],
  *find(input, { entities }) {
    if (!entities.includes('US_TOLLFREE')) return;
    for (const { match, lookalike } of matchReadings(input, TOLL_FREE, 3)) {
      const [whole, open, joint] = match;
      const grouped = open !== '' || joint !== '';
      const span = { start: match.index, end: match.index + whole.length };
      yield makeFinding('us-toll-free', 'US_TOLLFREE', grouped ? 'strong' : 'bare', span, { pattern: grouped ? 'grouped' : 'digits', ...(lookalike && { lookalike }) });
    }
  },
};
