import { digits, letters, pick, type Generators, type Random } from './generator';

/** Seven digits times eight to two, and the second letter's place times nine, modulo 23: A is 1, W none. */
function withCheckLetter(random: Random, second: string): string {
  const number = digits(random, 7);
  const sum = Array.from(number).reduce((total, digit, i) => total + (8 - i) * Number(digit), second === '' ? 0 : 9 * (second.charCodeAt(0) - 64));
  return number + 'WABCDEFGHIJKLMNOPQRSTUV'.charAt(sum % 23) + second;
}

/** Valid values: see `Generators`. */
export const IE: Generators = {
  IE_PPS: (random) => withCheckLetter(random, pick(random, ['', 'A', 'B', 'H'])),
  IE_EIRCODE: (random) => pick(random, ['A94', 'D02', 'D6W', 'F91', 'H91', 'P31', 'T12', 'V94', 'X91', 'Y35']) + pick(random, [' ', '']) + letters(random, 1, 'ACDEFHKNPRTVWXY') + digits(random, 1) + letters(random, 2, 'ACDEFHKNPRTVWXY0123456789'),
  IE_VAT: (random) => `IE${pick(random, ['', ' '])}${withCheckLetter(random, pick(random, ['', 'A', 'H']))}`,
};
