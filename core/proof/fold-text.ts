import { skeleton } from '../detect/look-alikes';
import type { TextSpan } from '../model';

/** Text without what does not tell values apart, and where each of its letters stood. */
export interface FoldedText {
  /** Letters and digits alone, in lower case, without accents, look-alikes as one: `O` and `0`, `l`, `I` and `1`. */
  readonly text: string;
  /** For each letter of `text`, its place in the text that was folded. */
  readonly at: readonly number[];
  /** For each letter of `text`, whether a run of letters and digits begins, or ends, with it. */
  readonly begins: readonly boolean[];
  readonly ends: readonly boolean[];
}

const NO_ALNUM = /[^\p{L}\p{N}]+/gu;

/** Folds a text for comparing values however they are spaced, punctuated, cased or misread. */
export function foldText(text: string): FoldedText {
  let folded = '';
  const at: number[] = [];
  const begins: boolean[] = [];
  const ends: boolean[] = [];
  let inside = false;
  let place = 0;
  for (const sign of text) {
    // A misread `|` or `!` stands for a letter where it touches one.
    const plain = skeleton(sign.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase());
    const letters = plain.replace(NO_ALNUM, '');
    if (letters === '') {
      if (inside && ends.length > 0) ends[ends.length - 1] = true;
      inside = false;
    }
    for (let i = 0; i < letters.length; i++) {
      begins.push(!inside);
      ends.push(false);
      at.push(place);
      inside = true;
    }
    folded += letters;
    place += sign.length;
  }
  if (inside && ends.length > 0) ends[ends.length - 1] = true;
  return { text: folded, at, begins, ends };
}

/** What the same text folds to wherever it stands: `FoldedText.text`. */
export function fold(text: string): string {
  return foldText(text).text;
}

/**
 * Where a folded value stands in a folded text, as spans of the text that was folded. A short one must begin and end
 * where runs of letters and digits do: `ann` is not in `planning`.
 */
export function placesOf(value: string, { text, at, begins, ends }: FoldedText): TextSpan[] {
  const places: TextSpan[] = [];
  if (value === '') return places;
  for (let from = text.indexOf(value); from >= 0; from = text.indexOf(value, from + 1)) {
    const last = from + value.length - 1;
    const alone = begins[from] === true && ends[last] === true;
    if (alone || value.length >= SURE_LENGTH) places.push({ start: at[from] ?? 0, end: (at[last] ?? 0) + 1 });
  }
  return places;
}

/** So many letters and digits in a row do not come together by chance. */
const SURE_LENGTH = 10;
