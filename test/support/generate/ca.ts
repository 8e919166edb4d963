import { birthday, digits, integer, letters, padded, pick, type Generators, type Random } from './generator';
import { luhnDigit } from './securities';

/** With the digit that brings the sum of all, each times its weight, the last times one, to a multiple of eleven; anew where that is ten. */
function withMod11(body: () => string, weights: readonly number[]): string {
  for (;;) {
    const number = body();
    const sum = weights.reduce((total, weight, i) => total + weight * Number(number.charAt(i)), 0);
    const digit = (11 - (sum % 11)) % 11;
    if (digit < 10) return number + String(digit);
  }
}

function withLuhn(body: string): string {
  return body + luhnDigit(body);
}

/** In groups of so many signs, or without. */
function grouped(random: Random, compact: string, sizes: readonly number[], joints: readonly [string, ...string[]]): string {
  let at = 0;
  return sizes.map((size) => compact.slice(at, (at += size))).join(pick(random, joints));
}

/** Year, month and day; women's months are fifty more. */
function datedBirth(random: Random): string {
  const { year, month, day } = birthday(random);
  return padded(year % 100, 2) + padded(month + pick(random, [0, 50]), 2) + padded(day, 2);
}

const business = (random: Random): string => withLuhn(pick(random, ['1', '7', '8']) + digits(random, 7));

/** A health number of British Columbia: the digit makes up what the sum lacks to a multiple of eleven, and is neither ten nor eleven. */
function personalHealthNumber(random: Random): string {
  for (;;) {
    const body = digits(random, 8);
    const sum = [2, 4, 8, 5, 10, 9, 7, 3].reduce((total, weight, i) => total + ((weight * Number(body.charAt(i))) % 11), 0);
    const digit = 11 - (sum % 11);
    if (digit < 10) return `9${body}${digit}`;
  }
}

/** Valid values: see `Generators`. */
export const CA: Generators = {
  CA_SIN: (random) => grouped(random, withLuhn(String(pick(random, [1, 2, 3, 4, 5, 6, 7, 9])) + digits(random, 7)), [3, 3, 3], ['', ' ', '-']),
  CA_DRIVER_LICENSE: (random) => grouped(random, letters(random, 1) + digits(random, 8) + datedBirth(random), [5, 5, 5], ['', '-']),
  CA_OHIP: (random) => grouped(random, withLuhn(String(integer(random, 1, 9)) + digits(random, 8)), [4, 3, 3], ['', ' ', '-']) + pick(random, ['', `-${letters(random, 2)}`]),
  CA_BC_PHN: (random) => grouped(random, personalHealthNumber(random), [4, 3, 3], ['', ' ']),
  CA_QUEBEC_HIN: (random) => grouped(random, letters(random, 4) + datedBirth(random) + digits(random, 2), [4, 4, 4], [' ', '-']),
  CA_HEALTH_AB: (random) => grouped(random, withLuhn(String(integer(random, 1, 9)) + digits(random, 7)), [5, 4], ['', '-']),
  CA_HEALTH_SK: (random) => grouped(random, withMod11(() => digits(random, 8), [9, 8, 7, 6, 5, 4, 3, 2]), [3, 3, 3], ['', ' ']),
  CA_HEALTH_NB: (random) => withLuhn(String(integer(random, 1, 9)) + digits(random, 7)),
  CA_BN: (random) => business(random) + pick(random, ['', `RC${padded(integer(random, 1, 9), 4)}`, `RP${padded(integer(random, 1, 9), 4)}`]),
  CA_GST: (random) => business(random) + pick(random, ['RT0001', ' RT 0001', 'RT0002']),
  CA_QST: (random) => `${withMod11OrZero(random)}${pick(random, ['TQ0001', ' TQ 0001'])}`,
};

/** Of the sales tax of Québec, where a rest of one leaves a zero and no rest a one. */
function withMod11OrZero(random: Random): string {
  const body = pick(random, ['10', '12']) + digits(random, 7);
  const sum = [4, 3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, i) => total + weight * Number(body.charAt(i)), 0);
  return body + String((11 - (sum % 11)) % 10);
}
