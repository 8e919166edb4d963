import { passesLuhn, passesRest97, remainder, valueOf, weightedSum } from './checksums';

/** Digits that stand for the letters A to Z in French accounts: A and J are 1, B, K and S are 2. */
const FRENCH_DIGITS = '12345678912345678923456789';

/** Bank, branch, account and key of France and Monaco together are a multiple of 97. */
export function passesRib(account: string): boolean {
  return remainder(account.replace(/[A-Z]/g, (letter) => FRENCH_DIGITS.charAt(letter.charCodeAt(0) - 65)), 97) === 0;
}

/** Ten weights, for an account's ten digits and, from the third on, for bank and branch. */
const SPANISH_WEIGHTS = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];

/** One digit proves bank and branch of a Spanish account, the next its number: eleven less the rest, where 0 and 1 stand for eleven and ten. */
export function passesCcc(account: string): boolean {
  const control = (digits: string): string => '01987654321'.charAt(weightedSum(digits.padStart(10, '0'), SPANISH_WEIGHTS) % 11);
  return account.slice(8, 10) === control(account.slice(0, 8)) + control(account.slice(10));
}

/** What a sign counts at an odd place, by its value or its place in the alphabet. */
const ITALIAN_ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** A letter before bank, branch and account of Italy and San Marino. */
function passesCin(account: string): boolean {
  const sum = Array.from(account.slice(1)).reduce((total, sign, i) => {
    const value = valueOf(sign) - (/[A-Z]/.test(sign) ? 10 : 0);
    return total + (i % 2 === 0 ? (ITALIAN_ODD[value] ?? 0) : value);
  }, 0);
  return account.charAt(0) === String.fromCharCode(65 + (sum % 26));
}

const CHECKS: Readonly<Record<string, (account: string) => boolean>> = { FR: passesRib, MC: passesRib, ES: passesCcc, IT: passesCin, SM: passesCin, BE: passesRest97, FI: passesLuhn };

/** Whether the check digits hold that a bank of this country gives an account, beside those of the IBAN. True where none are known. */
export function passesNationalKey(country: string, account: string): boolean {
  return CHECKS[country]?.(account) ?? true;
}
