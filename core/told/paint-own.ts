import type { Size } from '../image/geometry';
import { drawWord, SEEN_CLOSE, type DrawnWord } from './draw-word';
import type { OwnGlyphs } from './own-glyphs';
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

/** Draws the word as its font draws letters alone; `null` where these do not make it up. */
export function drawOwn({ text, box, size, spacing, glyphs }: OwnText): DrawnWord | null {
  return Math.abs(size - glyphs.size) > SAME_SIZE * size ? null : drawWord(glyphs, text, box.x, spacing);
}

/** Puts drawings of words on a picture, each in its place. */
export function paintOwn({ width, height }: Size, words: ReadonlyMap<OwnText, DrawnWord>): PaintedOwn {
  const covered = new Uint8Array(width * height);
  const owners = new Uint32Array(width * height);
  const texts = [...words.keys()];
  const shared = new Set<OwnText>();
  const around = [0, -1, 1, -width, width, -width - 1, -width + 1, width - 1, width + 1];
  for (const [i, [text, drawn]] of [...words].entries()) {
    const top = Math.round(text.box.y + (text.box.h - drawn.height) / 2);
    for (let row = Math.max(0, -top); row < drawn.height && top + row < height; row++) {
      for (let column = Math.max(0, -drawn.left); column < drawn.width && drawn.left + column < width; column++) {
        const cover = drawn.covers[row * drawn.width + column] as number;
        if (cover === 0) continue;
        const at = (top + row) * width + drawn.left + column;
        if (cover > SEEN_CLOSE) {
          for (const by of around) {
            const owner = owners[at + by];
            if (owner === undefined || owner === 0 || owner === i + 1) continue;
            shared.add(texts[owner - 1] as OwnText).add(text);
          }
          owners[at] = i + 1;
        }
        covered[at] = Math.min(255, (covered[at] as number) + cover);
      }
    }
  }
  return { covered, shared };
}
