/** A network of payment cards. */
export interface CardBrand {
  readonly name: string;
  /** First digits of its cards. */
  readonly prefix: RegExp;
  readonly lengths: readonly number[];
  /** Its first digits are few, and shared with little else. */
  readonly sure: boolean;
}

const LONG = [16, 17, 18, 19];

/** Issuer ranges with the lengths in use; the first that fits counts. ISO/IEC 7812; https://en.wikipedia.org/wiki/Payment_card_number */
const BRANDS: readonly CardBrand[] = [
  { name: 'visa', prefix: /^4/, lengths: [13, 16, 19], sure: true },
  { name: 'mastercard', prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16], sure: true },
  { name: 'amex', prefix: /^3[47]/, lengths: [15], sure: true },
  { name: 'discover', prefix: /^(?:6011|64[4-9]|65)/, lengths: LONG, sure: true },
  { name: 'diners', prefix: /^(?:30[0-5]|3095|36|3[89])/, lengths: [14, ...LONG], sure: true },
  { name: 'jcb', prefix: /^35(?:2[89]|[3-8])/, lengths: LONG, sure: true },
  { name: 'jcb', prefix: /^(?:2131|1800)/, lengths: [15], sure: true },
  { name: 'unionpay', prefix: /^(?:62|81)/, lengths: LONG, sure: true },
  { name: 'mir', prefix: /^220[0-4]/, lengths: LONG, sure: true },
  { name: 'maestro', prefix: /^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, lengths: [12, 13, 14, 15, ...LONG], sure: true },
  { name: 'troy', prefix: /^9792/, lengths: [16], sure: true },
  { name: 'elo', prefix: /^(?:4011|5067|509\d|6277|6363)/, lengths: [16], sure: true },
  { name: 'rupay', prefix: /^(?:60|8[12]|508)/, lengths: [16], sure: false },
  { name: 'maestro', prefix: /^(?:50|5[6-9]|6)/, lengths: [12, 13, 14, 15, ...LONG], sure: false },
  { name: 'uatp', prefix: /^1/, lengths: [15], sure: false },
];

/** The network that a card number of so many digits belongs to. */
export function brandOf(number: string): CardBrand | undefined {
  return BRANDS.find(({ prefix, lengths }) => prefix.test(number) && lengths.includes(number.length));
}

/** Numbers that payment services give out for tests: nobody pays with them. */
const TEST_CARDS: ReadonlySet<string> = new Set([
  '4111111111111111', '4012888888881881', '4242424242424242', '4222222222222', '4000056655665556', '4000000000000002', '4000000000000077', '4444333322221111',
  '5555555555554444', '5105105105105100', '5200828282828210', '2223003122003222', '378282246310005', '371449635398431', '378734493671000', '6011111111111117',
  '6011000990139424', '6011000000000004', '3056930009020004', '30569309025904', '38520000023237', '36227206271667', '3530111333300000', '3566002020360505',
  '6200000000000005', '5019717010103742', '6331101999990016', '6304000000000000',
]);

/** Whether a number is one that payment services print for tests. */
export function isTestCard(number: string): boolean {
  return TEST_CARDS.has(number);
}
