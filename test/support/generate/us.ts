import { digits, integer, letters, padded, pick, type Generators, type Random } from './generator';

/** Letters of a Medicare number. */
const CLEAR_LETTERS = 'ACDEFGHJKMNPQRTUVWXY';

/** Nine digits in groups of three, two and four, or without. */
function grouped(random: Random, area: string, group: number, joints: readonly [string, ...string[]]): string {
  return [area, padded(group, 2), padded(integer(random, 1, 9999), 4)].join(pick(random, joints));
}

/** Of a provider's number and the prefix of American health cards, the digits that are doubled are the last, the third last and so on. */
function npi(random: Random): string {
  const body = pick(random, ['1', '2']) + digits(random, 8);
  let sum = 24;
  for (let i = 0; i < 9; i++) {
    const digit = Number(body.charAt(i));
    sum += i % 2 === 0 ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit;
  }
  return body + String((10 - (sum % 10)) % 10);
}

function dea(random: Random): string {
  const serial = digits(random, 6);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = Array.from(serial).map(Number);
  return letters(random, 1, 'ABCDEFGHJKLMPRSTUX') + letters(random, 1) + serial + String((a + c + e + 2 * (b + d + f)) % 10);
}

function routingNumber(random: Random): string {
  const district = pick(random, [integer(random, 1, 12), integer(random, 21, 32), integer(random, 61, 72), 80]);
  const body = padded(district, 2) + digits(random, 6);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = Array.from(body).map(Number);
  return body + String((10 - ((3 * (a + d + g) + 7 * (b + e + h) + c + f) % 10)) % 10);
}

function medicareNumber(random: Random): string {
  const letter = (): string => letters(random, 1, CLEAR_LETTERS);
  const either = (): string => letters(random, 1, `${CLEAR_LETTERS}0123456789`);
  const groups = [String(integer(random, 1, 9)) + letter() + either() + digits(random, 1), letter() + either() + digits(random, 1), letter() + letter() + digits(random, 2)];
  return groups.join(pick(random, ['-', '']));
}

/** Valid values: see `Generators`. */
export const US: Generators = {
  US_SSN: (random) => grouped(random, padded(pick(random, [integer(random, 1, 665), integer(random, 667, 899)]), 3), integer(random, 1, 99), ['-']),
  US_ITIN: (random) => grouped(random, `9${digits(random, 2)}`, pick(random, [integer(random, 50, 64), integer(random, 70, 88), integer(random, 90, 92), integer(random, 94, 99)]), ['-', ' ']),
  ABA_ROUTING_NUMBER(random) {
    const compact = routingNumber(random);
    return pick(random, [compact, compact.replace(/^(.{4})(.{4})(.)$/, '$1-$2-$3')]);
  },
  US_MBI: medicareNumber,
  US_NPI: npi,
  US_DEA: dea,
  US_POSTAL(random) {
    const codes = [integer(random, 90001, 96162), integer(random, 10001, 14925), integer(random, 75001, 79999), integer(random, 1001, 2791)].map((code) => padded(code, 5));
    const state = integer(random, 0, 3);
    return `${['CA', 'NY', 'TX', 'MA'][state]} ${codes[state]}`;
  },
};
