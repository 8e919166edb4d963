import { digits, integer, letters, pick, type Generators, type Random } from './generator';

const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const value = (sign: string): number => SIGNS.indexOf(sign);
const spelled = (signs: string): string => Array.from(signs, (sign) => String(value(sign))).join('');

/** The digit that makes Luhn's sum of a number a multiple of ten. */
export function luhnDigit(number: string): string {
  const doubled = Array.from(number).toReversed().map((digit, i) => (i % 2 === 0 ? String(Number(digit) * 2) : digit)).join('');
  const sum = Array.from(doubled).reduce((total, digit) => total + Number(digit), 0);
  return String((10 - (sum % 10)) % 10);
}

function lei(random: Random): string {
  const body = `${digits(random, 4)}00${letters(random, 1)}${letters(random, 11, SIGNS)}`;
  return body + String(98n - (BigInt(`${spelled(body)}00`) % 97n)).padStart(2, '0');
}

function isin(random: Random): string {
  const body = pick(random, ['US', 'GB', 'FR', 'DE', 'IT', 'ES', 'CH', 'XS', 'LU', 'CA']) + letters(random, 9, SIGNS);
  return body + luhnDigit(spelled(body));
}

function cusip(random: Random): string {
  const body = digits(random, 3) + (random() < 0.5 ? digits(random, 5) : letters(random, 5, SIGNS));
  const sum = Array.from(body, (sign, i) => String(value(sign) * (1 + (i % 2)))).join('').replace(/./g, (digit) => '1'.repeat(Number(digit))).length;
  return body + String((10 - (sum % 10)) % 10);
}

function sedol(random: Random): string {
  const body = random() < 0.5 ? digits(random, 6) : `B${letters(random, 5, '0123456789BCDFGHJKLMNPQRSTVWXYZ')}`;
  const weights = [1, 3, 1, 7, 3, 9];
  const sum = weights.reduce((total, weight, i) => total + weight * value(body.charAt(i)), 0);
  return body + String((10 - (sum % 10)) % 10);
}

/** Valid numbers of companies and securities: see `Generators`. */
export const SECURITIES: Generators = { LEI: lei, ISIN: isin, CUSIP: cusip, SEDOL: sedol };

const luhn = (body: string): string => body + luhnDigit(body);

/** Valid numbers of telephones and SIM cards. */
export const DEVICES: Generators = {
  IMEI(random) {
    const number = luhn(pick(random, ['01', '35', '86', '99', '45']) + digits(random, 12));
    return random() < 0.5 ? number : number.replace(/^(..)(.{6})(.{6})(.)$/, '$1-$2-$3-$4');
  },
  ICCID(random) {
    const number = luhn(`89${pick(random, ['1', '33', '34', '39', '44', '49', '48'])}${digits(random, 16)}`.slice(0, random() < 0.5 ? 18 : 19));
    return random() < 0.5 ? number : number.replace(/.{4}(?=.)/g, '$& ');
  },
};

const VIN_SIGNS = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';
/** Values as the rule tells them: A to H are 1 to 8, J to R 1 to 9, S to Z 2 to 9. */
const VIN_VALUES = '012345678912345678123457923456789';

/** Valid North American vehicle numbers. */
export const VEHICLES: Generators = {
  VIN(random) {
    const signs = String(integer(random, 1, 5)) + letters(random, 7, VIN_SIGNS) + '0' + letters(random, 1, 'HJKLMNPRST') + letters(random, 3, VIN_SIGNS) + digits(random, 4);
    const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    const sum = weights.reduce((total, weight, i) => total + weight * Number(VIN_VALUES.charAt(VIN_SIGNS.indexOf(signs.charAt(i)))), 0);
    return `${signs.slice(0, 8)}${sum % 11 === 10 ? 'X' : sum % 11}${signs.slice(9)}`;
  },
};
