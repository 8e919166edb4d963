import { PATTERN_FLAGS } from './compile-pattern';
import type { PatternNode } from './parse-pattern';

/** Ways through a pattern, from character to character. Glushkov's construction: a state for every character set. */
export interface Automaton {
  /** Which of some sample characters a state takes, a bit for each. */
  readonly signs: readonly bigint[];
  /** The states that may come next, and in how many ways (2 stands for more). */
  readonly next: readonly ReadonlyMap<number, number>[];
  /** States that a match may end with. */
  readonly ends: ReadonlySet<number>;
}

/** Repeats of up to so many are written out; what more often repeats is a loop. */
const WRITTEN_OUT = 5;
/** Repeats of more than so many count as endless where short ones do not. */
const ENDLESS = 100;
/** A pattern with more states is not judged. */
const MOST_STATES = 600;

/** Stands for letters, digits and signs of all kinds; the pattern's own characters are added. */
const SAMPLES = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).concat('\t', '\u00A0', '\u00E9', '\u00DF', '\u03A9', '\u042F', '\u5B57', '\u0661', '\uD83D\uDE00', '\u0301');

interface Piece {
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
  readonly nullable: boolean;
}

const EMPTY: Piece = { firsts: [], lasts: [], nullable: true };

/**
 * The automaton of a pattern. Bounded repeats are loops where `bounded` is 'loop' (more ways than there are), and are
 * passed once where it is 'once' (fewer). Assertions are left out. Throws a RangeError for a pattern that is too large.
 */
export function toAutomaton(pattern: PatternNode, source: string, bounded: 'loop' | 'once'): Automaton {
  const samples = [...new Set([...SAMPLES, ...Array.from(source)])];
  const known = new Map<string, bigint>();
  const signs: bigint[] = [];
  const next: Map<number, number>[] = [];

  const signsOf = (set: string): bigint => {
    const one = new RegExp(`^(?:${set})$`, PATTERN_FLAGS);
    const bits = known.get(set) ?? samples.reduce((sum, sample, i) => (one.test(sample) ? sum | (1n << BigInt(i)) : sum), 0n);
    // A set without any sample, as of one emoji, shares its characters with itself at least.
    const some = bits || 1n << BigInt(samples.length + known.size);
    known.set(set, some);
    return some;
  };

  const connect = (from: readonly number[], to: readonly number[]): void => {
    for (const a of from) for (const b of to) next[a]?.set(b, next[a].has(b) ? 2 : 1);
  };

  const chain = (a: Piece, b: Piece): Piece => {
    connect(a.lasts, b.firsts);
    return {
      firsts: a.nullable ? [...a.firsts, ...b.firsts] : a.firsts,
      lasts: b.nullable ? [...a.lasts, ...b.lasts] : b.lasts,
      nullable: a.nullable && b.nullable,
    };
  };

  const repeated = (body: PatternNode, least: number, most: number): Piece => {
    if (most === 0) return EMPTY;
    if (most > (bounded === 'loop' ? WRITTEN_OUT : ENDLESS)) {
      const piece = build(body);
      connect(piece.lasts, piece.firsts);
      return { ...piece, nullable: piece.nullable || least === 0 };
    }
    const piece = build(body);
    // Each further one only after the one before it: the same characters are not taken in two ways.
    const whole = most === 1 || most > WRITTEN_OUT ? piece : chain(piece, repeated(body, Math.max(0, least - 1), most - 1));
    return { ...whole, nullable: whole.nullable || least === 0 };
  };

  const build = (node: PatternNode): Piece => {
    switch (node.kind) {
      case 'sign': {
        const state = signs.push(signsOf(node.source)) - 1;
        if (state >= MOST_STATES) throw new RangeError('too many states');
        next.push(new Map());
        return { firsts: [state], lasts: [state], nullable: false };
      }
      case 'sequence':
        return node.parts.reduce<Piece>((piece, part) => chain(piece, build(part)), EMPTY);
      case 'choice': {
        const pieces = node.parts.map(build);
        return { firsts: pieces.flatMap(({ firsts }) => firsts), lasts: pieces.flatMap(({ lasts }) => lasts), nullable: pieces.some(({ nullable }) => nullable) };
      }
      case 'repeat':
        return repeated(node.body, node.least, node.most);
      case 'assertion':
        return EMPTY;
    }
  };

  const { lasts } = build(pattern);
  return { signs, next, ends: new Set(lasts) };
}
