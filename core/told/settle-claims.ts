import { rowOverlap, union } from '../image/geometry';
import { imageBox, type PixelImage } from '../model';
import type { ConfirmedText } from './confirm-words';
import { eraseInk } from './erase-ink';
import { stillShown, type ClaimedChunk, type ClaimedWord } from './find-claims';
import { KnownDrawings } from './known-drawings';
import type { ReadSheet } from './letter-sheet';
import { couldBeNumber } from './lettered';
import { proveLetters } from './prove-letters';
import type { PlacedWord } from './told-text';

/** What drawings were read as, as long as the engine runs. */
const KNOWN = new KnownDrawings();

/** What is believed is drawn alone and compared again, until all of it is seen; so many times, or nothing is believed. */
const MOST_ROUNDS = 3;
/** Words whose rooms are nearer than this share of their height may be read as one. */
const NEAR = 0.15;

/** The same, with the words confirmed whose own font's letters look like what they stand for. Rejects as `read` does. */
export async function settleClaims(text: ConfirmedText, image: PixelImage, read: ReadSheet, known = KNOWN): Promise<ConfirmedText> {
  if (text.claims.length === 0) return text;
  let chunks: readonly ClaimedChunk[] = withoutRows(await proveLetters(text.claims, read, known));
  let shown = stillShown(image, chunks);
  for (let round = 1; shown.chunks.length < chunks.length; round++) {
    if (round === MOST_ROUNDS) return text;
    chunks = shown.chunks;
    shown = stillShown(image, chunks);
  }
  // At least as high as their line, as lines that are read are: rows of both are told apart alike.
  const settled = new Map<PlacedWord, PlacedWord>();
  for (const { word, ink } of shown.chunks.flat()) settled.set(word, { ...word, ink: union(ink, imageBox(ink.x, word.room.y, ink.w, word.room.h)) });
  if (settled.size === 0) return text;
  const rest = text.rest === image ? { ...image, data: new Uint8ClampedArray(image.data) } : text.rest;
  eraseInk(rest, shown.covered, [...settled.values()].map(({ ink }) => ink));
  return {
    told: text.told.map((word) => settled.get(word) ?? word),
    words: [...text.words, ...settled.values()],
    doubtful: text.doubtful.filter((word) => !settled.has(word)),
    rest,
    claims: [],
  };
}

/** Without those that stand in each other's place, or make up what may be a number together. */
function withoutRows(chunks: readonly ClaimedChunk[]): ClaimedChunk[] {
  const words = chunks.flatMap((chunk) => chunk.map((word) => ({ chunk, ...word }))).toSorted((a, b) => a.text.box.x - b.text.box.x);
  const dropped = new Set<ClaimedChunk>();
  const heightOf = ({ text: { box, size } }: ClaimedWord): number => Math.max(box.h, size);
  const tallest = words.reduce((most, word) => Math.max(most, heightOf(word)), 0);
  for (const [i, left] of words.entries()) {
    for (let k = i + 1; k < words.length; k++) {
      const right = words[k] as (typeof words)[number];
      const height = Math.max(heightOf(left), heightOf(right));
      const gap = right.text.box.x - left.text.box.x - left.text.box.w;
      // A low word may be far enough where a taller one behind it is not.
      if (gap > NEAR * tallest) break;
      if (gap > NEAR * height || left.chunk === right.chunk || rowOverlap(left.text.box, right.text.box) < 0.3) continue;
      if (gap > -NEAR * height && !couldBeNumber(left.text.text + right.text.text)) continue;
      dropped.add(left.chunk).add(right.chunk);
    }
  }
  return chunks.filter((chunk) => !dropped.has(chunk));
}
