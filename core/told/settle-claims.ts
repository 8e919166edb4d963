import { rowOverlap } from '../image/geometry';
import { imageBox, type PixelImage } from '../model';
import type { ConfirmedText } from './confirm-words';
import { eraseInk } from './erase-ink';
import { stillShown, type ClaimedChunk } from './find-claims';
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
  let chunks = withoutRows(await proveLetters(text.claims, read, known));
  let shown = stillShown(image, chunks);
  for (let round = 1; shown.chunks.length < chunks.length; round++) {
    if (round === MOST_ROUNDS) return text;
    chunks = shown.chunks;
    shown = stillShown(image, chunks);
  }
  // As high as their line, as lines that are read are: rows of both are told apart alike.
  const settled = new Map<PlacedWord, PlacedWord>();
  for (const [{ word }, ink] of shown.inks) settled.set(word, { ...word, ink: imageBox(ink.x, word.room.y, ink.w, word.room.h) });
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
  for (const [i, left] of words.entries()) {
    for (let k = i + 1; k < words.length; k++) {
      const right = words[k] as (typeof words)[number];
      const height = Math.max(left.text.box.h, right.text.box.h);
      const gap = right.text.box.x - left.text.box.x - left.text.box.w;
      if (gap > NEAR * height) break;
      if (left.chunk === right.chunk || rowOverlap(left.text.box, right.text.box) < 0.3) continue;
      if (gap > -NEAR * height && !couldBeNumber(left.text.text + right.text.text)) continue;
      dropped.add(left.chunk).add(right.chunk);
    }
  }
  return chunks.filter((chunk) => !dropped.has(chunk));
}
