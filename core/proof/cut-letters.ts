import { clamp, inflate, intersect, rowOverlap, union } from '../image/geometry';
import { imageBox, type ImageBox, type PixelImage } from '../model';
import { INK, lumaAt } from './luma';

/** How far beyond a cover letters are looked at, as a share of its height, and at least and at most in CSS pixels. */
const REACH = 0.75;
const LEAST_REACH = 10;
const MOST_REACH = 32;

/** The ground is what is commonest so near to a cover, in CSS pixels. */
const RIM = 3;

/** So deep, in CSS pixels, a letter sticks out before it tells something. */
const DEPTH = 1.5;

/** Within a word, letters are no further apart than this share of their height, and this in CSS pixels; what is lower than this share is a comma or the like. */
const LETTER_GAP = 0.18;
const LEAST_GAP = 1.5;
const LOW = 0.45;
/** So far, as a share of their height, slanted letters reach over each other. */
const LEAN = 0.4;

/** What is higher, in CSS pixels, is a picture. */
const HIGHEST = 96;

/** Below this share of it under a cover, a sign is another's that the cover's margin has cut. */
const OWN = 0.25;

/** Something in one piece, in the pixels of a window. */
interface Piece {
  box: ImageBox;
  under: number;
  out: ImageBox | null;
  outside: number;
}

/**
 * Where letters stick out of what covers them, whoever wrote or read them: ink that goes on beyond the edge of a cover, and
 * letters beside it that stand so near to hidden ones as letters of one word do. A box around all of it for each cover.
 * Lines, frames and pictures that pass under a cover are none: they go on further, or leave it at both ends.
 *
 * @param original the image before it was painted.
 * @param covered whole pixels, on the image.
 * @param others words that were read and that are not hidden: a cover that cuts into their letters hides too much, and
 *   not too little.
 * @param scale image pixels for one CSS pixel.
 */
export function cutLetters(original: PixelImage, covered: readonly ImageBox[], others: readonly ImageBox[], scale: number): ImageBox[] {
  return covered.flatMap((cover) => {
    const parts = cover.w > 0 && cover.h > 0 ? partsOut(original, cover, covered, others, scale) : [];
    return parts.length === 0 ? [] : [parts.reduce(union)];
  });
}

function partsOut(image: PixelImage, cover: ImageBox, covered: readonly ImageBox[], others: readonly ImageBox[], scale: number): ImageBox[] {
  const reach = Math.round(Math.min(Math.max(REACH * cover.h, LEAST_REACH * scale), MOST_REACH * scale));
  const window = clamp(inflate(cover, reach), image);
  const hiding = covered.filter((other) => intersect(other, window) !== null);
  const ink = inkOf(image, window, inflate(cover, -reach), groundAround(image, cover, hiding, Math.ceil(RIM * scale)));
  const pieces = piecesOf(ink, window, hiding);
  const hidden = pieces.filter(({ under }) => under > 0);
  return pieces.flatMap((piece) => {
    const { box, out } = piece;
    const isOther = isIn(others, box.x + box.w / 2, box.y + box.h / 2) || goesOn(box, window);
    if (out === null || isOther || box.h > HIGHEST * scale) return [];
    if (isLetterOf(piece, cover)) return depthOf(out, cover) >= DEPTH * scale ? [out] : [];
    return hidden.some((other) => other !== piece && isNextTo(box, other.box, cover, scale)) ? [out] : [];
  });
}

/** The commonest luma around a cover, where nothing covers it. */
function groundAround(image: PixelImage, cover: ImageBox, hiding: readonly ImageBox[], rim: number): number {
  const { x, y, w, h } = clamp(inflate(cover, rim), image);
  const counts = new Uint32Array(256);
  for (let row = y; row < y + h; row++) {
    for (let column = x; column < x + w; column++) {
      if (isIn(hiding, column, row)) continue;
      const luma = lumaAt(image, column, row);
      counts[luma] = (counts[luma] ?? 0) + 1;
    }
  }
  return counts.indexOf(Math.max(...counts));
}

const isIn = (boxes: readonly ImageBox[], x: number, y: number): boolean => boxes.some((box) => x >= box.x && x < box.x + box.w && y >= box.y && y < box.y + box.h);

/** For each pixel of a window, row by row, 1 where it is ink; what lies deep inside is left out. */
function inkOf(image: PixelImage, window: ImageBox, deep: ImageBox, ground: number): Uint8Array {
  const ink = new Uint8Array(window.w * window.h);
  for (let row = 0; row < window.h; row++) {
    for (let column = 0; column < window.w; column++) {
      const [x, y] = [window.x + column, window.y + row];
      if (x >= deep.x && x < deep.x + deep.w && y >= deep.y && y < deep.y + deep.h) column = deep.x + deep.w - window.x - 1;
      else if (Math.abs(lumaAt(image, x, y) - ground) > INK) ink[row * window.w + column] = 1;
    }
  }
  return ink;
}

/** All that hangs together, also over corners. Uses up the ink. */
function piecesOf(ink: Uint8Array, window: ImageBox, hiding: readonly ImageBox[]): Piece[] {
  const pieces: Piece[] = [];
  const open: number[] = [];
  for (let first = ink.indexOf(1); first >= 0; first = ink.indexOf(1, first + 1)) {
    const piece: Piece = { box: pixelAt(first, window), under: 0, out: null, outside: 0 };
    ink[first] = 0;
    open.push(first);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      take(piece, pixelAt(at, window), hiding);
      for (const next of neighboursOf(at, window)) {
        if (ink[next] !== 1) continue;
        ink[next] = 0;
        open.push(next);
      }
    }
    pieces.push(piece);
  }
  return pieces;
}

function pixelAt(at: number, { x, y, w }: ImageBox): ImageBox {
  return imageBox(x + (at % w), y + Math.floor(at / w), 1, 1);
}

function take(piece: Piece, pixel: ImageBox, hiding: readonly ImageBox[]): void {
  piece.box = union(piece.box, pixel);
  if (isIn(hiding, pixel.x, pixel.y)) piece.under++;
  else {
    piece.outside++;
    piece.out = piece.out === null ? pixel : union(piece.out, pixel);
  }
}

function neighboursOf(at: number, { w, h }: ImageBox): number[] {
  const [x, y] = [at % w, Math.floor(at / w)];
  const near: number[] = [];
  for (let row = Math.max(0, y - 1); row <= Math.min(h - 1, y + 1); row++) for (let column = Math.max(0, x - 1); column <= Math.min(w - 1, x + 1); column++) near.push(row * w + column);
  return near;
}

const right = (box: ImageBox): number => box.x + box.w;
const bottom = (box: ImageBox): number => box.y + box.h;

/** Whether something goes on beyond the window, or to the image's edge, as lines and pictures do. */
function goesOn(box: ImageBox, window: ImageBox): boolean {
  return box.x === window.x || box.y === window.y || right(box) === right(window) || bottom(box) === bottom(window);
}

/** Whether something is a letter of what a cover hides and that it cuts, and no frame or sign beside it. */
function isLetterOf({ box, under, outside }: Piece, cover: ImageBox): boolean {
  const passes = box.x < cover.x && right(box) > right(cover);
  return !passes && under > 0 && under >= OWN * (under + outside);
}

/** Whether a sign stands in one word with a hidden one. */
function isNextTo(box: ImageBox, hidden: ImageBox, cover: ImageBox, scale: number): boolean {
  const height = Math.max(box.h, Math.min(hidden.h, cover.h));
  const gap = Math.max(box.x - right(hidden), hidden.x - right(box));
  return box.h >= LOW * height && rowOverlap(box, cover) >= 0.5 && rowOverlap(box, hidden) >= 0.5 && gap > -LEAN * height && gap <= Math.max(LETTER_GAP * height, LEAST_GAP * scale);
}

/** How far a part reaches beyond a cover, at the side where it reaches furthest. */
function depthOf(out: ImageBox, cover: ImageBox): number {
  return Math.max(cover.x - out.x, cover.y - out.y, right(out) - right(cover), bottom(out) - bottom(cover));
}
