import type { EntityType } from '../../../core/model';

/** Uniform in `[0, 1)`, as `Math.random`: passed in, so that a seed gives the same values again. */
export type Random = () => number;

/** Valid values by type, made from the rules and not from the checks that they test. Compact or in one of the usual groupings. */
export type Generators = Readonly<Partial<Record<EntityType, (random: Random) => string>>>;

/** A whole number in `[least, most]`. */
export function integer(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** One of the items. */
export function pick<Item>(random: Random, items: readonly [Item, ...Item[]]): Item {
  return items[integer(random, 0, items.length - 1)] ?? items[0];
}

/** `count` decimal digits. */
export function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => integer(random, 0, 9)).join('');
}

/** `count` signs out of `alphabet`, capital letters unless told. */
export function letters(random: Random, count: number, alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'): string {
  return Array.from({ length: count }, () => alphabet.charAt(integer(random, 0, alphabet.length - 1))).join('');
}

/** A day between the years, each from its first day to the 28th of every month. */
export function birthday(random: Random, from = 1930, to = 2015): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: integer(random, from, to), month: integer(random, 1, 12), day: integer(random, 1, 28) };
}

/** At least `width` digits, with zeros before. */
export function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Random numbers that a seed gives again: Mulberry32. https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
