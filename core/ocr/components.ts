import { BELOW, fourFlags, RIGHT, type EdgeMap } from './edges';

/** A connected piece of edges. Half-open bounds, with one pixel of ground around its ink. */
export interface Component {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** Number of its pixels. */
  area: number;
}

/** Edge pixels of one row that touch. Half-open. */
interface Run {
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
}

/** Connected components (8 neighbours) and the runs they are made of. */
export interface Labelled {
  readonly components: readonly Component[];
  readonly runs: readonly Run[];
  /** Index of each run's component. */
  readonly labels: Int32Array;
}

/** Joins edge pixels that touch. Both pixels at an edge count. */
export function label(map: EdgeMap): Labelled {
  const { width, height, flags } = map;
  // Most of a picture has no edges: four pixels are looked at at once.
  const fours = fourFlags(map);
  const runs: Run[] = [];
  const parents: number[] = [];
  const find = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] as number;
    for (let k = i; k !== root; ) {
      const next = parents[k] as number;
      parents[k] = root;
      k = next;
    }
    return root;
  };

  let previousFrom = 0;
  let previousTo = 0;
  for (let y = 0; y < height; y++) {
    const from = runs.length;
    const row = y * width;
    const upper = y > 0 ? row - width : row;
    let above = previousFrom;
    let start = -1;
    let left = 0;
    for (let x = 0; x <= width; x++) {
      if (fours !== null && (x & 3) === 0 && start < 0 && left === 0) {
        while (x < width && fours[(row + x) >> 2] === 0 && fours[(upper + x) >> 2] === 0) x += 4;
      }
      let on = 0;
      if (x < width) {
        const flag = flags[row + x] as number;
        on = (flag & (RIGHT | BELOW)) | (left & RIGHT) | (y > 0 ? (flags[row - width + x] as number) & BELOW : 0);
        left = flag;
      }
      if (on && start < 0) start = x;
      if (on || start < 0) continue;
      const index = runs.length;
      runs.push({ y, x0: start, x1: x });
      parents.push(index);
      while (above < previousTo && (runs[above] as Run).x1 < start) above++;
      for (let k = above; k < previousTo && (runs[k] as Run).x0 <= x; k++) parents[find(k)] = find(index);
      start = -1;
    }
    previousFrom = from;
    previousTo = runs.length;
  }
  return collect(runs, find);
}

function collect(runs: readonly Run[], find: (index: number) => number): Labelled {
  const components: Component[] = [];
  const labels = new Int32Array(runs.length);
  const indexOfRoot = new Int32Array(runs.length).fill(-1);
  for (const [i, { y, x0, x1 }] of runs.entries()) {
    const root = find(i);
    let index = indexOfRoot[root] as number;
    if (index < 0) {
      index = components.length;
      indexOfRoot[root] = index;
      components.push({ x0, y0: y, x1, y1: y + 1, area: 0 });
    }
    labels[i] = index;
    const component = components[index] as Component;
    component.x0 = Math.min(component.x0, x0);
    component.x1 = Math.max(component.x1, x1);
    component.y1 = y + 1;
    component.area += x1 - x0;
  }
  return { components, runs, labels };
}

/** Leaves only the edges of the chosen components in the map. */
export function keepOnly({ width, flags }: EdgeMap, { runs, labels, components }: Labelled, chosen: (component: Component) => boolean): void {
  const keep = components.map(chosen);
  for (const [i, { y, x0, x1 }] of runs.entries()) {
    if (!keep[labels[i] as number]) flags.fill(0, y * width + x0, y * width + x1);
  }
}
