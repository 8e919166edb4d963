import { hmacHex } from '../hmac';

/** Numbers that look random and are the same for the same key and text. */
export interface Random {
  /** An integer from 0 up to, not including, `below`. */
  readonly integer: (below: number) => number;
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
}

/** Random numbers that only the key's owner can foretell. */
export function randomOf(key: string, text: string): Random {
  let state = Number.parseInt(hmacHex(key, text).slice(0, 8), 16);
  // mulberry32 (Tommy Ettinger, public domain): enough to choose among names.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (below: number): number => Math.floor(next() * below);
  return { integer, pick: (items) => items[integer(items.length)] ?? items[0] };
}
