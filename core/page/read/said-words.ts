import { PLACE_SIZE, type PageField, type PlainBox } from '../../told/page-reading';
import type { SaidValue } from './structured-data';

/** Longer values are descriptions. */
const MOST_WORDS = 10;
const MOST_MARKS = 200;

/** Marks over the words of a frame that are a value of its structured data, a mark for each line. */
export function saidWords(values: readonly SaidValue[], texts: readonly string[], places: readonly number[]): PageField[] {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly said: SaidValue }[]>();
  for (const said of values) {
    const words = said.value.split(/\s+/u).map(bare).filter(Boolean);
    const [first] = words;
    if (first === undefined || words.length > MOST_WORDS || words.join('').length < 2) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, said }]);
  }
  if (byFirst.size === 0) return [];
  const marks: PageField[] = [];
  const shown = texts.map(bare);
  for (let i = 0; i < shown.length && marks.length < MOST_MARKS; i++) {
    for (const { words, said } of byFirst.get(shown[i] ?? '') ?? []) {
      if (!words.every((word, k) => shown[i + k] === word)) continue;
      for (const box of linesOf(places, i, i + words.length)) {
        marks.push({ kind: 'mark', box, filled: true, autocomplete: '', type: said.type, names: [], labels: [], property: said.property });
      }
    }
  }
  return marks;
}

/** Without the signs around it. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
}

function linesOf(places: readonly number[], from: number, to: number): PlainBox[] {
  const lines: PlainBox[] = [];
  for (let i = from; i < to; i++) {
    const [x = 0, y = 0, w = 0, h = 0] = places.slice(i * PLACE_SIZE, i * PLACE_SIZE + 4);
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < h / 2 && x >= last.x) lines[lines.length - 1] = { x: last.x, y: Math.min(last.y, y), w: x + w - last.x, h: Math.max(last.h, h) };
    else lines.push({ x, y, w, h });
  }
  return lines;
}
