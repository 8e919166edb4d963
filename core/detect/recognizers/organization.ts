import { foldLetters } from '../../text/fold-letters';
import { makeFinding } from '../score';
import type { Recognizer } from '../recognizer';

/** Legal forms of firms. Those in the first list are told in any place; the others are words or letters that mean other things too, and must be written with these capitals and dots. */
const FORM = new RegExp(
  `(?<=[\\p{L}\\p{N}"')&.,-] )(?:${[
    // German, Austrian, Swiss.
    'gGmbH', 'GmbH(?: ?& ?Co\\.? ?KG(?:aA)?)?', 'mbH', 'UG(?: \\(haftungsbeschränkt\\))?', 'KGaA', 'AG(?: ?& ?Co\\.? ?KG)?', 'OHG', 'GbR', 'e\\.? ?V\\.', 'e\\.? ?G\\.', 'e\\.K\\.', 'KG', 'SE',
    // French, Belgian.
    'S\\.?A\\.?R\\.?L\\.?', 'SASU', 'S\\.?A\\.?S\\.?', 'EURL', 'SCI', 'SNC', 'SCOP', 'SPRL', 'ASBL',
    // Spanish, Italian, Portuguese.
    'S\\.? ?L\\.?(?: ?[UL]\\.?)?', 'S\\.? ?A\\.?(?: ?U\\.?)?', 'S\\. ?Coop\\.?', 'S\\.? ?p\\.? ?A\\.?', 'S\\.? ?r\\.? ?l\\.?s?', 'S\\.n\\.c\\.', 'S\\.a\\.s\\.', 'Lda\\.?', 'Ltda\\.?',
    // English.
    'Ltd\\.?', 'Limited', 'LLC', 'L\\.L\\.C\\.', 'LLP', 'L\\.L\\.P\\.', 'PLC', 'plc', 'Inc\\.?', 'Incorporated', 'Corp\\.?', 'Corporation', 'Co\\.(?:,? (?:Ltd|LLC|Inc)\\.?)?', 'Pty\\.? Ltd\\.?', 'Pvt\\.? Ltd\\.?', 'CIC', 'DAC',
    // Dutch, Nordic, Polish, Czech.
    'B\\.?V\\.?(?:BA)?', 'N\\.?V\\.?', 'V\\.?O\\.?F\\.?', 'AB', 'A/S', 'ApS', 'ASA', 'AS', 'Oyj?', 'Ky', 'HB', 'sp\\. ?z ?o\\. ?o\\.(?: ?sp\\. ?k\\.)?', 'Sp\\. ?z ?o\\. ?o\\.(?: ?[Ss]p\\. ?k\\.)?', '[Ss]p\\. ?[jkp]\\.', 's\\.r\\.o\\.', 'a\\.s\\.', 'Kft\\.?', 'Zrt\\.?', 'd\\.o\\.o\\.',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
/** The capitalised words, numbers and small joints before a legal form, back from its start. */
const NAME = /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}\p{N}.'&+-]{0,40}|\d{1,4}\p{L}{0,10})(?:,? (?:\p{Lu}[\p{L}\p{N}.'&+-]{0,40}|\d{1,4}|&|\+|und|and|et|y|e|i|de|di|der|des|du|la|le|del|della|von|van|the|of|für|for)){0,6},? )$/u;
const LONGEST = 120;
/** A form alone is no firm: `SE 12 and KG 3`. */
const FORM_ALONE = /^(?:SE|KG|AG|SA|SL|AB|AS|HB|Co\.|Inc\.?|Ltd\.?)(?: |$)/;
/** Words that begin a sentence before a firm's name, and are no part of it. */
const LEAD = new Set('the a an at by from with for in of to and or our your their my this that die der das den dem des bei von mit fur im am und unsere la le les chez avec pour par el los las en con por de da di il lo gli presso firma spolka spolki w z company customer client supplier employer kunde lieferant'.split(' '));

/** Firms by their legal form: the capitalised words before it. */
export const organization: Recognizer = {
  id: 'organization',
  entities: ['ORGANIZATION'],
  *find({ text }, { entities }) {
    if (!entities.includes('ORGANIZATION')) return;
    let last = 0;
    for (const match of text.matchAll(FORM)) {
      const from = Math.max(last, match.index - LONGEST);
      const name = NAME.exec(text.slice(from, match.index))?.[1];
      if (name === undefined) continue;
      const start = match.index - name.length + leadOf(name);
      // The form alone, after a word that only begins the sentence.
      if (start >= match.index || FORM_ALONE.test(text.slice(start, match.index))) continue;
      last = match.index + match[0].length;
      yield makeFinding('organization', 'ORGANIZATION', 'plain', { start, end: last }, { pattern: 'legal-form' });
    }
  },
};

/** Length of the words that only lead to a name. */
function leadOf(name: string): number {
  let lead = 0;
  for (const word of name.split(' ')) {
    if (!LEAD.has(foldLetters(word))) return lead;
    lead += word.length + 1;
  }
  return lead;
}
