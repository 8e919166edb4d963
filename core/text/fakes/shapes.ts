import type { Random } from './random';

const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const LOWER = 'abcdefghijkmnpqrstuvwxyz';

/** How many of the last digits of a number tell it apart; those before are zeros, which no authority gives out. */
const TELLING = 6;

/** A number of the same form that is nobody's: it begins with zeros. Letters are X. */
export function reservedNumber(value: string, random: Random): string {
  const digits = value.replace(/\D/g, '').length;
  if (digits === 0) return sameShape(value, random);
  let at = 0;
  return value.replace(/\d|\p{Lu}|\p{L}/gu, (sign) => {
    if (!/\d/.test(sign)) return /\p{Lu}/u.test(sign) ? 'X' : 'x';
    at++;
    return at <= digits - TELLING || (at === 1 && digits > 4) ? '0' : String(random.integer(10));
  });
}

/** Letters for letters in their case, digits for digits, all else as it is. */
export function sameShape(value: string, random: Random): string {
  return value.replace(/\d|\p{Lu}|\p{L}/gu, (sign) => {
    if (/\d/.test(sign)) return String(random.integer(10));
    const letters = /\p{Lu}/u.test(sign) ? UPPER : LOWER;
    return letters.charAt(random.integer(letters.length));
  });
}

/** A secret of the same form that says of itself that it is none. The first and last line of a block stay. */
export function exampleSecret(value: string, random: Random): string {
  const lines = value.split('\n');
  if (lines.length > 2 && value.startsWith('-----')) return [lines[0], ...lines.slice(1, -1).map((line) => sameShape(line, random)), lines.at(-1)].join('\n');
  const shaped = sameShape(value, random);
  return value.length < 14 ? shaped : `EXAMPLE${shaped.slice(7)}`;
}

/** The digits put where the value's digits stand; `null` where they are not as many. */
export function fitDigits(value: string, digits: string): string | null {
  if (value.replace(/\D/g, '').length !== digits.length) return null;
  let at = 0;
  return value.replace(/\d/g, () => digits.charAt(at++));
}

/** Another date of the same form: days and months exist, the year is a few years off. */
export function otherDate(value: string, random: Random): string {
  return value.replace(/\d+/g, (number) => {
    if (number.length === 4) return String(Number(number) + random.integer(9) - 4 || Number(number) + 5);
    if (number.length > 4) return number.replace(/\d/g, () => String(random.integer(10)));
    const top = Number(number) > 31 ? 99 : Number(number) > 12 ? 28 : 12;
    return String(1 + random.integer(top)).padStart(number.length, '0');
  });
}
