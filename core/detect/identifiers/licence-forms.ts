import type { IdForm } from './row';

/** Signs of a shape: digits by their count, letters, and where groups are parted. */
const TOKEN = /(\d+)(?:\.\.(\d+))?|[A*RX-]/g;

/**
 * Forms of numbers of many shapes, one for every length. In a shape a number stands for so many digits (`5..8` for 5 to
 * 8), `A` for a letter, `*` for either, `R` and `X` for themselves, and `-` for a place where people write a dash, a space
 * or nothing.
 */
export function formsOfShapes(shapes: readonly string[]): readonly [IdForm, ...IdForm[]] {
  const byLength = new Map<number, Set<string>>();
  for (const shape of shapes) {
    for (const { pattern, length } of patternsOf(shape)) byLength.set(length, (byLength.get(length) ?? new Set()).add(pattern));
  }
  const forms = [...byLength].map(([length, patterns]): IdForm => ({ written: new RegExp(`^(?:${[...patterns].join('|')})$`, 'i'), length }));
  const [first, ...rest] = forms;
  if (!first) throw new RangeError('No shapes');
  return [first, ...rest];
}

/** A pattern for every length that a shape may have. */
function patternsOf(shape: string): { readonly pattern: string; readonly length: number }[] {
  let patterns = [{ pattern: '', length: 0 }];
  for (const [token, least, most = least] of shape.matchAll(TOKEN)) {
    if (least === undefined) {
      const sign = { A: '[a-z]', '*': '[a-z\\d]', '-': '[ -]?' }[token] ?? token;
      patterns = patterns.map(({ pattern, length }) => ({ pattern: pattern + sign, length: length + (token === '-' ? 0 : 1) }));
    } else {
      const counts = Array.from({ length: Number(most) - Number(least) + 1 }, (_, i) => Number(least) + i);
      patterns = patterns.flatMap(({ pattern, length }) => counts.map((count) => ({ pattern: `${pattern}\\d{${count}}`, length: length + count })));
    }
  }
  return patterns;
}
