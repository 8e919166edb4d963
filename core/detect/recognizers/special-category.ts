import type { EntityType } from '../../model';
import { foldedInput } from '../folded-text';
import { createQuickPattern } from '../patterns/quick-pattern';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';
import { firstWordsIn, phrasesFrom } from '../special/lexicon';

/** Words parted by more than this are no phrase. */
const JOINT = /^[ './-]{1,2}$/;
/** How much text before and after a word is looked at. */
const AROUND = 40;
/** A letter that stands for a sex, right after the field's name. */
const findLetters = createQuickPattern(/(?<![a-z])(?:gender|sex|sexe|genre|geschlecht|sexo|genero|sesso|genere|geslacht|plec|sukupuoli)["'`*_]{0,3}[ \t]{0,4}(?:[:=|>]|\t)[ \t]{0,4}["'`*_]{0,3}([mfhwvdxk])(?![\p{L}\p{N}])/gu);

const IS = "(?<![a-z])(?:am|is|are|was|were|[im]'m|he's|she's|they're|be|being|identif(?:y|ies) as|came out as|suis|est|sont|etait|bin|ist|sind|war|wurde|soy|es|son|era|esta|sono|stato|jestem|jest)";
const A = '(?: (?:a|an|not|now|still|also|openly|happily|recently|currently|legally|une?|ein|eine|un|una|uno|of|de))?(?: [a-z]{3,12}ly)?';
/** What stands before or after a word that says it of a person. */
const SAID: Readonly<Partial<Record<EntityType, readonly [before: RegExp, after: RegExp]>>> = {
  NRP: [
    new RegExp(`(?:${IS}${A}|(?<![a-z])(?:practi[cs]ing|devout|converted to|raised|born|pratiquant[e]?|glaubige[rn]?|practicante|praticante|member of (?:the )?|mitglied (?:der|in der|bei) ?|membre du|miembro de[l]?|iscritt[oa] al(?:la)?|voted|votes|wahlt|origen|origine|d'origine|de nacionalidad|de nationalite|di nazionalita|citizen of|passport)) $`),
    /^ (?:citizen|national|by birth|origin|descent|faith|heritage|immigrant|refugee|asylum seeker|passport holder|parents|by religion|staatsburger|herkunft|glaubens|staatsangehorige)/,
  ],
  GENDER: [
    /(?:\d ?(?:-?years?-old|-?year-old|y\/?o|ans|anos|anni|jahre alte[rn]?|jahrige[rn]?)(?: de edad)?,?|(?<![a-z])patient|patiente|paciente|paziente|patientin|identif(?:y|ies) as(?: an?)?|assigned|born|ist ein|ist eine) $/,
    /^,? (?:patient|de \d|of \d|aged|von \d|di \d|age de|agee de|,? \d{1,3} (?:anos|ans|years|jahre|anni))/,
  ],
  SEXUAL_ORIENTATION: [new RegExp(`(?:${IS}${A}|openly|came out as|outed as) $`), /^ (?:man|woman|men|women|couple|person|son|daughter|brother|sister|husband|wife|partner)(?![a-z])/],
  MARITAL_STATUS: [new RegExp(`(?:${IS}${A}|got|getting|estado civil|hat sich) $`), /^ (?:with|to|since|avec|con|mit|seit|desde|dal|and has|mother|father|parent|man|woman)(?![a-z])/],
};
/** Words that mean too much else to be told by a phrase: a label must name them. */
const ONLY_LABELLED = new Set(['single', 'straight', 'divers', 'engaged', 'separated', 'gift', 'liberal', 'orthodox', 'panna', 'skild', 'prometido', 'china', 'polish', 'polka', 'argentina', 'indiana', 'suiza', 'siria', 'ucraina', 'vox', 'podemos', 'verdi', 'uil', 'conservative', 'man', 'mies', 'ire', 'chinese']);
const SPECIAL: readonly EntityType[] = ['NRP', 'GENDER', 'SEXUAL_ORIENTATION', 'MARITAL_STATUS'];

/** Special categories of personal data by words of five languages and more: each counts beside its label, or where a phrase says it of a person. */
export const specialCategory: Recognizer = {
  id: 'special-category',
  entities: SPECIAL,
  *find(input, { entities }) {
    const asked = new Set(SPECIAL.filter((entity) => entities.includes(entity)));
    if (asked.size === 0) return;
    const coded = foldedInput(input);
    const folded = coded.text;
    if (asked.has('GENDER')) {
      for (const match of findLetters(coded)) {
        const end = match.index + match[0].length;
        yield makeFinding('special-category', 'GENDER', 'strong', { start: end - 1, end }, { pattern: 'letter', context: true, label: true });
      }
    }
    for (const { start, end: firstEnd } of firstWordsIn(folded)) {
      for (const { words, entity } of phrasesFrom(folded.slice(start, firstEnd))) {
        if (!asked.has(entity)) continue;
        const end = endOfPhrase(folded, start, words);
        if (end === undefined) continue;
        const said = isSaid(folded, entity, words, start, end);
        yield makeFinding('special-category', entity, said ? 'plain' : 'bare', { start, end }, said ? { pattern: 'phrase', context: true } : { pattern: 'word' });
        break;
      }
    }
  },
};

/** Where a phrase ends that begins at `start`; nothing if its other words do not follow. */
function endOfPhrase(folded: string, start: number, words: readonly string[]): number | undefined {
  let end = start + (words[0]?.length ?? 0);
  for (const word of words.slice(1)) {
    const next = folded.slice(end, end + 2 + word.length);
    const at = next.indexOf(word);
    if (at < 1 || !JOINT.test(next.slice(0, at))) return undefined;
    end += at + word.length;
  }
  return /[\p{L}\p{N}]/u.test(folded.charAt(end)) ? undefined : end;
}

/** Whether the words around say it of a person. */
function isSaid(folded: string, entity: EntityType, words: readonly string[], start: number, end: number): boolean {
  const around = SAID[entity];
  if (!around || (words.length === 1 && ONLY_LABELLED.has(words[0] ?? '') && !/\b(?:i'm|i am|he is|she is|he's|she's) $/.test(folded.slice(Math.max(0, start - 8), start)))) return false;
  const [before, after] = around;
  return before.test(folded.slice(Math.max(0, start - AROUND), start)) || after.test(folded.slice(end, end + AROUND));
}
