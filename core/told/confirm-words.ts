import { clamp, inflate, union, type Size } from '../image/geometry';
import { imageBox, type ImageBox, type PixelImage } from '../model';
import { eraseInk } from './erase-ink';
import { hasInk } from './has-ink';
import { coverLine, type LineRows } from './line-rows';
import { matchInk, snapSideways, type InkMatch } from './match-ink';
import { shownText, wordsOf, type PageReading, type PageWord } from './page-reading';
import type { PaintText, TextToPaint } from './paint-text';
import type { PlacedWord } from './told-text';

/** Fonts are so many times as high as their size, from the top of their letters to the bottom. */
const LOWEST = 0.9;
const HIGHEST = 1.5;

/** What of a page's words the picture shows, and what it shows beside them. */
export interface ConfirmedText {
  /** All that follow, in the page's order. */
  readonly told: readonly PlacedWord[];
  /** Words that the picture shows, letter by letter. */
  readonly words: readonly PlacedWord[];
  /** Words that should be seen where the picture shows something, though not, or not surely, the same. */
  readonly doubtful: readonly PlacedWord[];
  /** The picture without the ink of `words`: what still has to be read. */
  readonly rest: PixelImage;
}

/**
 * Draws the words of a page once more, in their fonts and places, and believes those alone whose drawing the picture
 * shows. So nothing that a page says can explain away what is on the screen: not text that is hidden, covered or of its
 * ground's colour, not a font of its own whose letters look like others, not a layout that moved.
 *
 * @param scale image pixels for one CSS pixel.
 */
export function confirmWords(image: PixelImage, reading: PageReading, scale: number, paintText: PaintText): ConfirmedText {
  const shown = wordsOf(reading).filter((word) => word.topmost && isOnImage(placeOf(word, scale), image));
  const drawable = shown.filter(isDrawable);
  const texts = new Map(drawable.map((word) => [word, toPaint(word, scale)]));
  const baselines = new Map<TextToPaint, number>();
  const covered = drawable.length > 0 ? paintText(image, [...texts.values()], (text, row) => baselines.set(text, row)) : new Uint8Array();
  const match = (word: PageWord, snap = (box: ImageBox) => box): InkMatch | null => {
    const text = texts.get(word);
    return text ? matchInk(image, covered, snap(text.box), text.size, baselines.get(text)) : null;
  };
  const matchAll = (chunk: readonly PageWord[]): (InkMatch | null)[] => {
    const matches = chunk.map((word) => match(word));
    // Beside the end of a line, such as the full stop after a link.
    return matches.some((one) => one?.line) ? matches.map((one, i) => (one?.isSame === false ? match(chunk[i] as PageWord, snapSideways) : one)) : matches;
  };
  const told: PlacedWord[] = [];
  const confirmed: PlacedWord[] = [];
  const doubtful: PlacedWord[] = [];
  const lines: LineRows[] = [];
  for (const chunk of chunksOf(shown)) {
    const matches = matchAll(chunk);
    // A value that is believed in parts would be torn in two.
    const isSame = matches.every((match) => match?.isSame === true);
    for (const [i, word] of chunk.entries()) {
      if (!isSame && (isLow(word) || !hasInk(image, placeOf(word, scale)))) continue;
      const one = placed(word, scale, isSame ? (matches[i]?.ink ?? null) : null);
      told.push(one);
      (isSame ? confirmed : doubtful).push(one);
      const line = matches[i]?.line;
      if (isSame && line) lines.push(line);
    }
  }
  if (confirmed.length === 0) return { told, words: [], doubtful, rest: image };
  const rest = { width: image.width, height: image.height, data: new Uint8ClampedArray(image.data) };
  for (const line of lines) coverLine(covered, image.width, line);
  eraseInk(rest, covered, confirmed.map(({ ink }) => ink));
  return { told, words: confirmed, doubtful, rest };
}

/** Words that no white space parts in the page. */
function chunksOf(words: readonly PageWord[]): PageWord[][] {
  const chunks: PageWord[][] = [];
  for (const word of words) {
    const last = chunks.at(-1);
    if (last && word.glued && last.at(-1)?.block === word.block) last.push(word);
    else chunks.push([word]);
  }
  return chunks;
}

/** Whether its box is lower than letters of its size are: where these are is not known, and only who looks sees it. */
function isLow({ box, style }: PageWord): boolean {
  return box.h < LOWEST * style.size;
}

/** Letters that look like those of another alphabet, beside those. */
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const LATIN = /[\p{Script=Latin}\p{Nd}]/u;
/** Signs that nobody sees, and those that turn the order of what follows. Soft hyphens and breaks of words are not among them: they are in every book. */
const UNSEEN = /(?![\u00ad\u200b-\u200d])\p{Default_Ignorable_Code_Point}/u;

/** Whether its drawing would show what its letters say. */
function isDrawable({ text, style }: PageWord): boolean {
  return style.size > 0 && !(LATIN.test(text) && (FOREIGN.test(text) || UNSEEN.test(text)));
}

function toPaint(word: PageWord, scale: number): TextToPaint {
  const { text, style } = word;
  return { text: shownText(text, style.transform), box: placeOf(word, scale), face: style.face, family: style.family, size: style.size * scale, spacing: style.spacing * scale };
}

/** The word's box as the page told it, on the picture. */
function boxOf({ box: { x, y, w, h } }: PageWord, scale: number): ImageBox {
  return imageBox(x * scale, y * scale, w * scale, h * scale);
}

/**
 * The same with a height that fonts of its size have, around the same middle: a page can give a font any, and what stands in
 * one line, and with what gaps, is measured by it.
 */
function placeOf(word: PageWord, scale: number): ImageBox {
  const { x, y, w, h } = boxOf(word, scale);
  const size = word.style.size * scale;
  const height = size > 0 ? Math.min(Math.max(h, LOWEST * size), HIGHEST * size) : h;
  return imageBox(x, y + (h - height) / 2, w, height);
}

function isOnImage(box: ImageBox, size: Size): boolean {
  const { w, h } = clamp(inflate(box, -1), size);
  return w > 0 && h > 0;
}

function placed(word: PageWord, scale: number, ink: ImageBox | null): PlacedWord {
  const room = placeOf(word, scale);
  // Capitals that a style makes tell a name from a word.
  const text = word.style.transform === 'capitalize' ? shownText(word.text, 'capitalize') : word.text;
  return { text, ink: ink ?? union(room, boxOf(word, scale)), room, block: word.block, glued: word.glued };
}
