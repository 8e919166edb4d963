import type { Random } from './random';
import { fitDigits } from './shapes';

/** Numbers that payment services publish for tests. */
const TEST_CARDS = ['4242424242424242', '5555555555554444', '4000056655665556', '2223003122003222', '6011111111111117', '3566002020360505', '378282246310005', '371449635398431', '30569309025904', '36227206271667'];

/** The beginning of cards that are issued for tests alone. */
const TEST_PREFIX = '400000';

/** A card number for tests with as many digits, written likewise; behind the first attempts one made of a test prefix with a right check digit. */
export function fakeCard(value: string, random: Random, attempt: number): string {
  const length = value.replace(/\D/g, '').length;
  const known = TEST_CARDS.filter((card) => card.length === length);
  const card = attempt < 6 ? known[random.integer(known.length)] : undefined;
  return fitDigits(value, card ?? madeCard(length, random)) ?? value.replace(/\d/g, '0');
}

function madeCard(length: number, random: Random): string {
  let digits = TEST_PREFIX;
  while (digits.length < length - 1) digits += String(random.integer(10));
  const body = digits.slice(0, length - 1);
  const sum = body.split('').toReversed().reduce((total, digit, index) => total + (index % 2 === 0 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)] ?? 0 : Number(digit)), 0);
  return body + String((10 - (sum % 10)) % 10);
}

/** An IBAN of the same country and form, with right check digits, of a bank that does not exist. */
export function fakeIban(value: string, random: Random): string {
  const plain = value.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  const country = plain.slice(0, 2);
  const account = plain.slice(4);
  const body = Array.from(account, (sign, at) => (/[A-Z]/.test(sign) ? 'X' : at < account.length - 6 ? '0' : String(random.integer(10)))).join('');
  const numeric = Array.from(`${body}${country}00`, (sign) => Number.parseInt(sign, 36)).join('');
  const check = String(98n - (BigInt(numeric || '0') % 97n)).padStart(2, '0');
  const made = `${country}${check}${body}`;
  let at = 0;
  return value.replace(/[A-Za-z0-9]/g, () => made.charAt(at++));
}
