import { clamp, snapOutward, type Size } from '../image/geometry';
import { imageBox, type ImageBox } from '../model';
import type { OwnText } from './paint-own';

/** Words that no white space parts. */
type Chunk = readonly { readonly text: OwnText }[];

/** Side of the squares, in pixels, that boxes are laid over each other by. */
const SQUARE = 4;
/** A chunk that shares more than this part of its squares is crowded. */
const MOST_SHARED = 0.5;

/**
 * Chunks whose boxes lie on those of others by more than half: no page sets readable words so, and each would have to be
 * drawn and compared.
 */
export function crowdedChunks<Some extends Chunk>(picture: Size, chunks: readonly Some[]): ReadonlySet<Some> {
  const across = Math.ceil(picture.width / SQUARE);
  const owners = new Uint32Array(across * Math.ceil(picture.height / SQUARE));
  const isTaken = new Uint8Array(owners.length);
  for (const [i, chunk] of chunks.entries()) {
    for (const square of squaresOf(chunk, picture, across)) {
      if (owners[square] === 0) owners[square] = i + 1;
      else if (owners[square] !== i + 1) isTaken[square] = 1;
    }
  }
  return new Set(
    chunks.filter((chunk) => {
      let [all, taken] = [0, 0];
      for (const square of squaresOf(chunk, picture, across)) {
        all++;
        if (isTaken[square] === 1) taken++;
      }
      return taken > MOST_SHARED * all;
    }),
  );
}

function* squaresOf(chunk: Chunk, picture: Size, across: number): Generator<number> {
  for (const { text } of chunk) {
    const { x, y, w, h } = clamp(snapOutward(middleOf(text)), picture);
    if (w <= 0 || h <= 0) continue;
    for (let row = Math.floor(y / SQUARE); row * SQUARE < y + h; row++) {
      for (let column = Math.floor(x / SQUARE); column * SQUARE < x + w; column++) yield row * across + column;
    }
  }
}

/** As high as the font's size alone, so that close lines share nothing, and no wider than its letters can be. */
function middleOf({ text, box, size, glyphs }: OwnText): ImageBox {
  return imageBox(box.x, box.y + (box.h - size) / 2, Math.min(box.w, text.length * glyphs.width), size);
}
