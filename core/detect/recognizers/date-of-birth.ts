import { makeFinding } from '../score';
import { matchReadings } from '../look-alikes';
import type { Recognizer } from '../recognizer';

/** Names of months in five languages by their first letters, which tell them apart; matched on any case. */
const MONTHS: readonly string[] = [
  'jan(?:uary|uar|vier|\\.)?|j\u00E4n(?:ner)?|enero|ene|gennaio|gen',
  'feb(?:ruary|ruar|brero|braio)?|f[\u00E9e]vr(?:ier)?|febrero|febbraio',
  'mar(?:ch|s|zo)?|m\u00E4rz|maerz|mrz',
  'apr(?:il|ile)?|avr(?:il)?|abr(?:il)?',
  'may|mai|mayo|maggio|mag',
  'june?|juni|juin|junio|giugno|giu',
  'july?|juli|juil(?:let)?|julio|luglio|lug',
  'aug(?:ust)?|ao[\u00FBu]t|ago(?:sto)?',
  'sept?(?:ember|embre|iembre)?|settembre|set',
  'oct(?:ober|obre)?|okt(?:ober)?|ott(?:obre)?',
  'nov(?:ember|embre|iembre)?',
  'dec(?:ember)?|dez(?:ember)?|d[\u00E9e]c(?:embre)?|dic(?:iembre|embre)?',
];
const MONTH = `(?:${MONTHS.join('|')})\\.?`;
const YEAR = "(?:(?:1[789]|20)\\d{2}|'?\\d{2})";
const START = '(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]_)(?<!\\d[.,/:-])';
const END = '(?!_?[\\p{L}\\p{N}])(?![./:-]\\d)';

const FORMS: readonly { readonly pattern: string; readonly expression: RegExp }[] = [
  form('numeric', `\\d{1,2}(?<part>[./ |-]) ?\\d{1,2}\\k<part> ?(?<year>${YEAR})`),
  form('iso', '(?<year>(?:18|19|20)\\d{2})(?<part>[./ |-])\\d{1,2}\\k<part>\\d{1,2}'),
  form('month-name', `\\d{1,2}(?:st|nd|rd|th|er|\\.|\u00BA)?[ -](?:of |de |d')?${MONTH}[ ,-]{1,2}(?:de |del )?(?<year>${YEAR})`),
  form('month-first', `${MONTH}[ -]\\d{1,2}(?:st|nd|rd|th)?,?[ -](?<year>${YEAR})`),
  form('year-first', `(?<year>(?:18|19|20)\\d{2})[ -]${MONTH}[ -]\\d{1,2}`),
  form('compact', '(?<year>(?:19|20)\\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])'),
];

function form(pattern: string, source: string): { pattern: string; expression: RegExp } {
  return { pattern, expression: new RegExp(START + source + END, 'giu') };
}

/** Nobody was older. */
const MAX_AGE = 120;

/**
 * Dates that may be dates of birth: a date alone says little, so it takes a label to lift one over the usual minimum.
 * `now` tells which years lie in the future.
 */
export function createDateOfBirth(now: () => Date): Recognizer {
  return {
    id: 'date-of-birth',
    entities: ['DATE_OF_BIRTH'],
    *find(input) {
      const thisYear = now().getFullYear();
      for (const { pattern, expression } of FORMS) {
        for (const { match, lookalike } of matchReadings(input, expression)) {
          const year = (match.groups?.['year'] ?? '').replace("'", '');
          const age = year.length === 2 ? 0 : thisYear - Number(year);
          const span = { start: match.index, end: match.index + match[0].length };
          yield makeFinding('date-of-birth', 'DATE_OF_BIRTH', age < 0 || age > MAX_AGE ? 'bare' : 'weak', span, { pattern, ...(lookalike && { lookalike }) });
        }
      }
    },
  };
}

/** Dates of birth by the clock of this machine. */
export const dateOfBirth: Recognizer = createDateOfBirth(() => new Date());
