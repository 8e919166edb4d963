import { digits, integer, letters, padded, pick, type Generators, type Random } from './generator';

/** Letters of identity cards and passports. */
const DOCUMENT = '0123456789CFGHJKLMNPRTVWXYZ';

/** ISO 7064, MOD 11,10: the digit that follows. */
function mod11And10(number: string): string {
  let product = 10;
  for (const digit of number) {
    let sum = (product + Number(digit)) % 10;
    if (sum === 0) sum = 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}

function crossSum(value: number): number {
  return Math.floor(value / 10) + (value % 10);
}

/** The signs' values (A is 10) times 7, 3 and 1 in turn, modulo ten. */
function travelDigit(number: string): number {
  return Array.from(number).reduce((sum, sign, i) => sum + Number.parseInt(sign, 36) * ([7, 3, 1][i % 3] ?? 0), 0) % 10;
}

function taxId(random: Random): string {
  // One of ten digits twice, one not at all; none first that is zero.
  for (;;) {
    const all = Array.from('0123456789').sort(() => random() - 0.5);
    all[integer(random, 0, 9)] = all[integer(random, 0, 9)] ?? '0';
    const number = all.join('');
    if (new Set(number).size === 9 && !number.startsWith('0')) return number + mod11And10(number);
  }
}

function socialSecurity(random: Random): string {
  const area = pick(random, ['02', '10', '13', '15', '21', '26', '53', '65', '80']);
  const name = letters(random, 1);
  const rest = padded(integer(random, 1, 28), 2) + padded(integer(random, 1, 12), 2) + digits(random, 2);
  const serial = digits(random, 2);
  const number = area + rest + padded(name.charCodeAt(0) - 64, 2) + serial;
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  const check = Array.from(number).reduce((sum, digit, i) => sum + crossSum(Number(digit) * (weights[i] ?? 0)), 0) % 10;
  return pick(random, [area + rest + name + serial + check, `${area} ${rest} ${name} ${serial}${check}`]);
}

function document(random: Random, first: string): string {
  const number = letters(random, 1, first) + letters(random, 8, DOCUMENT);
  return number + travelDigit(number);
}

function healthInsurance(random: Random): string {
  const name = letters(random, 1);
  const serial = digits(random, 8);
  const number = padded(name.charCodeAt(0) - 64, 2) + serial;
  const check = Array.from(number).reduce((sum, digit, i) => sum + crossSum(Number(digit) * (i % 2 === 0 ? 1 : 2)), 0) % 10;
  return name + serial + check;
}

function physician(random: Random): string {
  const number = digits(random, 6);
  const sum = Array.from(number).reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 4 : 9), 0);
  return number + ((10 - (sum % 10)) % 10) + padded(integer(random, 1, 99), 2);
}

function driverLicense(random: Random): string {
  const number = letters(random, 1) + digits(random, 2) + letters(random, 1, '0123456789') + letters(random, 5, '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const rest = Array.from(number).reduce((sum, sign, i) => sum + Number.parseInt(sign, 36) * (9 - i), 0) % 11;
  return number + (rest === 10 ? 'X' : rest) + integer(random, 1, 9);
}

/** German numbers with a check. */
export const DE: Generators = {
  DE_TAX_ID: (random) => {
    const number = taxId(random);
    return pick(random, [number, number.replace(/^(..)(...)(...)(...)$/, '$1 $2 $3 $4')]);
  },
  DE_SOCIAL_SECURITY: socialSecurity,
  DE_ID_CARD: (random) => document(random, 'LMNPRTVWXYZ'),
  DE_PASSPORT: (random) => document(random, 'CFGHJK'),
  DE_HEALTH_INSURANCE: healthInsurance,
  DE_LANR: physician,
  DE_BSNR: (random) => pick(random, ['01', '20', '38', '52', '72', '93']) + digits(random, 7),
  DE_DRIVER_LICENSE: driverLicense,
  DE_VAT_ID: (random) => {
    const number = integer(random, 1, 9) + digits(random, 7);
    return pick(random, ['DE', 'DE ']) + number + mod11And10(number);
  },
  DE_KFZ: (random) => `${pick(random, ['B', 'M', 'HH', 'KA', 'LEV', 'WOB', 'TÖL'])}-${letters(random, integer(random, 1, 2))}${pick(random, [' ', ''])}${integer(random, 1, 9999)}`,
};
