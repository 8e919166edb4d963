import type { PixelImage } from '../model';
import { crowdedChunks } from './crowded-chunks';
import { isReadable } from './lettered';
import { matchInk } from './match-ink';
import { drawOwn, paintOwn, type DrawnOwn, type OwnText } from './paint-own';
import type { PlacedWord } from './told-text';

/** A word that the picture shows as its own font draws its letters, whatever that looks like. */
export interface ClaimedWord extends DrawnOwn {
  readonly word: PlacedWord;
  readonly text: OwnText;
}

/** Words that no white space parts, which are believed as a whole or not at all. */
export type ClaimedChunk = readonly ClaimedWord[];

/** A word that its drawing in the fonts of this machine does not show. */
export interface UnsureWord {
  readonly word: PlacedWord;
  readonly text: OwnText;
}

/** Pixels of letters that are drawn for one picture, at most: a page can tell many words. */
const MOST_PIXELS = 20_000_000;

/** Which of these, in chunks that no white space parts, the picture shows as their own fonts draw their letters. */
export function findClaims(image: PixelImage, open: readonly (readonly UnsureWord[])[]): readonly ClaimedChunk[] {
  let left = MOST_PIXELS;
  const affordable = open.filter((chunk) => {
    if (!isReadable(chunk.map(({ text }) => text.text).join(''))) return false;
    left -= chunk.reduce((sum, { text: { text, glyphs } }) => sum + text.length * glyphs.width * glyphs.height, 0);
    return left >= 0;
  });
  const crowded = crowdedChunks(image, affordable);
  const drawn = affordable.filter((chunk) => !crowded.has(chunk)).flatMap((chunk) => {
    const words: ClaimedWord[] = [];
    for (const { word, text } of chunk) {
      const own = drawOwn(image, text);
      if (!own) return [];
      words.push({ word, text, ...own });
    }
    return [words];
  });
  return stillShown(image, drawn).chunks;
}

/** Those of some chunks that the picture shows where nothing but these is drawn, with their drawing. */
export function stillShown(image: PixelImage, chunks: readonly ClaimedChunk[]): { readonly chunks: readonly ClaimedChunk[]; readonly covered: Uint8Array } {
  if (chunks.length === 0) return { chunks, covered: new Uint8Array() };
  const { covered, shared } = paintOwn(image, new Map(chunks.flat().map(({ text, drawn }) => [text, drawn])));
  const owner = new Map(chunks.flatMap((chunk) => chunk.map(({ text }) => [text, chunk] as const)));
  // Words that touch could be seen as another, also where they stand in one chunk.
  const sharing = new Set([...shared].map((text) => owner.get(text)));
  const shown = chunks.filter((chunk) => !sharing.has(chunk) && chunk.every(({ text, drawn, place }) => matchInk(image, covered, place, text.size, undefined, darkestOf(drawn.covers)).isSame));
  return { chunks: shown, covered };
}

function darkestOf(covers: Uint8Array): number {
  return covers.reduce((most, cover) => Math.max(most, cover), 0);
}
