import type { TextSpan } from '../../model';
import { BOXED_DATE, dateSpan, form, isPlausibleDate } from '../dates/date-forms';
import { datesIn } from '../dates/dates-in';
import { foldedText } from '../folded-text';
import { matchReadings } from '../match-numbers';
import { findNames } from '../names/find-names';
import type { DetectInput, Recognizer } from '../recognizer';
import { makeFinding, raise } from '../score';

/** How far before a date the word may stand that says who was born, with the place between. */
const BORN_REACH = 90;
/** Nobody was older. */
const MAX_AGE = 120;

/** `born in 1950`: a year alone says something only right behind such a word, never as a column or in a list. */
const YEAR_ALONE = form('year', '(?<year>19\\d{2}|20[0-2]\\d)');
/** Of the days that a form has boxes for, one so many years ago is the day somebody was born. */
const LEAST_AGE_IN_BOXES = 16;
const BORN_IN = /(?:\b(?:born|nee?s?|naiti?|geboren|nacid[oa]s?|nacio|nat[oaie]|nacque|urodzon[yae]\w{0,2}|syntynyt|fodd)(?: (?:\p{L}{1,12} ){0,2}| )(?:in|en|im jahre?|el|nel|w|ar|vuonna)|[^\p{L}]jahrgang|[^\p{L}]year of birth:?) $/u;
/** `born in Leeds on`, `nato a Bari il`: between the word and the date stands where. */
const BORN_AT = /(?:\b(?:born (?:in|at)|n(?:e|ee|es|ees|e\(e\)) (?:a|au|aux|en)|geb(?:oren|\.)? (?:in|zu|te)|nacid[oa]s? en|naci(?:o)? en|nat[oaie] (?:a|ad|in)|nacque (?:a|ad|in)|urodzon\p{L}{1,3} (?:w|we)|ur\. w|fodd i))(?: (?:[^\d:;!?\n]|\b(?:\d{2,3}|\d{5})\b){2,60}?)[ ,)]{1,3}(?:(?:on the|on|le|il|in data|el dia|el|am|den|dnia|op) )?$/u;
/** What may stand between a name and the day its bearer was born: `Ada Byron, 10/12/1815`. A recent day is that of a letter. */
const GAP_BEFORE = /(?:[ \t]?[,|(\t][ \t]?|[ \t]{1,4})$/;
const MOST_GAP = 4;
const LEAST_AGE_BEHIND_NAME = 16;
const CLOSES = /^ ?(?:[,;.|)\n\t]|$)/;
/** `| F | 12/05/1973`, `M, 12/05/1973`: a sex, and then a date. */
const BEHIND_SEX = /(?<![\p{L}\p{N}.])(?:[FMHW]|male|female|mannlich|weiblich|homme|femme|hombre|mujer|varon|maschio|femmina)[.)]?[ \t]?[|;,/\t ][ \t]?$/iu;

/**
 * Dates that may be dates of birth: a date alone says little, so it takes a label, or a sex beside it, to lift one over
 * the usual minimum. `now` tells which years lie in the future.
 */
export function createDateOfBirth(now: () => Date): Recognizer {
  return {
    id: 'date-of-birth',
    entities: ['DATE_OF_BIRTH'],
    *find(input) {
      const thisYear = now().getFullYear();
      const folded = foldedText(input);
      const isBehindName = behindNames(input);
      const before = (index: number, reach = 40): string => folded.slice(Math.max(0, index - reach), index);
      const written = [...datesIn(input)];
      for (const { pattern, expression } of [BOXED_DATE, YEAR_ALONE]) {
        for (const { match, lookalike } of matchReadings(input, expression)) written.push({ pattern, match, lookalike });
      }
      for (const { pattern, match, lookalike } of written) {
        const span = dateSpan(match);
        if (!span) continue;
        const year = (match.groups?.['year'] ?? '').replace("'", '');
        const age = year.length === 4 ? thisYear - Number(year) : 0;
        const isPossible = age >= 0 && age <= MAX_AGE && isPlausibleDate(match[0]);
        const reason = { pattern, ...(lookalike && { lookalike }) };
        if (pattern === 'boxed' && isLongAgo(match[0], thisYear)) yield makeFinding('date-of-birth', 'DATE_OF_BIRTH', 'plain', span, reason);
        else if (pattern === 'year') {
          if (BORN_IN.test(before(span.start))) yield makeFinding('date-of-birth', 'DATE_OF_BIRTH', isPossible ? 'plain' : 'weak', span, { ...reason, context: true });
        } else if (isPossible && BORN_AT.test(before(span.start, BORN_REACH))) {
          yield makeFinding('date-of-birth', 'DATE_OF_BIRTH', 'plain', span, { ...reason, pattern: 'born-at', context: true });
        } else if (isPossible && age >= LEAST_AGE_BEHIND_NAME && isBehindName(span)) {
          yield raise(makeFinding('date-of-birth', 'DATE_OF_BIRTH', 'weak', span, { ...reason, pattern: 'behind-name' }), 'word');
        } else if (isPossible && BEHIND_SEX.test(before(span.start))) {
          yield makeFinding('date-of-birth', 'DATE_OF_BIRTH', 'plain', span, { ...reason, pattern: 'beside-sex', context: true });
        } else yield makeFinding('date-of-birth', 'DATE_OF_BIRTH', isPossible ? 'weak' : 'bare', span, reason);
      }
    },
  };
}

/** Tells whether a whole name stands right before a date, and nothing goes on behind it. */
function behindNames(input: DetectInput): (date: TextSpan) => boolean {
  let ends: ReadonlySet<number> | undefined;
  return ({ start, end }) => {
    const gap = GAP_BEFORE.exec(input.text.slice(Math.max(0, start - MOST_GAP), start))?.[0];
    if (gap === undefined || !CLOSES.test(input.text.slice(end, end + 2))) return false;
    ends ??= endsOfNames(input);
    return ends.has(start - gap.length);
  };
}

/** Where whole names end that something tells. */
function endsOfNames(input: DetectInput): ReadonlySet<number> {
  const { page, names } = findNames(input);
  return new Set(names.filter(({ first, last, evidence }) => last > first && evidence !== 'bare').map(({ last }) => page.tokens[last]?.end ?? 0));
}

/** Whether eight digits in boxes are a day on which a grown person can have been born. */
function isLongAgo(written: string, thisYear: number): boolean {
  const digits = written.replace(/\D/g, '');
  const age = thisYear - Number(digits.slice(4));
  return age >= LEAST_AGE_IN_BOXES && age <= MAX_AGE && isPlausibleDate(`${digits.slice(0, 2)}/${digits.slice(2, 4)}/${digits.slice(4)}`);
}

/** Dates of birth by the clock of this machine. */
export const dateOfBirth: Recognizer = createDateOfBirth(() => new Date());
