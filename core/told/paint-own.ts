import { clamp, snapOutward, union, type Size } from '../image/geometry';
import { imageBox, type ImageBox } from '../model';
import { drawWord, SEEN_CLOSE, type DrawnWord } from './draw-word';
import { HIGHEST_CELL, type OwnGlyphs } from './own-glyphs';
import type { TextToPaint } from './paint-text';

/** A word in a font of the page's own. */
export interface OwnText extends TextToPaint {
  readonly glyphs: OwnGlyphs;
}

/** Words of the page's own fonts on a picture. */
export interface PaintedOwn {
  /** How far each pixel is covered, as `PaintText` gives it. */
  readonly covered: Uint8Array;
  /** Words whose ink lies on that of another, or touches it. */
  readonly shared: ReadonlySet<OwnText>;
}

/** Sizes of font and word differ by rounding alone. */
const SAME_SIZE = 0.01;

/** A word's box is as wide as the way of the pen but for so many pixels. */
const SAME_WIDTH = 1;
/** Letters reach so far over their base line and under it, in sizes of the font, whatever box the page tells. */
const OVER = 1;
const UNDER = 0.35;

/** A drawing, and what of a picture is compared with it. */
export interface DrawnOwn {
  readonly drawn: DrawnWord;
  /** Encloses the drawing's ink, in whole pixels of the picture. */
  readonly ink: ImageBox;
  /** Encloses that, the word's box, and all that letters in its place could reach, so that none can stick out. */
  readonly place: ImageBox;
}

/**
 * Draws the word as its font draws letters alone; `null` where these do not make it up, or not as wide as its box is, or
 * not within the picture.
 */
export function drawOwn(picture: Size, { text, box, size, spacing, glyphs }: OwnText): DrawnOwn | null {
  if (Math.abs(size - glyphs.size) > SAME_SIZE * size || box.h > HIGHEST_CELL * size) return null;
  const drawn = drawWord(glyphs, text, box.x, spacing);
  if (!drawn) return null;
  // A box may end before what sets the last letter apart from a next one.
  const excess = drawn.advance - box.w;
  if (Math.min(Math.abs(excess), Math.abs(excess - spacing)) > SAME_WIDTH) return null;
  const top = topOf(box, drawn);
  const ink = inkOf(drawn, top);
  if (!ink || ink.x < 0 || ink.y < 0 || ink.x + ink.w > picture.width || ink.y + ink.h > picture.height) return null;
  const reach = imageBox(box.x, top + glyphs.ascent - OVER * size, box.w, (OVER + UNDER) * size);
  return { drawn, ink, place: clamp(snapOutward(union(union(box, reach), ink)), picture) };
}

/** First row of a drawing on the picture. */
function topOf(box: ImageBox, drawn: DrawnWord): number {
  return Math.round(box.y + (box.h - drawn.height) / 2);
}

function inkOf({ left, width, covers }: DrawnWord, top: number): ImageBox | null {
  let [x0, x1, y0, y1] = [width, -1, -1, -1];
  for (const [at, cover] of covers.entries()) {
    if (cover === 0) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    if (y0 < 0) y0 = y;
    y1 = y;
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
  }
  return x1 < 0 ? null : imageBox(left + x0, top + y0, x1 + 1 - x0, y1 + 1 - y0);
}

/** Puts drawings of words on a picture, each in its place. */
export function paintOwn({ width, height }: Size, words: ReadonlyMap<OwnText, DrawnWord>): PaintedOwn {
  const covered = new Uint8Array(width * height);
  const owners = new Uint32Array(width * height);
  const texts = [...words.keys()];
  const isShared = new Uint8Array(texts.length);
  const around = [0, -1, 1, -width, width, -width - 1, -width + 1, width - 1, width + 1];
  for (const [i, [text, drawn]] of [...words].entries()) {
    const top = topOf(text.box, drawn);
    for (let row = Math.max(0, -top); row < drawn.height && top + row < height; row++) {
      for (let column = Math.max(0, -drawn.left); column < drawn.width && drawn.left + column < width; column++) {
        const cover = drawn.covers[row * drawn.width + column] as number;
        if (cover === 0) continue;
        const at = (top + row) * width + drawn.left + column;
        if (cover > SEEN_CLOSE) {
          for (const by of around) {
            const owner = owners[at + by];
            if (owner === undefined || owner === 0 || owner === i + 1) continue;
            isShared[owner - 1] = isShared[i] = 1;
          }
          owners[at] = i + 1;
        }
        covered[at] = Math.min(255, (covered[at] as number) + cover);
      }
    }
  }
  return { covered, shared: new Set(texts.filter((_, i) => isShared[i] === 1)) };
}
