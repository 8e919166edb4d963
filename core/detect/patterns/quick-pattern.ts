import { parsePattern, type PatternNode } from './parse-pattern';

/** So many first characters of a match are looked up; five bits a character tell letters apart in either case. */
const LOOKED_UP = 3;
const BITS = 5;
const LOW = 31;
const MASK = (1 << (LOOKED_UP * BITS)) - 1;
/** Signs that a set of characters may hold, in either case: those of Latin scripts. */
const SIGNS = Array.from({ length: 0x17F }, (_, unit) => String.fromCharCode(unit + 1));

/**
 * A search for a long pattern that costs little where its matches do not begin: a number made of every three characters
 * tells whether one may begin there. The first three characters of its matches are of Latin scripts. Gives what
 * `text.matchAll` would, but for empty matches.
 */
export function createQuickPattern(pattern: RegExp): (text: string) => readonly RegExpExecArray[] {
  const sticky = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`);
  let begins: Uint8Array | undefined;
  return (text) => {
    begins ??= beginsOf(pattern);
    const matches: RegExpExecArray[] = [];
    let begin = 0;
    let done = 0;
    for (let i = 0; i < text.length + LOOKED_UP - 1; i++) {
      begin = ((begin << BITS) | (i < text.length ? text.charCodeAt(i) & LOW : 0)) & MASK;
      const start = i - LOOKED_UP + 1;
      if (begins[begin] === 0 || start < done) continue;
      sticky.lastIndex = start;
      const match = sticky.exec(text);
      if (!match) continue;
      matches.push(match);
      done = sticky.lastIndex;
    }
    return matches;
  };
}

function beginsOf({ source, flags }: RegExp): Uint8Array {
  const table = new Uint8Array(MASK + 1);
  for (const begin of beginnings(parsePattern(source), flags)) {
    // Whatever follows a shorter match may be anything.
    const open = (LOOKED_UP - begin.length) * BITS;
    const first = begin.reduce((sum, bits) => (sum << BITS) | bits, 0) << open;
    table.fill(1, first, first + (1 << open));
  }
  return table;
}

/** The low bits of what a node's matches may begin with: of three characters, or of all where there are fewer. */
function beginnings(node: PatternNode, flags: string): readonly (readonly number[])[] {
  switch (node.kind) {
    case 'assertion':
      return [[]];
    case 'sign':
      return bitsOf(node.source, flags).map((bits) => [bits]);
    case 'choice':
      return distinct(node.parts.flatMap((part) => beginnings(part, flags)));
    case 'sequence':
      return node.parts.reduce<readonly (readonly number[])[]>((before, part) => (before.every(({ length }) => length >= LOOKED_UP) ? before : joined(before, beginnings(part, flags))), [[]]);
    case 'repeat': {
      const body = beginnings(node.body, flags);
      let all: readonly (readonly number[])[] = node.least === 0 ? [[]] : [];
      for (let times = 1, whole = body; times <= Math.min(node.most, LOOKED_UP); times++, whole = joined(whole, body)) if (times >= Math.min(node.least, LOOKED_UP)) all = distinct([...all, ...whole]);
      return all;
    }
  }
}

function joined(firsts: readonly (readonly number[])[], rests: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return distinct(firsts.flatMap((first) => (first.length >= LOOKED_UP ? [first] : rests.map((rest) => [...first, ...rest].slice(0, LOOKED_UP)))));
}

function distinct(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return [...new Map(lists.map((list) => [list.join(), list])).values()];
}

const known = new Map<string, readonly number[]>();

function bitsOf(set: string, flags: string): readonly number[] {
  const key = `${flags}/${set}`;
  let bits = known.get(key);
  if (bits) return bits;
  const one = new RegExp(`^(?:${set})$`, flags.replace(/[gy]/g, ''));
  bits = [...new Set(SIGNS.filter((sign) => one.test(sign)).map((sign) => sign.charCodeAt(0) & LOW))];
  known.set(key, bits);
  return bits;
}
