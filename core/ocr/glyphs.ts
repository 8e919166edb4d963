import { keepOnly, label, type Component } from './components';
import { BELOW, clearRules, findEdges, RIGHT, RULE, type EdgeMap } from './edges';
import type { PixelImage } from '../model';

/** Heights of glyphs and words that one pass sees, in pixels. Larger text is found on a shrunken image. */
export const MAX_HEIGHT = 64;

/** Straight edges this long are borders and separators where they belong to something larger than text. */
const RULE_LENGTH = 48;

/** A component that may be a glyph, a word whose glyphs touch, or a piece of either. */
export interface Glyph extends Component {
  /** Index of the innermost frame (button, pill, input) around it, or -1. */
  readonly frame: number;
}

/** All that may be text, and the map of rules that part it. */
export interface Glyphs {
  readonly glyphs: readonly Glyph[];
  /** What may be words that run up or down. */
  readonly upright: readonly Component[];
  readonly map: EdgeMap;
}

/** Finds what may be glyphs: pieces that contrast with their ground, without the frames and rules around them. */
export function findGlyphs(image: PixelImage): Glyphs {
  const map = findEdges(image);
  const labelled = label(map);
  const boxed = new Set(labelled.components.filter((component) => !isLarge(component) && isBoxed(map, component)));
  const ruled = new Set(labelled.components.filter((component) => isLarge(component) || boxed.has(component) || hasRule(map, component)));
  const small = labelled.components.filter((component) => !ruled.has(component) && !isHair(component));
  const upright = labelled.components.filter((component) => isUpright(map, component));
  // Text that touches a border or the edge of a coloured area is one component with it: take the
  // straight lines away and look again at what remains.
  keepOnly(map, labelled, (component) => ruled.has(component));
  clearRules(map, RULE_LENGTH);
  for (const box of boxed) clearTopAndBottom(map, box);
  for (const hair of labelled.components) if (!ruled.has(hair) && isHair(hair)) markBar(map, hair);
  const freed = label(map).components.filter((component) => !isLarge(component));
  for (const bar of freed) if (isBar(bar)) markBar(map, bar);
  const hollow = new Set(framesAmong(small));
  const pieces = [...small.filter((component) => !hollow.has(component)), ...freed.filter((piece) => !isBar(piece) && !isRemnant(piece))];
  return { glyphs: withFrames(pieces, [...hollow, ...boxed]), upright, map };
}

const heightOf = ({ y0, y1 }: Component): number => y1 - y0;
const widthOf = ({ x0, x1 }: Component): number => x1 - x0;
const isLarge = (component: Component): boolean => heightOf(component) > MAX_HEIGHT;
/** What is left of a vertical border between two horizontal ones; the letter l of an underlined word is not so high. */
const isBar = (component: Component): boolean => heightOf(component) >= 32 && widthOf(component) <= 0.35 * heightOf(component);
/** The side of a box whose faint corners are not seen, so that it hangs together with nothing; no letter is so thin. */
const isHair = (component: Component): boolean => heightOf(component) >= 24 && widthOf(component) <= 4 && widthOf(component) <= 0.12 * heightOf(component);
/** What is left of a rounded corner. */
const isRemnant = (component: Component): boolean => heightOf(component) >= 16 && component.area < 0.25 * widthOf(component) * heightOf(component);

/** Whether it is a narrow piece that is too high for a line, and not a border or a bar. */
function isUpright({ width, flags }: EdgeMap, component: Component): boolean {
  const { x0, y0, x1, y1 } = component;
  if (!isLarge(component) || widthOf(component) > MAX_HEIGHT / 2 || heightOf(component) < 4 * widthOf(component)) return false;
  for (let x = x0; x < x1; x++) {
    let run = 0;
    for (let y = y0; y < y1; y++) {
      run = (flags[y * width + x] as number) & RIGHT ? run + 1 : 0;
      if (run >= RULE_LENGTH) return false;
    }
  }
  return true;
}

/** Whether straight edges run along top and bottom, as around a button, a pill, an input or marked text; letters have none so long. */
function isBoxed(map: EdgeMap, box: Component): boolean {
  const width = widthOf(box);
  const height = heightOf(box);
  if (height < 10 || width < 1.2 * height) return false;
  const least = Math.max(0.55 * width, 12);
  return hasRun(map, box, box.y0, box.y0 + FRAME_EDGE, least) && hasRun(map, box, box.y1 - FRAME_EDGE, box.y1, least);
}

/** Whether a long straight edge runs through it: part of a border, or an underlined word. */
function hasRule(map: EdgeMap, component: Component): boolean {
  return widthOf(component) >= RULE_LENGTH && hasRun(map, component, component.y0, component.y1, RULE_LENGTH);
}

/** Rows at the top and the bottom of a box in which its border lies. */
const FRAME_EDGE = 4;

function hasRun({ width, flags }: EdgeMap, { x0, x1 }: Component, top: number, bottom: number, least: number): boolean {
  for (let y = top; y < bottom; y++) {
    let run = 0;
    for (let x = x0; x < x1; x++) {
      run = (flags[y * width + x] as number) & BELOW ? run + 1 : 0;
      if (run >= least) return true;
    }
  }
  return false;
}

function clearTopAndBottom({ width, flags }: EdgeMap, { x0, y0, x1, y1 }: Component): void {
  for (const top of [y0, y1 - FRAME_EDGE]) for (let y = top; y < top + FRAME_EDGE; y++) flags.fill(0, y * width + x0, y * width + x1);
}

function markBar({ width, flags }: EdgeMap, { x0, y0, x1, y1 }: Component): void {
  const x = (x0 + x1) >> 1;
  for (let y = y0; y < y1; y++) flags[y * width + x] = RULE;
}

/** Components that are hollow and hold others: outlines of buttons, pills and inputs, not letters. */
function framesAmong(components: readonly Component[]): Component[] {
  const rows = byRow(components);
  return components.filter((frame) => {
    const width = widthOf(frame);
    const height = heightOf(frame);
    if (height < 14 || width < 14 || frame.area > 0.4 * width * height) return false;
    let held = 0;
    for (const inner of near(rows, frame)) if (inner !== frame && holds(frame, inner)) held += widthOf(inner) * heightOf(inner);
    return held > 0.12 * width * height;
  });
}

const holds = (outer: Component, inner: Component): boolean =>
  inner.x0 > outer.x0 && inner.y0 > outer.y0 && inner.x1 < outer.x1 && inner.y1 < outer.y1;

/** A straight or a bent stroke and no more. */
const isEnd = (piece: Component): boolean =>
  widthOf(piece) <= FRAME_EDGE || (widthOf(piece) <= heightOf(piece) && piece.area < 0.5 * widthOf(piece) * heightOf(piece));

/** Pieces with the frame around each; the left and right ends of a frame itself are left out. */
function withFrames(pieces: readonly Component[], frames: readonly Component[]): Glyph[] {
  const innermost = new Map<Component, number>();
  const ends = new Set<Component>();
  const order = frames.map((frame, index) => ({ frame, index })).sort((a, b) => widthOf(b.frame) - widthOf(a.frame));
  const rows = byRow(pieces);
  for (const { frame, index } of order) {
    for (const piece of near(rows, frame)) {
      if (holds(frame, piece)) innermost.set(piece, index);
      else if (piece.x1 <= frame.x1 && piece.y0 >= frame.y0 && piece.y1 <= frame.y1) {
        // Marked text touches the ends of its mark: what is more than a thin end is read.
        if (isEnd(piece)) ends.add(piece);
        else innermost.set(piece, index);
      }
    }
  }
  return pieces.filter((piece) => !ends.has(piece)).map((piece) => ({ ...piece, frame: innermost.get(piece) ?? -1 }));
}

const ROW = 16;

/** Components by the rows of 16 pixels that they reach into, each row sorted by left edge. */
export function byRow<T extends Component>(components: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const rows = new Map<number, T[]>();
  for (const component of components.toSorted((a, b) => a.x0 - b.x0)) {
    for (let row = Math.floor(component.y0 / ROW); row * ROW < component.y1; row++) {
      const list = rows.get(row);
      if (list) list.push(component);
      else rows.set(row, [component]);
    }
  }
  return rows;
}

/** Components that start between the left and right edge of `box` and share a row with it; each once. */
export function near<T extends Component>(rows: ReadonlyMap<number, readonly T[]>, box: Pick<Component, 'x0' | 'x1' | 'y0' | 'y1'>): Iterable<T> {
  const found = new Set<T>();
  for (let row = Math.floor(box.y0 / ROW); row * ROW < box.y1; row++) {
    const list = rows.get(row) ?? [];
    for (let i = firstFrom(list, box.x0); i < list.length; i++) {
      const component = list[i];
      if (!component || component.x0 > box.x1) break;
      found.add(component);
    }
  }
  return found;
}

function firstFrom(sorted: readonly Component[], x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.x0 ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
