import { birthday, digits, integer, padded, pick, type Generators, type Random } from './generator';

/** A number of which every second digit, from the last but one on, is doubled; `body` and its check digit. */
function withLuhn(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const value = Number(body.charAt(body.length - 1 - i)) * (i % 2 === 0 ? 2 : 1);
    sum += Math.floor(value / 10) + (value % 10);
  }
  return body + String((10 - (sum % 10)) % 10);
}

const rest = (number: string, modulus: number): number => Number(BigInt(number) % BigInt(modulus));

function siren(random: Random): string {
  return withLuhn(String(integer(random, 3, 9)) + digits(random, 7));
}

function nir(random: Random): string {
  const { year, month } = birthday(random);
  const [written, counted] = pick(random, [[padded(integer(random, 1, 95), 2), ''], ['2A', '19'], ['2B', '18'], ['99', '']]);
  const born = `${integer(random, 1, 2)}${padded(year % 100, 2)}${padded(month, 2)}`;
  const tail = padded(integer(random, 1, 990), 3) + padded(integer(random, 1, 999), 3);
  const key = padded(97 - rest(born + (counted || written) + tail, 97), 2);
  const compact = born + written + tail + key;
  return pick(random, [compact, compact.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7')]);
}

function rib(random: Random): string {
  const bank = digits(random, 5);
  const counter = digits(random, 5);
  const account = digits(random, 11);
  const key = 97 - ((89 * rest(bank, 97) + 15 * rest(counter, 97) + 3 * rest(account, 97)) % 97);
  return [bank, counter, account, padded(key, 2)].join(pick(random, ['', ' ']));
}

/** Valid values: see `Generators`. */
export const FR: Generators = {
  FR_NIR: nir,
  FR_TIN(random) {
    const body = String(integer(random, 0, 3)) + padded(integer(random, 1, 999_999_999), 9);
    const compact = body + padded(rest(body, 511), 3);
    return pick(random, [compact, compact.replace(/^(..)(..)(...)(...)(...)$/, '$1 $2 $3 $4 $5')]);
  },
  FR_SIREN(random) {
    const compact = siren(random);
    return pick(random, [compact, compact.replace(/^(...)(...)(...)$/, '$1 $2 $3')]);
  },
  FR_SIRET(random) {
    const compact = withLuhn(`${siren(random)}000${integer(random, 1, 9)}`);
    return pick(random, [compact, compact.replace(/^(...)(...)(...)(.....)$/, '$1 $2 $3 $4')]);
  },
  FR_VAT(random) {
    const number = siren(random);
    const key = padded((12 + 3 * rest(number, 97)) % 97, 2);
    return pick(random, [`FR${key}${number}`, `FR${key} ${number}`, `FR ${key} ${number.replace(/^(...)(...)(...)$/, '$1 $2 $3')}`]);
  },
  FR_RPPS: (random) => withLuhn(`10${digits(random, 8)}`),
  FR_FINESS: (random) => withLuhn(padded(integer(random, 1, 95), 2) + digits(random, 6)),
  FR_RIB: rib,
};
