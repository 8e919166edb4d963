import { birthday, digits, integer, padded, pick, type Generators, type Random } from './generator';

/** What is missing to a multiple of 97, two digits from 01 to 97. */
const missing = (number: number): string => padded(97 - (number % 97), 2);

function nationalNumber(random: Random): string {
  const { year, month, day } = birthday(random);
  const written = month + pick(random, [0, 0, 0, 20, 40]);
  const parts = [padded(year % 100, 2), padded(written, 2), padded(day, 2), padded(integer(random, 1, 997), 3)] as const;
  const [yy, mm, dd, serial] = parts;
  // Of those born since 2000 a 2 is thought before the others.
  const check = missing(Number((year >= 2000 ? '2' : '') + parts.join('')));
  return pick(random, [yy + mm + dd + serial + check, `${yy}.${mm}.${dd}-${serial}.${check}`]);
}

/** Valid values: see `Generators`. */
export const BE: Generators = {
  BE_NATIONAL_NUMBER: nationalNumber,
  BE_EID(random) {
    const office = padded(integer(random, 1, 999), 3);
    const serial = digits(random, 7);
    const check = padded(Number(office + serial) % 97 || 97, 2);
    return [office, serial, check].join(pick(random, ['-', '-', '']));
  },
  BE_VAT(random) {
    const body = padded(integer(random, 2_000_000, 10_999_999), 8);
    const number = body + missing(Number(body));
    const dotted = number.replace(/^(....)(...)(...)$/, '$1.$2.$3');
    return pick(random, [`BE${number}`, `BE ${dotted}`, dotted]);
  },
};
