import { birthday, digits, integer, letters, padded, pick, type Generators, type Random } from './generator';

/** Values of 0 to 9, and of A to Z, in the odd places of a fiscal code. In even places a sign counts as its place in the row of digits or letters. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function fiscalCode(random: Random): string {
  const { year, month, day } = birthday(random);
  const born = padded(year % 100, 2) + 'ABCDEHLMPRST'.charAt(month - 1) + padded(day + pick(random, [0, 40]), 2);
  let place = letters(random, 1, 'ABCDEFGHIL') + padded(integer(random, 1, 999), 3);
  // Two people of the same code: the last digit becomes a letter.
  if (random() < 0.1) place = place.slice(0, 3) + 'LMNPQRSTUV'.charAt(Number(place.charAt(3)));
  const name = letters(random, 3, 'BCDFGLMNPRSTVZ') + letters(random, 3, 'BCDFGLMNPRSTVZ');
  const body = name + born + place;
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const sign = body.charAt(i);
    const rank = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    sum += i % 2 === 0 ? (ODD[rank] ?? 0) : rank;
  }
  const control = String.fromCharCode(65 + (sum % 26));
  return pick(random, [body + control, `${name.slice(0, 3)} ${name.slice(3)} ${born} ${place} ${control}`]);
}

function vatCode(random: Random): string {
  const body = digits(random, 7) + padded(integer(random, 1, 100), 3);
  let sum = 0;
  for (let i = 0; i < 10; i++) {
    const digit = Number(body.charAt(i));
    sum += i % 2 === 0 ? digit : Math.floor(digit / 5) + ((2 * digit) % 10);
  }
  return pick(random, ['', '', 'IT', 'IT ']) + body + String((10 - (sum % 10)) % 10);
}

/** Valid values: see `Generators`. */
export const IT: Generators = {
  IT_FISCAL_CODE: fiscalCode,
  IT_VAT_CODE: vatCode,
  IT_HEALTH_CARD: (random) => `80380000${padded(integer(random, 10, 200), 3)}${digits(random, 9)}`,
};
