import type { OpenGlyphs } from './open-glyphs';

/** Letters by which others are measured: no letter of the other height looks like them. */
const LOW_ANCHORS = 'aemnr';
const HIGH_ANCHORS = 'EFHKLNRMP';
const LOW = /[acemnorsuvwxz]/u;
const TAILED = /[gpqy]/u;
const RISEN = /[bdfhkl]/u;
const FREE = /[ijt]/u;
const HIGH = /\p{Lu}/u;
/** Capitals that have the shape of their small letter. */
const SHARED = /[COSUVWXZ]/u;
/** Letters end within this share of the small ones' height of each other, and one pixel. */
const NEAR = 0.12;
/** A letter that rises over the small ones, or falls under the base line, does so by this share of their height at least. */
const RISE = 0.15;

/**
 * Letters that stand between the lines that letters of their kind do, as far as these can be told from others that `isProven`:
 * a small letter is as high as the other small ones, and no capital of its shape.
 */
export function lettersInZones(open: OpenGlyphs, isProven: (letter: string) => boolean): ReadonlySet<string> {
  const { ascent } = open.glyphs;
  const heightOf = (letter: string): number => ascent - open.shapeOf(open.indexes.get(letter) as number).top;
  const low = middle(anchors(LOW_ANCHORS));
  const high = middle(anchors(HIGH_ANCHORS));
  return new Set([...open.indexes.keys()].filter((letter) => isProven(letter) && isInZone(letter)));

  function anchors(letters: string): number[] {
    return Array.from(letters).filter((letter) => open.indexes.has(letter) && isProven(letter)).map(heightOf);
  }

  function isInZone(letter: string): boolean {
    const plain = letter.normalize('NFD').charAt(0);
    const isAccented = plain !== letter;
    const [height, depth] = [heightOf(letter), open.shapeOf(open.indexes.get(letter) as number).bottom - ascent];
    if (!/\p{L}/u.test(letter) || FREE.test(plain)) return true;
    const isLevel = depth <= 1 + NEAR * height || (isAccented && depth <= 0.5 * height);
    if (HIGH.test(plain)) {
      const isHigh = high === null ? !SHARED.test(plain) || (low !== null && height > (1 + RISE) * low) : isAccented || Math.abs(height - high) <= 1 + NEAR * high;
      // A tail is of some capitals.
      return isHigh && (isLevel || /[JQ]/u.test(plain)) && (low === null || height > (1 + RISE / 2) * low);
    }
    if (low === null) return false;
    if (TAILED.test(plain)) return (isAccented || Math.abs(height - low) <= 1 + NEAR * low) && depth >= RISE * low;
    if (RISEN.test(plain)) return height >= (1 + RISE) * low && (isLevel || plain === 'f');
    return LOW.test(plain) ? (isAccented || Math.abs(height - low) <= 1 + NEAR * low) && isLevel : isLevel;
  }
}

function middle(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.length < 2 ? null : (sorted[sorted.length >> 1] as number);
}
