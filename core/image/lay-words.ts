import type { ImageBox } from '../model';
import { contrast, inkOn, mix, type Rgb, type Shader } from './color';
import type { Cover } from './covers';
import { drawWords, LEAST_SIZE } from './draw-words';
import { FONT_METRICS } from './glyphs';
import { plainGround } from './plain-ground';
import type { Surroundings } from './surroundings';

/** Size of words in heights of their box: of a label, and of text that stands in for what was there. */
const LABEL_SHARE = 0.6;
const TEXT_SHARE = 0.68;
/** In boxes higher than a line, words stay this small: pixels, and share of the height. */
const TALL = 30;
const TALL_SHARE = 0.05;
/** Room at both ends, in heights of the words. */
const MARGIN = 0.35;
/** Words take the ink of what stands around where its contrast with their ground is at least this, else black or white. */
const READABLE = 7;

/** Lays words over the ground of a cover; `null` where it has none, or no room for any. */
export function layWords(cover: Cover, around: Surroundings, color: Rgb | null): ((x: number, y: number, ground: Shader) => Rgb) | null {
  const { box, style, words } = cover;
  if (words === null) return null;
  const isText = style.kind === 'text';
  const size = Math.min((isText ? TEXT_SHARE : LABEL_SHARE) * box.h, TALL + TALL_SHARE * box.h);
  if (size < LEAST_SIZE * 0.8) return null;
  const drawn = drawWords(words, size, box.w - 2 * MARGIN * size);
  if (drawn === null) return null;
  const left = isText ? Math.round(box.x + MARGIN * size) : Math.round(box.x + (box.w - drawn.width) / 2);
  const used = capHeight(drawn.baseLine);
  const top = Math.round(box.y + (box.h + used) / 2) - drawn.baseLine;
  // A soft ground would make words hard to read: they stand on a plate of their own.
  const isSoft = style.kind === 'blur' || style.kind === 'pixelate';
  const plate = isSoft ? plateOf(box, left, drawn.width, top + drawn.baseLine, used) : null;
  const ground = isSoft ? around.paper : plainGround(style.kind, around, color);
  const ink = isText && color === null && contrast(around.ink, ground) >= READABLE ? around.ink : inkOn(ground);
  return (x, y, under) => {
    const column = x - left;
    const row = y - top;
    const inside = column >= 0 && row >= 0 && column < drawn.width && row < drawn.height;
    const share = inside ? (drawn.data[row * drawn.width + column] ?? 0) / 255 : 0;
    const below = plate === null ? under(x, y) : isIn(plate, x, y) ? ground : under(x, y);
    return share === 0 ? below : mix(below, ink, share);
  };
}

/** Height of capitals of words whose base line is this many rows from their top. */
function capHeight(baseLine: number): number {
  return ((baseLine - 1) * FONT_METRICS.capHeight) / FONT_METRICS.ascent;
}

/** The plate behind words, within the box. */
function plateOf(box: ImageBox, left: number, width: number, base: number, used: number): { x: number; y: number; right: number; bottom: number } {
  const room = Math.round(0.45 * used);
  return {
    x: Math.max(box.x, left - room),
    right: Math.min(box.x + box.w, left + width + room),
    y: Math.max(box.y, Math.round(base - used) - room),
    bottom: Math.min(box.y + box.h, base + room),
  };
}

function isIn(plate: { x: number; y: number; right: number; bottom: number }, x: number, y: number): boolean {
  return x >= plate.x && x < plate.right && y >= plate.y && y < plate.bottom;
}
