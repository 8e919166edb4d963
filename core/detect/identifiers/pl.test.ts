import { describe, expect, test } from 'vitest';
import { findPii } from '../find-pii';
import { makePolicy } from '../make-policy';
import { testCases, testNothing } from '../../../test/support/marked-text';

describe('PESEL', () => {
  testCases('PL_PESEL', [
    ['PESEL: [[85010112345]]', 0.9],
    ['PESEL:[[85010112345]]', 0.9],
    ['legitymujący się numerem PESEL [[85010112345]]', 0.9],
    ['nr PESEL-u [[850101-12345]]', 0.9],
    ['{"pesel":"[[85010112345]]"}', 0.9],
    // Born in 2002, 1899 and 2018: the month tells the century.
    ['PESEL [[02210112348]]', 0.9],
    // Mistyped, and so by no means less of a secret.
    ['PESEL [[85010112346]]', 0.5, 0.6],
    ['[[85010112345]]', 0.5, 0.65],
  ]);
  testNothing('PL_PESEL', ['zamówienie 85010112346', 'EAN 5901234123457', 'SER-85010112345', 'SERIA-2207-04418 z 2025-03-04T05:06:07Z']);
});

describe('dowód osobisty', () => {
  testCases('PL_ID_CARD', [
    ['legitymujący się dowodem osobistym nr [[ABA300000]]', 0.6],
    ['legitymująca się dowodem osobistym serii i numerze [[ABA 300000]]', 0.6],
    ['Seria i numer dowodu osobistego: [[ABA-300000]]', 0.6],
    ['dowód osobisty seria i numer [[ABA 300 000]]', 0.6],
    ['na podstawie dowodu osobistego [[ABA300001]]', 0.5, 0.6],
    ['nr_dowodu=[[ABA300000]]', 0.6],
  ]);
  testNothing('PL_ID_CARD', ['część ABA300000 na magazynie', 'norma DIN 123456', 'faktura FVA300000']);
});

describe('paszport', () => {
  testCases('PL_PASSPORT', [
    ['numer paszportu: [[AA3234567]]', 0.6],
    ['posługująca się paszportem nr [[AA3 234567]]', 0.6],
    ['paszport seria i numer [[AA3-234568]]', 0.5, 0.6],
  ]);
  testNothing('PL_PASSPORT', ['lot LO3234567', 'AA3234567']);
});

describe('NIP', () => {
  testCases('PL_NIP', [
    ['NIP: [[1234563218]]', 0.7],
    ['(NIP [[123-456-32-18]])', 0.7],
    ['NIP nabywcy: [[123-45-63-218]]', 0.7],
    ['numer identyfikacji podatkowej [[123 456 32 18]]', 0.7],
    ['posługującą się NIP-em [[1234563218]]', 0.7],
    ['VAT UE: [[PL1234563218]]', 0.9],
    ['[[PL1234563218]]', 0.8],
    ['NIP [[1234563219]]', 0.5, 0.6],
  ]);
  testNothing('PL_NIP', ['KRS 0000123456, NIP', 'KRS 0000345678', 'NIP: brak, KRS: 0000345678', 'tel. 1234563219', 'NIP-617-345-51-30']);
});

describe('REGON', () => {
  testCases('PL_REGON', [
    ['REGON: [[123456785]]', 0.7],
    ['NIP 1234563218, REGON [[123456785]]', 0.7],
    ['nr REGON-u [[12345678512347]]', 0.9],
    ['regon=[[123456786]]', 0.5, 0.6],
  ]);
  testNothing('PL_REGON', ['123456785', 'kapitał zakładowy 123 456 785 zł', 'REGON-512 907 336']);
});

test('a contract full of other numbers holds none of these, nor any of other countries', async () => {
  const text = [
    'Sąd Rejonowy dla m.st. Warszawy, XII Wydział Gospodarczy KRS, sygn. akt I C 1234/25, kapitał zakładowy 1 250 000,00 zł.',
    'Na podstawie art. 415 § 1 pkt 3 k.c. (Dz.U. 2023 poz. 1610) strony zawierają umowę nr 2025/11/00042.',
    'Faktura FV/2025/10/000123, EAN 5901234123457, norma PN-EN 1090-2, ISO 9001, wersja 10.15.7, partia 2207-04418.',
    'KRS 0000123456, poz. 3-4, port TCP/8443, §§ 12-14, str. 123 z 456, tom 12 345, zamówienie 4500123456.',
  ].join('\n');
  const { findings } = await findPii({ text, words: [], fields: [], fromPixels: false }, makePolicy());
  expect(findings.filter(({ entity }) => /^[A-Z]{2}_/.test(entity)).map(({ start, end, entity }) => [entity, text.slice(start, end)])).toEqual([]);
});
