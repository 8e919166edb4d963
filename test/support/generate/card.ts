import { digits, pick, type Random } from './generator';
import { luhnDigit } from './securities';

interface Brand {
  readonly first: readonly [string, ...string[]];
  readonly length: number;
}

/** First digits and lengths of the networks. */
const BRANDS: readonly [Brand, ...Brand[]] = [
  { first: ['4'], length: 16 },
  { first: ['51', '52', '53', '54', '55', '2221', '2720', '24'], length: 16 },
  { first: ['34', '37'], length: 15 },
  { first: ['6011', '644', '65'], length: 16 },
  { first: ['300', '305', '36', '38'], length: 14 },
  { first: ['3528', '3589', '355'], length: 16 },
  { first: ['62'], length: 16 },
  { first: ['2200', '2204'], length: 16 },
  { first: ['5018', '6304', '6759', '6763'], length: 16 },
];

/** A valid card of any brand, compact or as it is embossed. */
export function card(random: Random): string {
  const { first, length } = pick(random, BRANDS);
  const prefix = pick(random, first);
  const body = prefix + digits(random, length - 1 - prefix.length);
  const number = body + luhnDigit(body);
  if (random() < 0.5) return number;
  return length === 16 ? number.replace(/.{4}(?=.)/g, '$& ') : number.replace(/^(.{4})(.{6})/, '$1 $2 ');
}
