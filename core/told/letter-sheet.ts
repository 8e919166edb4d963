import { rowOverlap } from '../image/geometry';
import { imageBox, type ImageBox, type PixelImage, type TextLayer } from '../model';
import type { DrawnWord } from './draw-word';

/** Widest row, in pixels, and white around words, in heights of their drawings. */
const WIDEST = 1200;
const BESIDE = 0.4;
const BELOW = 0.6;

/** Reads a picture of text. */
export type ReadSheet = (sheet: PixelImage) => Promise<TextLayer>;

/** What is read of each of these words, each drawn black on white and with nothing else beside or behind it; `null` where that is unsure. */
export async function readDrawn(words: readonly DrawnWord[], read: ReadSheet): Promise<(string | null)[]> {
  if (words.length === 0) return [];
  const boxes: ImageBox[] = [];
  let [x, y, rowHeight] = [0, 0, 0];
  for (const [i, { width, height }] of words.entries()) {
    const gap = Math.ceil(BESIDE * height);
    if (i === 0 || x + width + gap > WIDEST || words[i - 1]?.height !== height) {
      y += rowHeight;
      x = gap;
      rowHeight = Math.ceil((1 + BELOW) * height);
      y += Math.ceil(BELOW * height);
    }
    boxes.push(imageBox(x, y, width, height));
    x += width + gap;
  }
  const size = { width: Math.max(WIDEST, ...boxes.map((box) => box.x + box.w + Math.ceil(BESIDE * box.h))), height: y + rowHeight };
  const sheet = { ...size, data: new Uint8ClampedArray(size.width * size.height * 4).fill(255) };
  for (const [i, word] of words.entries()) paint(sheet, word, boxes[i] as ImageBox);
  const layer = await read(sheet);
  return boxes.map((box) => textIn(layer, box));
}

function paint({ width, data }: PixelImage, word: DrawnWord, { x, y }: ImageBox): void {
  for (let row = 0; row < word.height; row++) {
    for (let column = 0; column < word.width; column++) {
      const cover = word.covers[row * word.width + column] as number;
      const at = ((y + row) * width + x + column) * 4;
      if (cover > 0) data.fill(255 - cover, at, at + 3);
    }
  }
}

function textIn({ text, words, unread }: TextLayer, box: ImageBox): string | null {
  if (unread.some((other) => isBeside(other, box))) return null;
  const inside = words.filter((word) => isBeside(word.box, box));
  // What reaches into the next word may be of that one.
  if (inside.some((word) => word.box.x + word.box.w / 2 <= box.x || word.box.x + word.box.w / 2 >= box.x + box.w)) return null;
  // What is seen as several words is not the one that it is told to be.
  const [word, ...more] = inside;
  return word && more.length === 0 ? text.slice(word.start, word.end) : null;
}

function isBeside(one: ImageBox, box: ImageBox): boolean {
  return rowOverlap(one, box) > 0.2 && one.x < box.x + box.w && one.x + one.w > box.x;
}
