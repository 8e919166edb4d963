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
  const sorted = alike.filter((one) => one !== null).toSorted((a, b) => a.box.y - b.box.y);
  const beside = new Map<Alike, Alike[]>(sorted.map((one) => [one, []]));
  for (const [i, one] of sorted.entries()) {
    for (let next = i + 1; next < sorted.length; next++) {
      const other = sorted[next] as Alike;
      if (other.box.y >= one.box.y + one.box.h) break;
      if (!isNear(one.box, other.box)) continue;
      beside.get(one)?.push(other);
      beside.get(other)?.push(one);
    }
  }
  const counts = new Map<Alike, number>();
  for (const first of sorted) {
    if (counts.has(first)) continue;
    const row = new Set([first]);
    for (const one of row) for (const other of beside.get(one) ?? []) row.add(other);
    const count = [...row].reduce((sum, { signs }) => sum + signs.length, 0);
    for (const one of row) counts.set(one, count);
  }
  return alike.map((own) => own !== null && /\D/u.test(own.signs) && (counts.get(own) ?? 0) >= LEAST);
}

interface Alike {
  readonly signs: string;
  readonly box: ImageBox;
}

function signsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}|]/gu, '');
}

function isNear(a: ImageBox, b: ImageBox): boolean {
  return rowOverlap(a, b) > 0.5 && Math.max(b.x - a.x - a.w, a.x - b.x - b.w) <= NEAR * Math.max(a.h, b.h);
}
