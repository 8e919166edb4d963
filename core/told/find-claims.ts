import type { ImageBox, PixelImage } from '../model';
import { matchInk } from './match-ink';
import type { OwnGlyphs } from './own-glyphs';
import { paintOwn, type OwnText } from './paint-own';
import type { PlacedWord } from './told-text';

/** Words in fonts of the page's own that are seen as these draw their letters, whatever that looks like. */
export interface Claims {
  /** Their drawing, as `PaintText` gives it. */
  readonly covered: Uint8Array;
  /** Words that no white space parts, which are believed as a whole or not at all. */
  readonly chunks: readonly (readonly ClaimedWord[])[];
}

/** One of them. */
export interface ClaimedWord {
  readonly word: PlacedWord;
  /** Its text as its style shows it, and the letters that it is drawn with. */
  readonly shown: string;
  readonly glyphs: OwnGlyphs;
  /** Encloses its ink. */
  readonly ink: ImageBox;
}

/** A word that its drawing in the fonts of this machine does not show. */
export interface UnsureWord {
  readonly word: PlacedWord;
  readonly text: OwnText;
}

/** Which of these, in chunks that no white space parts, the picture shows as their own fonts draw their letters. */
export function findClaims(image: PixelImage, open: readonly (readonly UnsureWord[])[]): Claims {
  if (open.length === 0) return { covered: new Uint8Array(), chunks: [] };
  const { covered, drawn } = paintOwn(image, open.flat().map(({ text }) => text));
  const chunks = open.flatMap((chunk) => {
    const claimed = chunk.flatMap(({ word, text }) => {
      const match = drawn.has(text) ? matchInk(image, covered, text.box, text.size) : null;
      return match?.isSame === true ? [{ word, shown: text.text, glyphs: text.glyphs, ink: match.ink }] : [];
    });
    return claimed.length === chunk.length ? [claimed] : [];
  });
  return { covered, chunks };
}
