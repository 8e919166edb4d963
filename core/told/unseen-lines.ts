import { imageBox, type ImageBox } from '../model';
import { isIn } from './field-hints';
import type { ReadSegment } from '../ocr/text-layer';

/** Fewer letters than these are a sign, of which a drawing may be called `ok`. */
const LEAST_LETTERS = 3;
/** Narrower for its letters than this share of the line's height each, a word is the name of an icon and not what is shown. */
const NARROWEST = 0.25;
/** Share of a line's letters that must have been read in its place. */
const MOST_MISSED = 0.5;

/**
 * Places where a page says that words stand, where the picture shows something, though not surely them, and where next to
 * nothing was read: what stands there is unknown, whatever the page says. Such as text of its ground's colour that cuts
 * up the words of the picture under it.
 *
 * @param read what was read of the picture.
 * @param told lines of words that the picture does not confirm.
 */
export function unseenLines(read: readonly ReadSegment[], told: readonly ReadSegment[]): ImageBox[] {
  const words = read.flatMap((segment) => segment.words.map(({ text, x0, x1 }) => ({ letters: lettersIn(text), box: imageBox(x0, segment.box.y, x1 - x0, segment.box.h) })));
  return told.flatMap((line) => {
    const letters = line.words.reduce((total, { text }) => total + lettersIn(text), 0);
    if (letters < LEAST_LETTERS || line.box.w < NARROWEST * line.box.h * letters) return [];
    const seen = words.reduce((total, word) => total + (isIn(line.box, word.box) ? word.letters : 0), 0);
    return seen < (1 - MOST_MISSED) * letters ? [line.box] : [];
  });
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
