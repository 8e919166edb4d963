import { clamp, inflate, snapOutward } from '../image/geometry';
import type { ImageBox, PixelImage } from '../model';

/** From this coverage on a pixel is taken away, and what touches it: colour fringes reach one pixel further. */
const FAINT = 12;

/** So far around a word its ground is looked at, in pixels: a thin sign fills its own box. */
const AROUND = 3;

/**
 * Takes the ink of words out of a picture, in place: what is left is what they do not explain. Only pixels that the
 * words' drawing covers change, so that anything else between and behind the letters stays.
 */
export function eraseInk(image: PixelImage, covered: Uint8Array, boxes: readonly ImageBox[]): void {
  const places = boxes.map((box) => clamp(snapOutward(inflate(box, AROUND)), image));
  // One for all: words are many and small.
  const drawn = new Uint8Array(places.reduce((most, { w, h }) => Math.max(most, w * h), 0));
  for (const place of places) eraseWord(image, covered, place, drawn);
}

function eraseWord({ width, height, data }: PixelImage, covered: Uint8Array, box: ImageBox, drawn: Uint8Array): void {
  const { x, y, w, h } = box;
  markDrawn(covered, width, height, box, drawn);
  const levels = new Uint32Array(16);
  for (let row = 0, i = 0; row < h; row++) {
    for (let column = 0, at = ((y + row) * width + x) * 4; column < w; column++, i++, at += 4) {
      if (drawn[i] === 0) (levels[(data[at + 1] as number) >> 4] as number)++;
    }
  }
  // Borders and what stands beside the word are not its ground: the commonest level is.
  const most = levels.indexOf(Math.max(...levels));
  let [red, green, blue, count] = [0, 0, 0, 0];
  for (let row = 0, i = 0; row < h; row++) {
    for (let column = 0, at = ((y + row) * width + x) * 4; column < w; column++, i++, at += 4) {
      const level = data[at + 1] as number;
      if (drawn[i] !== 0 || Math.abs((level >> 4) - most) > 1) continue;
      red += data[at] as number;
      green += level;
      blue += data[at + 2] as number;
      count++;
    }
  }
  if (count === 0) return;
  for (let row = 2; row < h - 2; row++) {
    for (let column = 2, at = ((y + row) * width + x + 2) * 4; column < w - 2; column++, at += 4) {
      if (drawn[row * w + column] === 0) continue;
      data[at] = red / count;
      data[at + 1] = green / count;
      data[at + 2] = blue / count;
    }
  }
}

/** Marks, row by row of a box on the picture, the pixels that the words' drawing covers or touches. */
function markDrawn(covered: Uint8Array, width: number, height: number, { x, y, w, h }: ImageBox, drawn: Uint8Array): void {
  drawn.fill(0, 0, w * h);
  const [left, right] = [Math.max(0, x - 1), Math.min(width, x + w + 1)];
  for (let row = Math.max(0, y - 1); row < Math.min(height, y + h + 1); row++) {
    for (let column = left, at = row * width + left; column < right; column++, at++) {
      if ((covered[at] as number) < FAINT) continue;
      for (let r = Math.max(y, row - 1); r <= Math.min(y + h - 1, row + 1); r++) {
        for (let c = Math.max(x, column - 1); c <= Math.min(x + w - 1, column + 1); c++) drawn[(r - y) * w + c - x] = 1;
      }
    }
  }
}
