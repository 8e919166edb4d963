import { imageBox, type PixelImage } from '../model';
import type { ConfirmedText } from './confirm-words';
import { eraseInk } from './erase-ink';
import { proveLetters, Tallies, type ReadSheet } from './prove-letters';
import type { PlacedWord } from './told-text';

/** What was read of letters, as long as the engine runs: their shapes, and nothing of what they were in. */
const known = new Tallies();

/** The same, with the words confirmed whose own font's letters look like what they stand for. Rejects as `read` does. */
export async function settleClaims(text: ConfirmedText, image: PixelImage, read: ReadSheet): Promise<ConfirmedText> {
  const { claims } = text;
  if (claims.chunks.length === 0) return text;
  const proven = await proveLetters(claims, image.width, read, known);
  known.trim();
  // As high as their line, as lines that are read are: rows of both are told apart alike.
  const settled = new Map<PlacedWord, PlacedWord>();
  for (const chunk of claims.chunks) {
    if (chunk.every((word) => proven.has(word))) for (const { word, ink } of chunk) settled.set(word, { ...word, ink: imageBox(ink.x, word.room.y, ink.w, word.room.h) });
  }
  if (settled.size === 0) return text;
  const rest = text.rest === image ? { ...image, data: new Uint8ClampedArray(image.data) } : text.rest;
  eraseInk(rest, claims.covered, [...settled.values()].map(({ ink }) => ink));
  return {
    told: text.told.map((word) => settled.get(word) ?? word),
    words: [...text.words, ...settled.values()],
    doubtful: text.doubtful.filter((word) => !settled.has(word)),
    rest,
    claims,
  };
}
