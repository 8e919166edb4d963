import type { TextSpan } from '../model';

/** Shortest run that is worth a look: keys, addresses of wallets and devices, and other ids are longer. */
const LEAST = 12;
const SIGNS = Uint8Array.from({ length: 128 }, (_, unit) => (/[A-Za-z0-9+/=_~.|:@-]/.test(String.fromCharCode(unit)) ? 1 : 0));

function isSign(unit: number): boolean {
  return unit < 128 && SIGNS[unit] === 1;
}

const runsByInput = new WeakMap<object, readonly TextSpan[]>();

/** Long stretches of a text without spaces, quotes and the like, in order: prose has few. Found once for an input, however many ask. */
export function denseRuns(input: { readonly text: string }): readonly TextSpan[] {
  const known = runsByInput.get(input);
  if (known) return known;
  const { text } = input;
  const runs: TextSpan[] = [];
  const { length } = text;
  for (let at = 0; at < length; at++) {
    if (!isSign(text.charCodeAt(at))) continue;
    const start = at++;
    while (at < length && isSign(text.charCodeAt(at))) at++;
    if (at - start >= LEAST) runs.push({ start, end: at });
  }
  runsByInput.set(input, runs);
  return runs;
}

/** What must not follow a match lies so near. */
const BEHIND = 4;

/** All matches of a global pattern of twelve characters and more that may stand in a dense run of an input alone; as `matchAll` gives them. */
export function* matchDense(input: { readonly text: string }, pattern: RegExp): Generator<RegExpExecArray> {
  for (const { start, end } of denseRuns(input)) {
    const part = input.text.slice(0, end + BEHIND);
    pattern.lastIndex = start;
    for (let match = pattern.exec(part); match && match.index < end; match = pattern.exec(part)) {
      const next = pattern.lastIndex;
      yield match;
      pattern.lastIndex = next;
    }
  }
}
