import { rowOverlap } from '../image/geometry';
import type { ImageBox } from '../model';

/** Digits, and letters that could be taken for one where letters are small. */
const DIGIT_LIKE = /^[\doOQDlI|SsBZzGgbqAT]+$/u;
/** From so many digits on it is worth asking whether it is a number. */
const LEAST = 6;
/** Parts of a number stand as near to each other, in heights of their line. */
const NEAR = 2;

/** A stretch of text without white space, and where it stands. */
export interface TextStretch {
  readonly text: string;
  readonly box: ImageBox;
}

/**
 * Stretches of letters that could be digits, alone or with what stands beside them: a number could be told as letters that look
 * like its digits, and nobody could see by its letters which it is. Of each, whether it is one.
 */
export function hiddenNumbers(stretches: readonly TextStretch[]): boolean[] {
  const alike = stretches.map(({ text, box }) => ({ box, signs: signsOf(text) })).map((one) => (DIGIT_LIKE.test(one.signs) ? one : null));
  const all = alike.filter((one) => one !== null);
  const counts = new Map<object, number>();
  for (const first of all) {
    if (counts.has(first)) continue;
    const row = [first];
    counts.set(first, 0);
    for (const one of row) {
      for (const other of all) {
        if (counts.has(other) || !isNear(one.box, other.box)) continue;
        counts.set(other, 0);
        row.push(other);
      }
    }
    const count = row.reduce((sum, { signs }) => sum + signs.length, 0);
    for (const one of row) counts.set(one, count);
  }
  return alike.map((own) => own !== null && /\D/u.test(own.signs) && (counts.get(own) ?? 0) >= LEAST);
}

function signsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}|]/gu, '');
}

function isNear(a: ImageBox, b: ImageBox): boolean {
  return rowOverlap(a, b) > 0.5 && Math.max(b.x - a.x - a.w, a.x - b.x - b.w) <= NEAR * Math.max(a.h, b.h);
}
