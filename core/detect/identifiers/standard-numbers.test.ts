import * as fc from 'fast-check';
import * as ca from 'stdnum/lib/esm/ca/index.js';
import * as de from 'stdnum/lib/esm/de/index.js';
import * as es from 'stdnum/lib/esm/es/index.js';
import * as fr from 'stdnum/lib/esm/fr/index.js';
import * as ie from 'stdnum/lib/esm/ie/index.js';
import { expect, test } from 'vitest';
import { STANDARD_NUMBERS } from './standard-numbers';

interface Verdict {
  readonly value: string;
  /** What the library says of it, and what is right. */
  readonly said: boolean;
  readonly right: boolean;
}

type Library = { readonly validate: (value: string) => { readonly isValid: boolean } };

const accepted = (value: string): Verdict => ({ value, said: true, right: true });
const wronglyAccepted = (value: string): Verdict => ({ value, said: true, right: false });
const wronglyRefused = (value: string): Verdict => ({ value, said: false, right: true });
const refused = (value: string): Verdict => ({ value, said: false, right: false });

const CORRECTIONS: readonly { readonly rule: string; readonly library: Library; readonly check: (value: string) => boolean; readonly verdicts: readonly Verdict[] }[] = [
  { rule: 'a Canadian social insurance number begins with neither 0 nor 8', library: ca.sin, check: STANDARD_NUMBERS.ca.sin, verdicts: [
    wronglyAccepted('046454286'),
    wronglyAccepted('800000002'),
    accepted('130692544'),
    refused('130692545'),
  ] },
  { rule: 'a health number of British Columbia has no remainder of eleven or ten', library: ca.bc_bhn, check: STANDARD_NUMBERS.ca.phn, verdicts: [
    wronglyAccepted('9015999050'),
    accepted('9698658215'),
    refused('9698658216'),
  ] },
  { rule: 'a Spanish firm has the control of its kind', library: es.cif, check: STANDARD_NUMBERS.es.cif, verdicts: [
    accepted('A58818501'),
    wronglyAccepted('A5881850A'),
    accepted('P1234567D'),
    wronglyAccepted('P12345674'),
    wronglyAccepted('S12345674'),
    accepted('G12345674'),
    accepted('G1234567D'),
    refused('A58818502'),
  ] },
  { rule: 'a Spanish social security number may be short, or from Ceuta and Melilla', library: es.nss, check: STANDARD_NUMBERS.es.nss, verdicts: [
    accepted('281234567840'),
    wronglyRefused('280123456742'),
    wronglyRefused('511234567860'),
    wronglyRefused('521234567844'),
    refused('541234567812'),
    refused('281234567841'),
  ] },
  { rule: 'a French branch belongs to a firm', library: fr.siret, check: STANDARD_NUMBERS.fr.siret, verdicts: [
    accepted('73282932000074'),
    wronglyAccepted('73282932100072'),
    accepted('35600000000048'),
    accepted('35600000049837'),
    refused('35600000049838'),
    refused('73282932000075'),
  ] },
  { rule: 'a German tax number repeats one digit alone', library: de.idnr, check: STANDARD_NUMBERS.de.idnr, verdicts: [
    wronglyAccepted('12345678903'),
    accepted('86095742719'),
    refused('86095742718'),
  ] },
  { rule: 'an Irish number may end in B', library: ie.pps, check: STANDARD_NUMBERS.ie.pps, verdicts: [
    accepted('1234567T'),
    accepted('1234567FA'),
    wronglyRefused('1234567OB'),
    refused('1234567PB'),
  ] },
];

const CASES = CORRECTIONS.flatMap(({ verdicts, ...correction }) => verdicts.map((verdict) => ({ ...correction, ...verdict })));

test.each(CASES)('$rule: $value is valid: $right', ({ check, value, right }) => {
  expect(check(value)).toBe(right);
});

// Fails where the library is put right one day: then our own rule can go.
test.each(CASES)('$rule: the library says of $value $said', ({ library, value, said }) => {
  expect(library.validate(value).isValid).toBe(said);
});

const signs = (text: string) => text.split('');

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));

test('a German tax number has one digit twice and no tenth one', () => {
  fc.assert(fc.property(fc.shuffledSubarray(signs('0123456789'), { minLength: 9, maxLength: 9 }), fc.nat(9), fc.nat(8), (once, at, which) => {
    const body = [...once.slice(0, at), once[which] ?? '', ...once.slice(at)].join('');
    fc.pre(!body.startsWith('0'));
    expect(signs('0123456789').filter((digit) => STANDARD_NUMBERS.de.idnr(body + digit))).toHaveLength(1);
  }));
  fc.assert(fc.property(fc.shuffledSubarray(signs('123456789'), { minLength: 9 }), (once) => {
    const body = `${once.join('')}0`;
    expect(signs('0123456789').filter((digit) => STANDARD_NUMBERS.de.idnr(body + digit))).toHaveLength(0);
  }));
});

test('a branch is as valid as its firm at most', () => {
  fc.assert(fc.property(digits(14), (value) => {
    expect(STANDARD_NUMBERS.fr.siret(value) && !STANDARD_NUMBERS.fr.siren(value.slice(0, 9))).toBe(false);
  }), { numRuns: 2000 });
});

test('a Spanish firm has a digit, its letter, or either for control, by kind', () => {
  fc.assert(fc.property(fc.constantFrom(...signs('ABCDEFGHJNPQRSUVW')), digits(7), (kind, number) => {
    const valid = signs('0123456789JABCDEFGHI').filter((control) => STANDARD_NUMBERS.es.cif(kind + number + control));
    expect(valid.join('')).toMatch(/[ABEH]/.test(kind) ? /^\d$/ : /[PQRSNW]/.test(kind) ? /^[A-J]$/ : /^\d[A-J]$/);
  }));
});

test('every province has social security numbers, and no other', () => {
  const valid = Array.from({ length: 100 }, (_, province) => String(province).padStart(2, '0'))
    .filter((province) => STANDARD_NUMBERS.es.nss(`${province}12345678${String(Number(`${province}12345678`) % 97).padStart(2, '0')}`));
  expect(valid).toEqual([...Array.from({ length: 53 }, (_, i) => String(i + 1).padStart(2, '0')), '66']);
});

test('an Irish number with B has one check letter', () => {
  fc.assert(fc.property(digits(7), (number) => {
    expect(signs('ABCDEFGHIJKLMNOPQRSTUVW').filter((letter) => STANDARD_NUMBERS.ie.pps(`${number}${letter}B`))).toHaveLength(1);
  }));
});

test('a health number of British Columbia has a digit that a remainder of two to ten leaves', () => {
  fc.assert(fc.property(digits(8), (number) => {
    const weights = [2, 4, 8, 5, 10, 9, 7, 3];
    const rest = weights.reduce((sum, weight, i) => sum + weight * Number(number[i]), 0) % 11;
    const valid = signs('0123456789').filter((digit) => STANDARD_NUMBERS.ca.phn(`9${number}${digit}`));
    expect(valid).toEqual(rest < 2 ? [] : [String(11 - rest)]);
  }));
});
