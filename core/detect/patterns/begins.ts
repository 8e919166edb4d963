import { BitSet } from '../../text/bit-set';
import { parsePattern, type PatternNode } from './parse-pattern';

/** How the first signs of a match are told apart: each is of a kind, and the kinds of the first few make one number. */
export interface SignKinds {
  /** So many signs are looked at. */
  readonly count: number;
  /** Bits that one kind takes. */
  readonly bits: number;
  /** The kind of a code unit, from 0 to 2^bits - 1; that of the end of a text is 0. */
  readonly of: (unit: number) => number;
}

/** Signs that a set of characters may hold, in either case: those of Latin scripts. */
const SIGNS = Array.from({ length: 0x17F }, (_, unit) => String.fromCharCode(unit + 1));

/** A row of kinds, with a 1 before it that tells how many there are; negative where anything may follow, or nothing. */
type Row = number;
const NONE: Row = 1;
/** What a back reference stands for: who wrote the group says, and it may be empty. */
const ANYTHING = '[^]';

/**
 * The numbers that the first signs of a pattern's matches can make, and some more: whoever looks
 * for matches needs to try no other places. Those signs are of Latin scripts, and none is asked of what a back reference
 * stands for.
 */
export function beginsOf({ source, flags }: RegExp, kinds: SignKinds): BitSet {
  const { count, bits } = kinds;
  const begins = new BitSet(1 << (count * bits));
  const full = NONE << (count * bits);
  for (const row of rowsOf(parsePattern(source), flags, kinds)) {
    // Whatever follows a shorter match may be anything.
    let [from, to] = [Math.abs(row), Math.abs(row) + 1];
    while (from < full) [from, to] = [from << bits, to << bits];
    for (let begin = from - full; begin < to - full; begin++) begins.add(begin);
  }
  return begins;
}

/** What the matches of a node may begin with: all of shorter ones. */
function rowsOf(node: PatternNode, flags: string, kinds: SignKinds): ReadonlySet<Row> {
  switch (node.kind) {
    case 'assertion':
      return new Set([NONE]);
    case 'sign':
      return node.source === ANYTHING ? new Set([-NONE]) : new Set(kindsOf(node.source, flags, kinds).map((kind) => (NONE << kinds.bits) | kind));
    case 'choice':
      return new Set(node.parts.flatMap((part) => [...rowsOf(part, flags, kinds)]));
    case 'sequence':
      return node.parts.reduce<ReadonlySet<Row>>((before, part) => (isOpen(before, kinds) ? joined(before, rowsOf(part, flags, kinds), kinds) : before), new Set([NONE]));
    case 'repeat': {
      const body = rowsOf(node.body, flags, kinds);
      const all = new Set<Row>();
      let whole: ReadonlySet<Row> = new Set([NONE]);
      for (let times = 0; times <= Math.min(node.most, kinds.count); times++, whole = joined(whole, body, kinds)) if (times >= Math.min(node.least, kinds.count)) for (const row of whole) all.add(row);
      return all;
    }
  }
}

/** Whether what follows the rows still counts. */
function isOpen(rows: ReadonlySet<Row>, { count, bits }: SignKinds): boolean {
  return [...rows].some((row) => row > 0 && row < NONE << (count * bits));
}

function joined(firsts: ReadonlySet<Row>, rests: ReadonlySet<Row>, { count, bits }: SignKinds): ReadonlySet<Row> {
  const full = NONE << (count * bits);
  const rows = new Set<Row>();
  for (const first of firsts) {
    if (first >= full || first < 0) {
      rows.add(first);
      continue;
    }
    for (const rest of rests) {
      const length = Math.floor((31 - Math.clz32(Math.abs(rest))) / bits);
      let row = (first << (length * bits)) | (Math.abs(rest) & ((1 << (length * bits)) - 1));
      while (row >= full << bits) row >>= bits;
      rows.add(rest < 0 && row < full ? -row : row);
    }
  }
  return rows;
}

const known = new WeakMap<SignKinds, Map<string, readonly number[]>>();

function kindsOf(set: string, flags: string, kinds: SignKinds): readonly number[] {
  let ofSets = known.get(kinds);
  if (!ofSets) known.set(kinds, (ofSets = new Map<string, readonly number[]>()));
  const key = `${flags}/${set}`;
  let found = ofSets.get(key);
  if (found) return found;
  const one = new RegExp(`^(?:${set})$`, flags.replace(/[gy]/g, ''));
  found = [...new Set(SIGNS.filter((sign) => one.test(sign)).map((sign) => kinds.of(sign.charCodeAt(0))))];
  ofSets.set(key, found);
  return found;
}
