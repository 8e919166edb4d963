import { matchNumbers } from '../match-numbers';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';

const NUMBER = '(?:1[01]\\d|\\d{1,2})(?:[.,]5)?';
const START = '(?<![\\p{L}\\p{N}]|\\d[.,-])';

/** Ages as they are said in nine languages; each is the whole phrase, with what stands in a group `before` it. */
const FORMS: readonly { readonly pattern: string; readonly expression: RegExp }[] = [
  { pattern: 'years-old', expression: new RegExp(`${START}${NUMBER}[ -](?:years?|yrs?|yo|y/o|months?|weeks?)[ -](?:old|of age)(?!\\p{L})`, 'giu') },
  { pattern: 'short', expression: new RegExp(`${START}${NUMBER} ?(?:y/o|yo|yrs)(?!\\p{L})`, 'giu') },
  { pattern: 'aged', expression: new RegExp(`(?<=(?<before>(?<!\\p{L})(?:aged?|\u00E2g\u00E9e?s? de|edad(?: de)?|di et\u00E0|et\u00E0|alter|im alter von|wiek|lat|leeftijd|\u00E5lder|ik\u00E4):? ))${NUMBER}(?: (?:years?|ans|jahren?|a\u00F1os|anni|lat|jaar|\u00E5r|vuotta))?(?!\\p{L}|\\d)`, 'giu') },
  { pattern: 'years', expression: new RegExp(`${START}${NUMBER} (?:ans|jahre alt|a\u00F1os(?: de edad)?|anni|lata?|jaar(?: oud)?|\u00E5r(?: gammal)?|vuotta|vuotias)(?!\\p{L})`, 'giu') },
  { pattern: 'year-old', expression: new RegExp(`${START}${NUMBER}-?(?:j\u00E4hrige?[rnsm]?|vuotias|\u00E5ring|letni[aegom]{0,3}|jarige)(?!\\p{L})`, 'giu') },
];

/** Ages in words of nine languages. Off by default: an age alone tells of nobody. */
export const age: Recognizer = {
  id: 'age',
  entities: ['AGE'],
  *find(input, { entities }) {
    if (!entities.includes('AGE')) return;
    for (const { pattern, expression } of FORMS) {
      for (const { 0: written, index, groups } of matchNumbers(input, expression)) {
        yield makeFinding('age', 'AGE', 'strong', { start: index - (groups?.['before']?.length ?? 0), end: index + written.length }, { pattern, context: true });
      }
    }
  },
};
