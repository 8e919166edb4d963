import { digits, integer, padded, pick, type Generators, type Random } from './generator';

/** Eleven divides the sum of the digits times 9, 8, … 2 and -1. */
function bsn(random: Random): string {
  for (;;) {
    const number = integer(random, 1, 9) + digits(random, 7);
    const check = Array.from(number).reduce((sum, digit, i) => sum + Number(digit) * (9 - i), 0) % 11;
    if (check < 10) return number + check;
  }
}

/** Since 2020 for one-man businesses: the whole, letters as two digits, leaves 1 modulo 97. */
function newBtw(random: Random): string {
  const number = digits(random, 9);
  for (let check = 2; check < 99; check++) {
    const value = `2321${number}11${padded(check, 2)}`;
    if (BigInt(value) % 97n === 1n) return `NL${number}B${padded(check, 2)}`;
  }
  return newBtw(random);
}

/** Dutch numbers with a check. */
export const NL: Generators = {
  NL_BSN: (random) => {
    const number = bsn(random);
    return pick(random, [number, number.replace(/^(....)(..)(...)$/, '$1.$2.$3'), number.replace(/^(...)(...)(...)$/, '$1 $2 $3')]);
  },
  NL_BTW: (random) => (random() < 0.5 ? newBtw(random) : `NL${bsn(random)}B${padded(integer(random, 1, 99), 2)}`),
};
