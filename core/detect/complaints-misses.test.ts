import { expect, test } from 'vitest';
import { unmark } from '../../test/support/marked-text';
import { findPii } from './find-pii';
import { makePolicy, type PolicyOptions } from './make-policy';

/** What users of other engines see left open: each test is one of their complaints. */

/** What is marked with `[[ ]]` and is not hidden, letter for letter. */
async function leaksOf(marked: string, options: PolicyOptions = {}, fromPixels = false): Promise<string[]> {
  const { text, spans } = unmark(marked);
  const { findings } = await findPii({ text, words: [], fields: [], fromPixels }, makePolicy(options));
  const isHidden = (at: number): boolean => !/[\p{L}\p{N}]/u.test(text.charAt(at)) || findings.some(({ start, end }) => start <= at && at < end);
  return spans.filter(({ start, end }) => !Array.from({ length: end - start }, (_, i) => isHidden(start + i)).every(Boolean)).map(({ start, end }) => text.slice(start, end));
}

test.each([
  "Je m'appelle [[Thibault de Kerouac]], né le [[14 juillet 1985]], joignable au [[06 39 98 12 34]].",
  'Meine Versichertennummer lautet [[A123456780]], Tel. [[030 23125012]].',
  'Die Steuer-Identifikationsnummern lauten [[86095742719]].',
  'Me llamo [[Iker Etxeberria]], mi DNI es el [[12345678Z]].',
  'Mi chiamo [[Ludovica Pellegrini]], codice fiscale [[RSSMRA85T10A562S]].',
  'Nazywam się [[Małgorzata Zielińska]], PESEL [[90090515836]].',
  'Mijn naam is [[Sjoerd van den Berg]], BSN [[111222333]].',
  'Jag heter [[Åsa Lindqvist]], personnummer [[811218-9876]].',
  'Nimeni on [[Juhani Lehtonen]], henkilötunnus [[131052-308T]].',
])('languages other than English: %s', async (marked) => {
  expect(await leaksOf(marked)).toEqual([]);
});

test('a country alone can be asked for, and nothing of others is told', async () => {
  const text = 'dossier 1 85 05 78 006 084 91, file 457-55-5462';
  const typesIn = async (region: 'fr' | 'us') => (await findPii({ text, words: [], fields: [], fromPixels: false }, makePolicy({ region }))).findings.map(({ entity }) => entity);
  expect(await typesIn('fr')).toEqual(['FR_NIR']);
  expect(await typesIn('us')).toEqual(['US_SSN']);
});

test.each([
  'Dear Ms [[Okonkwo]],',
  'Contact person: [[Wietske ten Cate-de Boer]]',
  'full_name: [[Nkechi Adeyemi-Bello]]',
  'Mr [[Daan de Vries]] called.',
  'Prof. [[von Quadt]] lectures',
  'I am [[Rosalind Achterberg]] and I need help.',
  'Regards,\n[[Ngozi E. Okafor]]',
  '[[Zbigniew Brzęczyszczykiewicz]] <zb@poczta.example> wrote:',
  "patient: '[[Siobhan O\\'Reilly]]'",
])('surnames of no list, and particles: %s', async (marked) => {
  expect(await leaksOf(marked)).toEqual([]);
});

test.each([
  'Ship to [[14 Orchard Road, Flat 2, Leeds LS1 4AP, United Kingdom]], please',
  'Anschrift: [[Am Alten Markt 5, 18055 Rostock]]',
  "J'habite au [[3 impasse des Cerisiers, 33700 Mérignac]]",
  'Domicilio: [[Calle Mayor, 23, 3º B, 28013 Madrid]]',
  'residente in [[Via dei Mille 8, 20129 Milano]]',
  'adres: [[ul. Piotrkowska 104/5, 90-926 Łódź]]',
  'woonachtig te [[Kerkstraat 118-II, 1017 GP Amsterdam]]',
  '[[1842 N Orchard Ave Apt 3\nChicago, IL 60647]]',
])('an address is hidden to its end: %s', async (marked) => {
  expect(await leaksOf(marked)).toEqual([]);
});

test.each([
  'MRN [[00482913]], patient ID: [[PT-448812]]',
  'Medicare number [[1EG4-TE5-MK73]]',
  'my password is [[correct-horse-battery9]] and my PIN is [[4821]]',
  'SSN: [[4 5 7 5 5 5 4 6 2]], my social is [[457555462]]',
  'IBAN [[DE89 3704 0044\n0532 0130 00]]',
  'card number is [[4539\n1488 0343 6467]]',
  'passport no. [[533401372]]',
])('internal ids, and numbers in fragments: %s', async (marked) => {
  expect(await leaksOf(marked)).toEqual([]);
});

const WRAPPED = ['ada.byron@quendel.com', '4539 1488 0343 6467', 'DE89370400440532013000', '457-55-5462', '93.184.7.23', '+44 20 7946 0958', '90090515836', '12345678Z'];

test.each([
  ['"', '"'], ["'", "'"], ['`', '`'], ['(', ')'], ['[ ', ' ]'], ['{', '}'], ['<', '>'], ['**', '**'], ['«', '»'], ['“', '”'], ['> ', ''], ['- ', ''], ['', '.'], ['', ',x'], ['{"id":17,"v":"', '"}'], ['{"v":["', '"]}'], ['{\\"v\\":\\"', '\\"}'],
  ['a=1&q=', '&b=2'], ['<td>', '</td>'], ['|', '|'], ['q:\u00A0', '\u00A0'], ['\u202B', '\u202C'], ['\u{1F600}', '\u{1F600}'], ['\uD83D', '\uDE00'], ['\uFEFF', '\r\n'], ['id,v,n\n17,', ',3\n18,x,4'],
])('no wrapper uncovers a value: %s…%s', async (before, after) => {
  const leaks: string[] = [];
  for (const value of WRAPPED) leaks.push(...(await leaksOf(`${before}[[${value}]]${after}`)));
  expect(leaks).toEqual([]);
});

test('numbers of JSON are looked at, quoted or not', async () => {
  expect(await leaksOf('{"phoneNumber":[[2127365000]],"cardNumber":[[4539148803436467]],"ssn":[[457555462]],"cvv":[[123]]}')).toEqual([]);
});

test.each([
  '[[ada@quendel.com]] [[grace@quendel.com]] [[mary@quendel.com]]',
  '[[ada@quendel.com]],[[grace@quendel.com]];[[mary@quendel.com]]',
  '[[457-55-5462]] [[457-55-5463]] [[457-55-5464]]',
  'To: "[[Quiroz, Anselmo]]" <[[a.quiroz@quendel.com]]>, [[mary@quendel.com]]',
])('of several values in a row none is left: %s', async (marked) => {
  expect(await leaksOf(marked)).toEqual([]);
});

test('findings never overlap, so that hiding one cannot undo another', async () => {
  const text = 'https://ada:tr0ub4dor3@quendel.com/users/ada@quendel.com?card=4539148803436467 +44 20 7946 0958 0044 20 7946 0958';
  const { findings } = await findPii({ text, words: [], fields: [], fromPixels: false }, makePolicy());
  findings.slice(1).forEach((finding, i) => expect(finding.start).toBeGreaterThanOrEqual(findings[i]?.end ?? 0));
  expect(await leaksOf('https://[[ada:tr0ub4dor3]]@quendel.com/users/[[ada@quendel.com]]?card=[[4539148803436467]]')).toEqual([]);
});

test.each([
  'MEDICAL FORM\nPatient name  [[Tadeusz Wrobel]]\nPhone  [[020 7946 0958]]\nDOB  [[12/03/1968]]',
  'Pat1ent: [[Tadeusz Wrobel]]\nTel: [[O20 7946 O958]]\nSSN: [[457-S5-5462]]',
])('what a scan shows is hidden, misread or not: %s', async (marked) => {
  expect(await leaksOf(marked, {}, true)).toEqual([]);
});

test('own words are hidden, kept ones are not', async () => {
  expect(await leaksOf('the [[Halcyon Project]]', { words: ['halcyon project'] })).toEqual([]);
  expect(await leaksOf('write to [[press@quendel.com]]', { keepWords: ['press@quendel.com'] })).toEqual(['press@quendel.com']);
});

test('a person is asked to look where something is unsure, and where nothing was found', async () => {
  const review = async (text: string) => (await findPii({ text, words: [], fields: [], fromPixels: false }, makePolicy())).reviewRecommended;
  expect(await review('nothing here')).toBe(true);
  expect(await review('ada.byron@quendel.com')).toBe(false);
});
