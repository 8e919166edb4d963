/** Value of a digit or letter as ISO 7064 and ICAO 9303 count them: 0 to 9, A is 10, Z is 35. */
export function valueOf(sign: string): number {
  return Number.parseInt(sign, 36);
}

/** Luhn's sum over decimal digits is a multiple of ten. ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Sum of the values of signs (0 to 35), each times its weight; weights begin anew where they end. */
export function weightedSum(signs: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < signs.length; i++) sum += valueOf(signs.charAt(i)) * (weights[i % weights.length] ?? 0);
  return sum;
}

/** Rest of a long decimal number after division by `modulus`, which is at most 10^7. */
export function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % modulus;
  return rest;
}

/** Letters as the two digits of their values, as ISO 6166 and ISO 7064 read them. */
export function lettersAsDigits(signs: string): string {
  return Array.from(signs, valueOf).join('');
}

/** The two check digits leave a rest of one. ISO/IEC 7064, MOD 97-10. */
export function passesMod97And10(signs: string): boolean {
  return remainder(lettersAsDigits(signs), 97) === 1;
}

/** The last two digits are the rest of the others modulo 97, with 97 for none: accounts and cards of Belgium. */
export function passesRest97(digits: string): boolean {
  return (remainder(digits.slice(0, -2), 97) || 97) === Number(digits.slice(-2));
}

/** Sign sum with weights 7, 3, 1 modulo ten: the check digit of travel documents. ICAO 9303, part 3, section 4.9. */
export function icaoCheckDigit(signs: string): number {
  return weightedSum(signs.replaceAll('<', '0'), [7, 3, 1]) % 10;
}

/** Year, month and day in two digits each, where the months of women are fifty more: driving licences and health cards. */
export function isBirthdayWithSex(digits: string): boolean {
  const [year = 0, month = 0, day = 0] = (digits.match(/\d\d/g) ?? []).map(Number);
  return month < 63 && isDate(2000 + year, month % 50, day);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day exists. `month` 1 to 12. */
export function isDate(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0));
}
