import { birthday, digits, integer, padded, pick, type Generators, type Random } from './generator';

function personalIdentityCode(random: Random): string {
  const { year, month, day } = birthday(random, 1850, 2020);
  const sign = year < 1900 ? '+' : pick(random, year < 2000 ? ['-', '-', 'Y', 'X', 'W', 'V', 'U'] : ['A', 'A', 'B', 'C', 'D', 'E', 'F']);
  const date = padded(day, 2) + padded(month, 2) + padded(year % 100, 2);
  const person = padded(integer(random, 2, 899), 3);
  return date + sign + person + '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(date + person) % 31);
}

function businessId(random: Random): { readonly number: string; readonly check: number } {
  for (;;) {
    const number = digits(random, 7);
    const rest = Array.from(number).reduce((sum, digit, i) => sum + Number(digit) * ([7, 9, 10, 5, 8, 4, 2][i] ?? 0), 0) % 11;
    if (rest !== 1) return { number, check: rest === 0 ? 0 : 11 - rest };
  }
}

/** Finnish numbers with a check. */
export const FI: Generators = {
  FI_PERSONAL_IDENTITY_CODE: personalIdentityCode,
  FI_BUSINESS_ID: (random) => {
    const { number, check } = businessId(random);
    return pick(random, [`${number}-${check}`, `FI${number}${check}`]);
  },
};
