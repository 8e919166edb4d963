import { imageBox, type ImageBox, type PixelImage } from '../model';
import type { ClaimedWord } from './find-claims';

/** Widest row, in pixels, and white around words, in heights of their letters. */
const WIDEST = 1200;
const BESIDE = 0.6;
const BELOW = 0.8;

/** Words drawn black on white, and where each of them is. */
export interface LetterSheet {
  readonly image: PixelImage;
  readonly boxes: ReadonlyMap<ClaimedWord, ImageBox>;
}

/**
 * A picture of words as their fonts draw them, with nothing else in it.
 *
 * @param covered their drawing, on a picture of this width.
 */
export function paintSheet(words: readonly ClaimedWord[], covered: Uint8Array, width: number): LetterSheet {
  const boxes = new Map<ClaimedWord, ImageBox>();
  let [x, y, rowHeight] = [0, 0, 0];
  let size = 0;
  for (const word of words.toSorted((a, b) => b.glyphs.size - a.glyphs.size)) {
    const { w, h } = boxOf(word);
    const gap = Math.ceil(BESIDE * word.glyphs.size);
    if (x === 0 || x + w + gap > WIDEST || size !== word.glyphs.size) {
      y += rowHeight;
      x = gap;
      rowHeight = Math.ceil((1 + BELOW) * h);
      y += Math.ceil(BELOW * h);
    }
    boxes.set(word, imageBox(x, y, w, h));
    rowHeight = Math.max(rowHeight, h);
    x += w + gap;
    size = word.glyphs.size;
  }
  const image = blank(Math.max(WIDEST, ...[...boxes.values()].map((box) => box.x + box.w + BESIDE * box.h)), y + rowHeight);
  for (const [word, to] of boxes) copyInk(image, covered, width, boxOf(word), to);
  return { image, boxes };
}

/** All of a line's height, so that letters stand on their base line in a row. */
function boxOf({ word: { room }, ink }: ClaimedWord): ImageBox {
  const y = Math.max(0, Math.floor(room.y));
  return imageBox(ink.x, y, ink.w, Math.ceil(room.y + room.h) - y);
}

function blank(width: number, height: number): PixelImage {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  return { width: w, height: h, data: new Uint8ClampedArray(w * h * 4).fill(255) };
}

function copyInk({ width, data }: PixelImage, covered: Uint8Array, rowWidth: number, from: ImageBox, to: ImageBox): void {
  for (let row = 0; row < from.h; row++) {
    for (let column = 0; column < from.w; column++) {
      const level = 255 - (covered[(from.y + row) * rowWidth + from.x + column] ?? 0);
      data.fill(level, ((to.y + row) * width + to.x + column) * 4, ((to.y + row) * width + to.x + column) * 4 + 3);
    }
  }
}
