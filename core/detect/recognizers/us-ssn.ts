import { makeFinding, raise } from '../score';
import { matchNumbers, matchReadings } from '../match-numbers';
import { isAmongNumbers } from '../number-neighbourhood';
import type { Recognizer } from '../recognizer';
import { isUnnamedInProse } from '../unnamed-number';
import type { Evidence } from '../../entities/row';

const SSN = /(?<!\p{N}_?|\d[.,/-])(\d{3})([-. ]?)(\d{2})([-. ]?)(\d{4})(?!_?[\p{L}\p{N}])(?![-.,/]\d)/gu;
const LENGTH = 9;
/** Digit by digit, as somebody spells it: nothing without a label. */
const SPELLED = /(?=\d[ .-]\d)(?<![\p{L}\p{N}]|\p{N}[ .-])\d([ .-])\d(?:\1\d){7}(?!\1?\p{N}|\p{L})/gu;
/** Two letters right before it, or a name that goes on: `SSN123-45-6789`, `scan_123-45-6789`. */
const GLUED = /\p{L}$|[\p{L}\p{N}]_$/u;
const NOT_A_NAME = /(?<!\p{L})\p{L}$/u;

/** Numbers that were printed in advertisements, and so belong to nobody. https://www.ssa.gov/history/ssn/misused.html */
const PRINTED = /^(?:078051120|219099999|98765432\d)$/;
/** Areas that are not given out; some taxpayers' numbers begin with a 9. */
const NO_AREA = /^(?:000|666|9)/;
/** No number has a group or a serial of zeros alone. */
const IMPOSSIBLE = /^\d{3}00|0000$/;

/** US social security numbers. https://www.ssa.gov/employer/randomization.html */
export const usSsn: Recognizer = {
  id: 'us-ssn',
  entities: ['US_SSN'],
  *find(input) {
    for (const { 0: spelled, index: start } of matchNumbers(input, SPELLED, LENGTH)) yield makeFinding('us-ssn', 'US_SSN', 'bare', { start, end: start + spelled.length }, { pattern: 'spelled' });
    for (const { match, lookalike } of matchReadings(input, SSN, LENGTH)) {
      const [whole, area = '', first = '', group = '', second = '', serial = ''] = match;
      const number = area + group + serial;
      if (/^0+$/.test(number)) continue;
      const before = input.text.slice(Math.max(0, match.index - 2), match.index);
      if (GLUED.test(before) && (NOT_A_NAME.test(before) || first + second !== '--')) continue;
      const reserved = NO_AREA.test(number) || IMPOSSIBLE.test(number) || PRINTED.test(number);
      const span = { start: match.index, end: match.index + whole.length };
      // A secret that nobody names is one all the same; that somebody should look is told by the score.
      if (first + second === '' && !reserved && !lookalike && isUnnamedInProse(input.text, span)) yield raise(makeFinding('us-ssn', 'US_SSN', 'weak', span, { pattern: 'digits-in-prose' }), 'word');
      yield makeFinding('us-ssn', 'US_SSN', IMPOSSIBLE.test(number) ? 'bare' : evidenceOf(first, second, reserved, isAmongNumbers(input.text, span)), span, {
        pattern: first + second === '' ? 'digits' : 'grouped',
        ...(reserved && { reserved }),
        ...(lookalike && { lookalike }),
      });
    }
  },
};

/** What the signs between the groups tell. */
function evidenceOf(first: string, second: string, reserved: boolean, amongNumbers: boolean): Evidence {
  if (first === '-' && second === '-') return reserved ? 'plain' : 'strong';
  if (first === second && first !== '' && !amongNumbers) return reserved ? 'weak' : 'plain';
  return (first === '') !== (second === '') && first + second === '-' && !reserved ? 'weak' : 'bare';
}
