import type { Evidence } from '../../entities/row';
import { afterMonth, afterWord, dateSpan, form, isPlausibleDate, START, type DateForm } from '../dates/date-forms';
import { datesIn } from '../dates/dates-in';
import { MONTH_WORD } from '../dates/months';
import { matchNumbers } from '../match-numbers';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';

const TIME = '(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?:[:.][0-5]\\d(?:[.,]\\d{1,9})?)?';

/** Forms beside those of a whole day, and how much each says. */
const FORMS: readonly (DateForm & { readonly evidence: Evidence })[] = [
  { ...form('timestamp', `\\d{4}-\\d{2}-\\d{2}[T ]${TIME}(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?`), evidence: 'strong' },
  { ...afterMonth('month-and-year', '(?:19|20)\\d{2}'), evidence: 'plain' },
  { ...form('day-and-month', `\\d{1,2}(?:st|nd|rd|th|er|\\.)? ?(?:of |de )?${MONTH_WORD}`), evidence: 'weak' },
  { ...afterMonth('month-and-day', '\\d{1,2}(?:st|nd|rd|th)?'), evidence: 'weak' },
  { ...afterWord('year-said', `${START}(?:year|ann\u00E9e|jahre?|a\u00F1o|anno|rok|jaar) `, '(?:19|20)\\d{2}'), evidence: 'weak' },
  { ...form('clock', `${TIME} ?(?:a\\.?m\\.?|p\\.?m\\.?|uhr|h)`), evidence: 'weak' },
  { ...form('short', '(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01])'), evidence: 'bare' },
];

/** Dates and times of whatever kind. Off by default: most are nobody's secret, and documents are full of them. */
export const dateTime: Recognizer = {
  id: 'date-time',
  entities: ['DATE_TIME'],
  *find(input, { entities }) {
    if (!entities.includes('DATE_TIME')) return;
    // What begins or ends with a whole day is a part of it.
    const starts = new Set<number>();
    const ends = new Set<number>();
    for (const { pattern, match, lookalike } of datesIn(input)) {
      const span = lookalike ? undefined : dateSpan(match);
      if (!span) continue;
      const isPossible = isPlausibleDate(match[0]);
      if (isPossible) {
        starts.add(span.start);
        ends.add(span.end);
      }
      yield makeFinding('date-time', 'DATE_TIME', isPossible ? 'plain' : 'bare', span, { pattern });
    }
    for (const { pattern, expression, evidence } of FORMS) {
      for (const match of matchNumbers(input, expression)) {
        const span = dateSpan(match);
        if (!span || (pattern !== 'timestamp' && (starts.has(span.start) || ends.has(span.end)))) continue;
        const isPossible = pattern === 'timestamp' || isPlausibleDate(match[0]);
        yield makeFinding('date-time', 'DATE_TIME', isPossible ? evidence : 'bare', span, { pattern });
      }
    }
  },
};
