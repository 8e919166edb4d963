import type { ImageBox } from '../model';
import { mix, type Rgb } from './color';
import { noiseAt, seedOf } from './seeded-noise';
import { groundAt, inkIn, isLine } from './soft-field';
import type { Surroundings } from './surroundings';

/**
 * Looks like a mosaic of writing, or of a picture, and is none: blocks between the ground and the ink that stand around,
 * chosen by noise that the box's place alone seeds.
 */
export function mosaicOf(box: ImageBox, around: Surroundings, ink: Rgb): (x: number, y: number) => Rgb {
  const side = blockSide(box);
  const columns = Math.ceil(box.w / side);
  const rows = Math.ceil(box.h / side);
  const seed = seedOf(box) + 2;
  const amount = inkIn(box);
  const blocks: Rgb[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = Math.min((column + 0.5) * side, box.w);
      const y = Math.min((row + 0.5) * side, box.h);
      // Blocks of real writing differ from each other more than a blur does from place to place.
      const share = Math.min(0.9, amount(x, y) * (0.5 + 1.3 * noiseAt(seed, column, row)));
      blocks.push(mix(groundAt(around, x / box.w, y / box.h), ink, share));
    }
  }
  return (x, y) => blocks[Math.floor((y - box.y) / side) * columns + Math.floor((x - box.x) / side)] as Rgb;
}

/** Side of a block in pixels: three or four to a line of writing. */
function blockSide(box: ImageBox): number {
  const least = Math.min(box.w, box.h);
  return Math.max(1, Math.min(isLine(box) ? Math.max(4, Math.round(least / 3.5)) : Math.max(6, Math.round(least / 9)), 28, least));
}
