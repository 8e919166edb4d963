import type { Component } from './components';

/** Fewer dashes in a row may be written. */
const LEAST_DASHES = 8;
/** Dashes of borders are flat and low, in pixels with the ground around them. */
const LEAST_ASPECT = 1.6;
const MOST_HEIGHT = 9;
/** How far pieces of one border differ, in pixels. */
const ROUNDING = 1.5;

/** Pieces without those of dashed borders: flat, all alike, in one row and with the same gap between each two. No writing is so even. */
export function withoutDashes<T extends Component>(pieces: readonly T[]): T[] {
  const rows = new Map<string, T[]>();
  for (const piece of pieces) {
    const [w, h] = [piece.x1 - piece.x0, piece.y1 - piece.y0];
    if (h > MOST_HEIGHT || w < LEAST_ASPECT * h) continue;
    const row = `${piece.y0} ${piece.y1}`;
    const others = rows.get(row);
    if (others) others.push(piece);
    else rows.set(row, [piece]);
  }
  const dashes = new Set([...rows.values()].flatMap(dashesIn));
  return dashes.size === 0 ? [...pieces] : pieces.filter((piece) => !dashes.has(piece));
}

function dashesIn<T extends Component>(row: readonly T[]): T[] {
  const sorted = row.toSorted((a, b) => a.x0 - b.x0);
  const found: T[] = [];
  let run: T[] = [];
  const end = (): void => {
    if (run.length >= LEAST_DASHES) found.push(...run);
  };
  for (const piece of sorted) {
    const [last, before] = [run.at(-1), run.at(-2)];
    const isEven = last !== undefined && isSame(piece.x1 - piece.x0, last.x1 - last.x0) && piece.x0 - last.x1 < piece.x1 - piece.x0 + ROUNDING && (!before || isSame(piece.x0 - last.x0, last.x0 - before.x0));
    if (!isEven) {
      end();
      run = [];
    }
    run.push(piece);
  }
  end();
  return found;
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= ROUNDING;
