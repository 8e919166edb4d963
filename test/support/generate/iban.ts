import { digits, letters, padded, pick, type Random } from './generator';
import { luhnDigit } from './securities';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const mod97 = (number: string): number => Number(BigInt(number) % 97n);
const spelled = (text: string): string => text.replace(/[A-Z]/g, (letter) => String(10 + ALPHABET.indexOf(letter)));

function weightedDigit(number: string): string {
  const weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
  const rest = 11 - (weights.reduce((sum, weight, i) => sum + weight * Number(number.charAt(i)), 0) % 11);
  return rest > 9 ? String(11 - rest) : String(rest);
}

/** The letter of an Italian account: odd places by a table of their own. */
function italianLetter(account: string): string {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
  const sum = Array.from(account, (digit, i) => (i % 2 === 0 ? (odd[Number(digit)] ?? 0) : Number(digit))).reduce((total, value) => total + value, 0);
  return ALPHABET.charAt(sum % 26);
}

/** Accounts by country, with the keys that banks give them where there are such. */
const ACCOUNTS: Readonly<Record<string, (random: Random) => string>> = {
  DE: (random) => digits(random, 18),
  AT: (random) => digits(random, 16),
  CH: (random) => digits(random, 17),
  GB: (random) => letters(random, 4) + digits(random, 14),
  IE: (random) => letters(random, 4) + digits(random, 14),
  NL: (random) => letters(random, 4) + digits(random, 10),
  PL: (random) => digits(random, 24),
  SE: (random) => digits(random, 20),
  PT: (random) => digits(random, 21),
  DK: (random) => digits(random, 14),
  NO: (random) => digits(random, 11),
  FI: (random) => {
    const body = digits(random, 13);
    return body + luhnDigit(body);
  },
  BE: (random) => {
    const body = digits(random, 10);
    return body + padded(mod97(body) || 97, 2);
  },
  FR: (random) => {
    const body = digits(random, 21);
    return body + padded(97 - mod97(`${body}00`), 2);
  },
  ES: (random) => {
    const bank = digits(random, 8);
    const account = digits(random, 10);
    return bank + weightedDigit(`00${bank}`) + weightedDigit(account) + account;
  },
  IT: (random) => {
    const body = digits(random, 22);
    return italianLetter(body) + body;
  },
};

/** The IBAN of an account. */
export function ibanOf(country: string, account: string): string {
  return `${country}${padded(98 - mod97(spelled(`${account}${country}00`)), 2)}${account}`;
}

/** A valid IBAN of one of many countries, compact or in groups of four. */
export function iban(random: Random): string {
  const [country, account] = pick(random, Object.entries(ACCOUNTS) as [[string, (random: Random) => string], ...[string, (random: Random) => string][]]);
  const compact = ibanOf(country, account(random));
  return random() < 0.5 ? compact : compact.replace(/.{4}(?=.)/g, '$& ');
}
