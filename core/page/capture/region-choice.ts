/** A rectangle in CSS pixels of the window. */
export interface WindowBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Size of the window in CSS pixels. */
export interface WindowSize {
  readonly w: number;
  readonly h: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A press of an arrow key. */
export interface ArrowPress {
  readonly key: string;
  /** Sizes instead of moving. */
  readonly shiftKey: boolean;
  /** Goes by single pixels. */
  readonly altKey: boolean;
}

/** A drag that is shorter either way is a click, in CSS pixels. */
export const SMALLEST = 4;

/** How far an arrow key goes, in CSS pixels. */
const STEP = 10;

const DIRECTIONS: Readonly<Record<string, Point>> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } };

const within = (value: number, lowest: number, highest: number): number => Math.min(Math.max(value, lowest), Math.max(lowest, highest));

/** The rectangle between two points, whichever way they were dragged, as far as it lies in the window. */
export function dragBox(from: Point, to: Point, size: WindowSize): WindowBox {
  const [left, right] = [from.x, to.x].map((x) => within(x, 0, size.w)).toSorted((a, b) => a - b) as [number, number];
  const [top, bottom] = [from.y, to.y].map((y) => within(y, 0, size.h)).toSorted((a, b) => a - b) as [number, number];
  return { x: left, y: top, w: right - left, h: bottom - top };
}

/** Whether a rectangle was meant, and not a click. */
export function isChoice(box: WindowBox): boolean {
  return box.w >= SMALLEST && box.h >= SMALLEST;
}

/** Where a choice by keyboard begins: the middle half of the window. */
export function middleBox({ w, h }: WindowSize): WindowBox {
  return { x: Math.round(w / 4), y: Math.round(h / 4), w: Math.round(w / 2), h: Math.round(h / 2) };
}

/** The rectangle after an arrow key: moved, or with its right and lower edge moved; it stays in the window. `null` for any other key. */
export function arrowBox(box: WindowBox, { key, shiftKey, altKey }: ArrowPress, size: WindowSize): WindowBox | null {
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  const [dx, dy] = [direction.x, direction.y].map((part) => part * (altKey ? 1 : STEP)) as [number, number];
  if (shiftKey) return { ...box, w: within(box.w + dx, SMALLEST, size.w - box.x), h: within(box.h + dy, SMALLEST, size.h - box.y) };
  return { ...box, x: within(box.x + dx, 0, size.w - box.w), y: within(box.y + dy, 0, size.h - box.h) };
}
