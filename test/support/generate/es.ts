import { digits, integer, letters, padded, pick, type Generators, type Random } from './generator';

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const CIF_LETTERS = 'JABCDEFGHI';

const dniLetter = (number: string): string => DNI_LETTERS.charAt(Number(number) % 23);

function dni(random: Random): string {
  const number = padded(integer(random, 1_000_000, 99_999_999), 8);
  const letter = dniLetter(number);
  return pick(random, [number + letter, `${number}-${letter}`, `${number.replace(/^(..)(...)(...)$/, '$1.$2.$3')}-${letter}`, `${number} ${letter}`]);
}

function nie(random: Random): string {
  const series = integer(random, 0, 2);
  const number = digits(random, 7);
  const parts = ['XYZ'.charAt(series), number, dniLetter(String(series) + number)];
  return parts.join(pick(random, ['', '-']));
}

/** Digits in odd places are doubled and their digits added; the last digit of the sum is taken from ten. */
function cif(random: Random): string {
  const kind = letters(random, 1, 'ABCDEFGHJNPQRSUVW');
  const number = digits(random, 7);
  let sum = 0;
  for (let i = 0; i < 7; i++) {
    const value = Number(number.charAt(i)) * (i % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  const control = (10 - (sum % 10)) % 10;
  const sign = /[PQRSNW]/.test(kind) ? CIF_LETTERS.charAt(control) : String(control);
  return kind + pick(random, ['', '-']) + number + sign;
}

function nss(random: Random): string {
  const province = padded(pick(random, [8, 28, 41, 46, 1, 51, 52, 66]), 2);
  const serial = integer(random, 1, 99_999_999);
  const joined = serial < 10_000_000 ? Number(province) * 10_000_000 + serial : Number(province + padded(serial, 8));
  return [province, padded(serial, 8), padded(joined % 97, 2)].join(pick(random, ['', ' ', '/']));
}

/** What brings the weighted sum, with weights of powers of two modulo 11, to a multiple of eleven. */
function cccControl(number: string): string {
  let sum = 0;
  for (let i = 0; i < 10; i++) sum += Number(number.charAt(i)) * (2 ** i % 11);
  const control = 11 - (sum % 11);
  return ({ 10: '1', 11: '0' } as Record<number, string>)[control] ?? String(control);
}

/** Valid values: see `Generators`. */
export const ES: Generators = {
  ES_NIF: dni,
  ES_NIE: nie,
  ES_NIF_OTHER(random) {
    const number = digits(random, 7);
    return letters(random, 1, 'KLM') + number + dniLetter(number);
  },
  ES_NSS: nss,
  ES_CIF: cif,
  ES_CCC(random) {
    const bank = pick(random, ['0049', '0182', '2100', '2038', '0081']);
    const branch = digits(random, 4);
    const account = digits(random, 10);
    return [bank, branch, cccControl(`00${bank}${branch}`) + cccControl(account), account].join(pick(random, ['', ' ', '-']));
  },
};
