import { parsePattern, type PatternNode } from '../patterns/parse-pattern';

/** Signs of a shape, with all that each of them stands for in a code. */
const STANDS_FOR: ReadonlyMap<string, string> = new Map([
  ['9', '0123456789'],
  ['A', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\u00C4\u00D6\u00DC\u00C5\u00E4\u00F6\u00FC\u00E5'],
  ...Array.from(' ./+-', (sign) => [sign, sign] as const),
]);

/** What a code looks like from afar: `A` for each letter, `9` for each digit, and the signs that part its groups. */
export function shapeOf(code: string): string {
  let shape = '';
  for (const sign of code) shape += (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z') ? 'A' : sign >= '0' && sign <= '9' ? '9' : sign > '\u007F' && /\p{L}/u.test(sign) ? 'A' : sign;
  return shape;
}

/**
 * Matches the shapes of all codes that `written` matches, and of some more: few shapes occur in a text, so that they
 * tell which of hundreds of forms are worth a try.
 */
export function shapesOf(written: RegExp): RegExp {
  return new RegExp(`^(?:${sourceOf(parsePattern(written.source), written.flags)})$`);
}

function sourceOf(node: PatternNode, flags: string): string {
  switch (node.kind) {
    case 'sign':
      // What a back reference stands for, which may be nothing.
      return node.source === '[^]' ? '[^]*' : signsOf(node.source, flags);
    case 'sequence':
      return node.parts.map((part) => sourceOf(part, flags)).join('');
    case 'choice':
      return `(?:${node.parts.map((part) => sourceOf(part, flags)).join('|')})`;
    case 'repeat':
      return `(?:${sourceOf(node.body, flags)}){${node.least},${node.most === Infinity ? '' : node.most}}`;
    case 'assertion':
      return '';
  }
}

const known = new Map<string, string>();

function signsOf(set: string, flags: string): string {
  const key = `${flags}/${set}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const one = new RegExp(`^(?:${set})$`, flags);
  const signs = `[${[...STANDS_FOR].filter(([, samples]) => Array.from(samples).some((sample) => one.test(sample))).map(([sign]) => sign).join('')}]`;
  known.set(key, signs);
  return signs;
}
