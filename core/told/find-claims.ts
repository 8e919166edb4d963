import type { ImageBox, PixelImage } from '../model';
import type { DrawnWord } from './draw-word';
import { isReadable } from './lettered';
import { matchInk } from './match-ink';
import { drawOwn, paintOwn, type OwnText } from './paint-own';
import type { PlacedWord } from './told-text';

/** A word that the picture shows as its own font draws its letters, whatever that looks like. */
export interface ClaimedWord {
  readonly word: PlacedWord;
  readonly text: OwnText;
  readonly drawn: DrawnWord;
}

/** Words that no white space parts, which are believed as a whole or not at all. */
export type ClaimedChunk = readonly ClaimedWord[];

/** A word that its drawing in the fonts of this machine does not show. */
export interface UnsureWord {
  readonly word: PlacedWord;
  readonly text: OwnText;
}

/** Pixels of letters that are drawn for one picture, at most: a page can tell many words in one place. */
const MOST_PIXELS = 100_000_000;

/** Which of these, in chunks that no white space parts, the picture shows as their own fonts draw their letters. */
export function findClaims(image: PixelImage, open: readonly (readonly UnsureWord[])[]): ClaimedChunk[] {
  let left = MOST_PIXELS;
  const drawn = open.filter((chunk) => isReadable(chunk.map(({ text }) => text.text).join(''))).flatMap((chunk) => {
    left -= chunk.reduce((sum, { text: { text, glyphs } }) => sum + text.length * glyphs.width * glyphs.height, 0);
    if (left < 0) return [];
    const words = chunk.map(({ word, text }) => ({ word, text, drawn: drawOwn(text) }));
    return words.every(isDrawn) ? [words] : [];
  });
  return stillShown(image, drawn).chunks;
}

function isDrawn(word: Omit<ClaimedWord, 'drawn'> & { readonly drawn: DrawnWord | null }): word is ClaimedWord {
  return word.drawn !== null;
}

/** Those of some chunks that the picture shows where nothing but these is drawn, with their drawing and the places of their ink. */
export function stillShown(image: PixelImage, chunks: readonly ClaimedChunk[]): { readonly chunks: ClaimedChunk[]; readonly covered: Uint8Array; readonly inks: ReadonlyMap<ClaimedWord, ImageBox> } {
  const inks = new Map<ClaimedWord, ImageBox>();
  if (chunks.length === 0) return { chunks: [], covered: new Uint8Array(), inks };
  const { covered, shared } = paintOwn(image, new Map(chunks.flat().map(({ text, drawn }) => [text, drawn])));
  const owner = new Map(chunks.flatMap((chunk) => chunk.map(({ text }) => [text, chunk] as const)));
  // Words that touch could be seen as another, also where they stand in one chunk.
  const sharing = new Set([...shared].map((text) => owner.get(text)));
  const shown = chunks.filter((chunk) => {
    if (sharing.has(chunk)) return false;
    return chunk.every((word) => {
      const match = matchInk(image, covered, word.text.box, word.text.size);
      inks.set(word, match.ink);
      return match.isSame;
    });
  });
  return { chunks: shown, covered, inks };
}
