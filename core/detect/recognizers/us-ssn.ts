import { makeFinding } from '../score';
import { matchReadings } from '../look-alikes';
import type { Recognizer } from '../recognizer';
import type { Evidence } from '../../entities/row';

const SSN = /(?<![\p{L}\p{N}]|[\p{L}\p{N}]_)(?<!\d[.,/-])(\d{3})([-. ]?)(\d{2})([-. ]?)(\d{4})(?!_?[\p{L}\p{N}])(?![-.,/]\d)/gu;

/** Numbers that were printed in advertisements, and so belong to nobody. https://www.ssa.gov/history/ssn/misused.html */
const PRINTED = new Set(['078051120', '219099999']);

/** US social security numbers, and taxpayer numbers of the same form. https://www.ssa.gov/employer/randomization.html */
export const usSsn: Recognizer = {
  id: 'us-ssn',
  entities: ['US_SSN'],
  *find(input) {
    for (const { match, lookalike } of matchReadings(input, SSN)) {
      const [whole, area = '', first = '', group = '', second = '', serial = ''] = match;
      const number = area + group + serial;
      const reserved = /^(?:000|666|9)/.test(area) || group === '00' || serial === '0000' || PRINTED.has(number);
      let evidence: Evidence = 'bare';
      if (first === '-' && second === '-') evidence = reserved ? 'plain' : 'strong';
      else if (first !== '' && second !== '' && !isAmongNumbers(input.text, match.index, whole.length)) evidence = reserved ? 'bare' : 'weak';
      const span = { start: match.index, end: match.index + whole.length };
      yield makeFinding('us-ssn', 'US_SSN', evidence, span, {
        pattern: first === '' ? 'digits' : 'grouped',
        ...(reserved && { reserved }),
        ...(lookalike && { lookalike }),
      });
    }
  },
};

/** Whether other numbers stand right beside it, as in a table's row of figures. */
function isAmongNumbers(text: string, start: number, length: number): boolean {
  return /\d $/.test(text.slice(Math.max(0, start - 2), start)) || /^ \d/.test(text.slice(start + length, start + length + 2));
}
