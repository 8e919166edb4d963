import { imageBox, type Frame, type ImageBox, type PixelImage } from '../model';
import { rowOverlap } from './geometry';
import { findUnderlines } from './find-underlines';
import { findLevelEdges, LEAST_STEP, type LevelEdge } from './level-edges';

/** Shortest straight part of a rim, and sizes of what is looked for, in CSS pixels. */
const LEAST_EDGE = 14;
const LEAST_HEIGHT = 14;
const MOST_HEIGHT = 220;
/** How far the ends of top and bottom may differ, in CSS pixels: corners need not be equally round. */
const CORNER = 6;
/** Share of the top of a box that a label on it leaves at least, and length of the rim before the label, in CSS pixels. */
const REST = 0.3;
const BEFORE_LABEL = 40;
/** Largest radius of a corner, in CSS pixels. */
const RADIUS = 40;
/** So far over and under a box the sides of what is around it are looked for, in CSS pixels. */
const BEYOND = 4;
/** Rims of one border, inside and outside, are no further apart, in CSS pixels. */
const BORDER = 5;
/** From this difference of brightness on, as the sum of three channels, what is inside stands out from what is around. */
const SOLID = 150;
/** Boxes of one width that share so much of the lower one's height are one. */
const SAME = 0.6;
/** Boxes of one column that a new one is compared with. */
const LOOKED_BACK = 6;
/** Heights of a box at which its sides are looked for. */
const SAMPLES = [0.38, 0.46, 0.54, 0.62];

/**
 * Boxes that are drawn on an image: inputs, buttons, cells; with a border or filled, square or round, up to 220 CSS
 * pixels high. From top to bottom, each once and by its inside. Of nested boxes all are given. Then fields with no more
 * than a line under them.
 *
 * @param scale image pixels for one CSS pixel.
 */
export function findFrames(image: PixelImage, scale: number): Frame[] {
  const edges = findLevelEdges(image, LEAST_EDGE * scale);
  const byEnd = new Map<number, LevelEdge[]>();
  const byRow = new Map<number, LevelEdge[]>();
  const found: ImageBox[] = [];
  for (const edge of edges) {
    const box = boxAbove(edge, { image, byEnd, byRow, scale });
    if (box) found.push(box);
    add(byEnd, bucket(edge.x1, scale), edge);
    add(byRow, edge.y, edge);
  }
  const boxes = innermost(found, BORDER * scale);
  return [...boxes.map((box): Frame => ({ box, solid: isSolid(image, box, scale) })), ...findUnderlines(edges, found, scale)];
}

interface Search {
  readonly image: PixelImage;
  /** Edges above the one that is looked at, by where they end. */
  readonly byEnd: ReadonlyMap<number, readonly LevelEdge[]>;
  readonly byRow: ReadonlyMap<number, readonly LevelEdge[]>;
  readonly scale: number;
}

const bucket = (x: number, scale: number): number => Math.floor(x / (CORNER * scale));

function add<Key>(map: Map<Key, LevelEdge[]>, key: Key, edge: LevelEdge): void {
  const list = map.get(key);
  if (list) list.push(edge);
  else map.set(key, [edge]);
}

/** The inside of the box whose bottom is this edge: up to the nearest edge of the same ends that steps the other way, with sides between them. */
function boxAbove(bottom: LevelEdge, { image, byEnd, byRow, scale }: Search): ImageBox | null {
  const near = CORNER * scale;
  const last = bucket(bottom.x1, scale);
  const tops: LevelEdge[] = [];
  for (const key of [last - 1, last, last + 1]) {
    const list = byEnd.get(key) ?? [];
    for (let i = list.length - 1; i >= 0; i--) {
      const top = list[i];
      if (!top || bottom.y - top.y > MOST_HEIGHT * scale) break;
      if (bottom.y - top.y >= LEAST_HEIGHT * scale && top.step > 0 !== bottom.step > 0 && Math.abs(top.x1 - bottom.x1) <= near) tops.push(top);
    }
  }
  for (const top of tops.sort((a, b) => b.y - a.y)) {
    if (Math.abs(top.x0 - bottom.x0) > near && !isParted(top, bottom, byRow.get(top.y) ?? [], scale)) continue;
    const left = sideOf(image, top.y, bottom.y, bottom.x0, -1, scale);
    const right = left === null ? null : sideOf(image, top.y, bottom.y, Math.max(top.x1, bottom.x1) - 1, 1, scale);
    if (left !== null && right !== null && right - left > LEAST_HEIGHT * scale) return imageBox(left, top.y, right - left, bottom.y - top.y);
  }
  return null;
}

/** Whether a label that stands on the rim parts the top of a box: it begins near the left, and no other box's rim stands there. */
function isParted(top: LevelEdge, bottom: LevelEdge, row: readonly LevelEdge[], scale: number): boolean {
  if (top.x0 < bottom.x0 || top.x1 - top.x0 < REST * (bottom.x1 - bottom.x0)) return false;
  return row.every((other) => other === top || other.x1 <= bottom.x0 || other.x0 >= top.x0 || (other.x0 >= bottom.x0 - CORNER * scale && other.x1 - other.x0 <= BEFORE_LABEL * scale));
}

/** Where the inside of a box ends to the left or right: the innermost column with an edge at every height; `null` if there is none. */
function sideOf(image: PixelImage, top: number, bottom: number, corner: number, away: -1 | 1, scale: number): number | null {
  const { width, height } = image;
  const rows = SAMPLES.map((share) => Math.floor(top + share * (bottom - top)));
  const reach = Math.min((bottom - top) / 2, RADIUS * scale) + 2;
  for (let out = -2; out <= reach; out++) {
    // The edge lies between this column and the next one outwards.
    const x = Math.round(corner + away * out);
    if (x < 0 || x >= width) return null;
    const next = x + away;
    if (next < 0 || next >= width) return out > 0 ? null : away < 0 ? x : x + 1;
    const isEdge = (y: number): boolean => y >= 0 && y < height && Math.abs(levelAt(image, x, y) - levelAt(image, next, y)) >= LEAST_STEP;
    if (!rows.every(isEdge)) continue;
    // Beyond a round corner the side ends; what goes on belongs to something around.
    if (out > CORNER * scale && (isEdge(top - BEYOND * scale) || isEdge(bottom + BEYOND * scale))) return null;
    return away < 0 ? x : x + 1;
  }
  return null;
}

function levelAt({ width, data }: PixelImage, x: number, y: number): number {
  const p = (y * width + x) * 4;
  return (data[p] as number) + (data[p + 1] as number) + (data[p + 2] as number);
}

/**
 * Boxes without those that only go around another by the width of a border, and without those that reach from one box
 * to the next under it: of two that are as wide, one over the other, the smaller one is drawn.
 */
function innermost(boxes: readonly ImageBox[], border: number): ImageBox[] {
  const sorted = boxes.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const columns = new Map<number, ImageBox[]>();
  for (const box of sorted) {
    const key = Math.floor(box.x / border);
    const column = [key - 1, key, key + 1].flatMap((near) => columns.get(near)?.slice(-LOOKED_BACK) ?? []);
    const alike = column.find((other) => isNear(other.x, box.x, border) && isNear(other.x + other.w, box.x + box.w, border) && rowOverlap(other, box) > SAME);
    if (alike && alike.w * alike.h <= box.w * box.h) continue;
    if (alike) remove(columns.get(Math.floor(alike.x / border)), alike);
    const list = columns.get(key);
    if (list) list.push(box);
    else columns.set(key, [box]);
  }
  return [...columns.values()].flat().sort((a, b) => a.y - b.y || a.x - b.x);
}

function remove(list: ImageBox[] | undefined, box: ImageBox): void {
  const at = list?.indexOf(box) ?? -1;
  if (at >= 0) list?.splice(at, 1);
}

const isNear = (a: number, b: number, most: number): boolean => Math.abs(a - b) <= most;

/** Whether a box is filled in a colour that stands out, as buttons are; a light inside on a dark ground is an input's. */
function isSolid(image: PixelImage, { x, y, w, h }: ImageBox, scale: number): boolean {
  const middle = Math.floor(y + h / 2);
  const inside = levelAt(image, Math.floor(x + Math.min(3 * scale, w / 4)), middle);
  const outside = levelAt(image, Math.max(0, Math.floor(x - BORDER * scale)), middle);
  return Math.abs(inside - outside) >= SOLID && inside < 690;
}
