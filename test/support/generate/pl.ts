import { birthday, digits, letters, padded, pick, type Generators, type Random } from './generator';

/** Sum of the signs' values (A is 10), each times its weight. */
function weigh(signs: string, weights: readonly number[]): number {
  return Array.from(signs).reduce((sum, sign, i) => sum + Number.parseInt(sign, 36) * (weights[i] ?? 0), 0);
}

/** The month tells the century: 80 more for the 19th, 20 more for the 21st. */
function pesel(random: Random): string {
  const { year, month, day } = birthday(random, 1890, 2020);
  const shift = year < 1900 ? 80 : year < 2000 ? 0 : 20;
  const number = padded(year % 100, 2) + padded(month + shift, 2) + padded(day, 2) + digits(random, 4);
  return number + ((10 - (weigh(number, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
}

function nip(random: Random): string {
  for (;;) {
    const number = letters(random, 3, '123456789') + digits(random, 6);
    const check = weigh(number, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11;
    if (check < 10) return number + check;
  }
}

function regon(random: Random): string {
  const number = digits(random, 8);
  const short = number + ((weigh(number, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10);
  if (random() < 0.7) return short;
  const branch = short + digits(random, 4);
  return branch + ((weigh(branch, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11) % 10);
}

/** The fourth sign proves the others: its weight 9 is as good as -1. */
function idCard(random: Random): string {
  const series = letters(random, 3, 'ABCDEFGHIJKLMNPRSTUVWXYZ');
  const serial = digits(random, 5);
  return series + (weigh(series + serial, [7, 3, 1, 7, 3, 1, 7, 3]) % 10) + serial;
}

function passport(random: Random): string {
  const series = letters(random, 2);
  const serial = digits(random, 6);
  return series + (weigh(series + serial, [7, 3, 1, 7, 3, 1, 7, 3]) % 10) + serial;
}

/** Polish numbers with a check. */
export const PL: Generators = {
  PL_PESEL: pesel,
  PL_ID_CARD: (random) => pick(random, [(value: string) => value, (value: string) => value.replace(/^.../, '$& ')])(idCard(random)),
  PL_PASSPORT: passport,
  PL_NIP: (random) => {
    const number = nip(random);
    return pick(random, [number, number.replace(/^(...)(...)(..)(..)$/, '$1-$2-$3-$4'), number.replace(/^(...)(..)(..)(...)$/, '$1-$2-$3-$4'), `PL${number}`]);
  },
  PL_REGON: regon,
};
