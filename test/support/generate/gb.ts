import { birthday, digits, integer, letters, padded, pick, type Generators, type Random } from './generator';

/** With the digit that brings the sum of all, times ten to one, to a multiple of eleven; anew where that is ten. */
function withNhsDigit(body: () => string): string {
  for (;;) {
    const number = body();
    const sum = Array.from(number).reduce((total, digit, i) => total + (10 - i) * Number(digit), 0);
    const digit = (11 - (sum % 11)) % 11;
    if (digit < 10) return number + String(digit);
  }
}

/** A company's number: seven digits, times eight to two, and what lacks to a multiple of 97, or to one less 55 in the newer style. */
function vat(random: Random): string {
  const body = String(integer(random, 1_000_000, 9_999_999));
  const sum = Array.from(body).reduce((total, digit, i) => total + (8 - i) * Number(digit), pick(random, [0, 55]));
  const compact = body + padded((97 - (sum % 97)) % 97 || 97, 2);
  return pick(random, [compact, `GB${compact}`, `GB ${compact.replace(/^(...)(....)(..)$/, '$1 $2 $3')}`]);
}

/** A self assessment reference: the first digit proves the others. */
function taxpayerReference(random: Random): string {
  const body = digits(random, 9);
  const sum = [6, 7, 8, 9, 10, 5, 4, 3, 2].reduce((total, weight, i) => total + weight * Number(body.charAt(i)), 0);
  return [2, 1, 9, 8, 7, 6, 5, 4, 3, 2, 1][sum % 11] + body;
}

function driver(random: Random): string {
  const { year, month, day } = birthday(random, 1940, 2005);
  const name = letters(random, integer(random, 3, 5)).padEnd(5, '9');
  const born = String(year).charAt(2) + padded(month + pick(random, [0, 50]), 2) + padded(day, 2) + String(year).charAt(3);
  const rest = letters(random, 1) + pick(random, ['9', letters(random, 1)]) + digits(random, 1) + letters(random, 2);
  return [name, born, rest].join(pick(random, ['', ' ']));
}

/** Letters that either place of a national insurance number may have, and pairs that none has. */
function insuranceNumber(random: Random): string {
  let prefix = letters(random, 2, 'ABCEGHJKLMNPRSTWXYZ');
  while (['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'].includes(prefix)) prefix = letters(random, 2, 'ABCEGHJKLMNPRSTWXYZ');
  return [prefix, digits(random, 2), digits(random, 2), digits(random, 2), letters(random, 1, 'ABCD')].join(pick(random, ['', ' ']));
}

/** Valid values: see `Generators`. */
export const GB: Generators = {
  UK_NINO: insuranceNumber,
  UK_UTR: taxpayerReference,
  UK_DRIVING_LICENCE: driver,
  UK_NHS: (random) => withNhsDigit(() => pick(random, ['4', '6', '7', '9']) + digits(random, 8)).replace(/^(...)(...)(....)$/, pick(random, ['$1$2$3', '$1 $2 $3', '$1-$2-$3'])),
  UK_CHI(random) {
    const { year, month, day } = birthday(random);
    return withNhsDigit(() => padded(day, 2) + padded(month, 2) + padded(year % 100, 2) + digits(random, 3)).replace(/^(.{6})/, pick(random, ['$1', '$1 ']));
  },
  UK_VAT: vat,
  UK_POSTCODE: (random) => `${pick(random, ['AB', 'B', 'CF', 'E', 'EH', 'LS', 'M', 'NE', 'SA', 'YO'])}${integer(random, 1, 29)} ${integer(random, 0, 9)}${letters(random, 2, 'ADEFHJLNPQRSUWXYZ')}`,
};
