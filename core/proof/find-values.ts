import { wordOf } from '../detect/names/lexicon';
import { rowOverlap, union } from '../image/geometry';
import type { EntityType, ImageBox, TextLayer, TextSpan, Word } from '../model';
import { foldLetters } from '../text/fold-letters';
import { type FoldedText, foldText, placesOf } from './fold-text';
import type { KnownValue } from './known-values';
import { linesOf } from './lines-of';

/** A value, or a part of one, that stands in a layer. */
export interface SeenValue {
  readonly why: 'again' | 'part';
  readonly entity: EntityType | null;
  /** Around its words on one line. */
  readonly box: ImageBox;
  readonly words: readonly Word[];
}

/** Signs and words that stand in place of the digits before the last ones. */
const MASK = /(?:[*•●∙·xX#._–-]{2,}|…|\b(?:ending|ends|endet|last|letzte\p{L}*|finale|fin|terminaison|termina\p{L}*|dernier\p{L}*|ultim\p{L}*|últim\p{L}*)\b(?: \p{L}{1,8}){0,2})[\s:]{0,3}$/iu;

/** Where values, or telling parts of them, stand in what was read: each place once, whole values first. */
export function findValues(layer: TextLayer, values: readonly KnownValue[], covered: readonly ImageBox[]): SeenValue[] {
  const folded = foldText(layer.text);
  const seen: SeenValue[] = [];
  const add = (why: SeenValue['why'], { entity }: KnownValue, span: TextSpan): void => {
    const words = layer.words.filter(({ start, end }) => start < span.end && span.start < end);
    for (const line of linesOf(words)) {
      const box = line.map((word) => word.box).reduce(union);
      if (!seen.some((other) => line.every((word) => other.words.includes(word)))) seen.push({ why, entity, box, words: line });
    }
  };
  for (const value of values) for (const span of placesOf(value.whole, folded)) add('again', value, span);
  for (const value of values) for (const part of value.parts) for (const span of placesOf(part, folded)) if (isTelling(span, layer.text)) add('part', value, span);
  for (const value of values) if (value.tail !== '') for (const span of tailsOf(value.tail, layer, folded, covered)) add('part', value, span);
  return seen;
}

/**
 * Whether a part stands for the value. A name in small letters is a word, and one that stands among other names that are
 * no given names (a company's, a street's) is theirs.
 */
function isTelling({ start, end }: TextSpan, text: string): boolean {
  if (/[^\p{L}]/u.test(text.slice(start, end))) return true;
  if (!/^\p{Lu}/u.test(text.slice(start))) return false;
  const before = /(?:(\p{Lu}\p{L}+)|&) {1,2}$/u.exec(text.slice(Math.max(0, start - 32), start));
  const after = /^ {1,2}(?:(\p{Lu}\p{L}+)|&)/u.exec(text.slice(end, end + 32));
  return [before, after].every((beside) => beside === null || (beside[1] !== undefined && isOfName(beside[1])));
}

/** Words that stand beside a surname: given names and titles. */
function isOfName(word: string): boolean {
  return wordOf(foldLetters(word)).given || /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau|Monsieur|Madame|Se\u00f1ora?|Don|Do\u00f1a|Signora?|Dott)$/u.test(word);
}

/** The last digits of a number where something says that they are that: a mask before them, or a region that ends where they begin. */
function tailsOf(tail: string, { text, words }: TextLayer, folded: FoldedText, covered: readonly ImageBox[]): TextSpan[] {
  return placesOf(tail, folded).filter((span) => {
    if (MASK.test(text.slice(Math.max(0, span.start - 24), span.start))) return true;
    const word = words.find(({ start, end }) => start <= span.start && span.start < end);
    return word !== undefined && covered.some((box) => rowOverlap(box, word.box) >= 0.5 && Math.abs(word.box.x - box.x - box.w) <= 0.8 * word.box.h);
  });
}
