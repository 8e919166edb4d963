import { expect, test } from 'vitest';
import { placedText, type PlacedRow } from '../test/support/placed-text';
import { findInLayer } from './find-in-layer';
import { imageBox, type Frame } from './model';
import { DEFAULT_SETTINGS, policyOf } from './settings/schema';

const policy = policyOf(DEFAULT_SETTINGS);

async function found(lines: readonly PlacedRow[], words: readonly string[] = [], frames: readonly Frame[] = []): Promise<string[]> {
  const layer = { ...placedText(lines), unread: [] };
  const { findings } = await findInLayer(layer, { fields: [], frames }, { ...policy, words }, undefined);
  return findings.map(({ entity, start, end }) => `${entity} ${layer.text.slice(start, end)}`);
}

test('a value is of the type that its label names, whatever it looks like', async () => {
  expect(await found([[['Last name', 40, 20], ['Hill', 300, 20]], [['ZIP', 40, 60], ['50390', 300, 60]]])).toEqual(['PERSON Hill', 'POSTAL_CODE 50390']);
});

test('labels and examples stay readable beside what is hidden', async () => {
  const lines: PlacedRow[] = [[['Address line 2 (optional)', 40, 20]], [['Example: 123 Main Street', 40, 44]], [['Suite / Unit (optional)', 40, 100], ['State / Province', 400, 100]]];
  expect(await found(lines)).toEqual([]);
});

test('the user’s own words are hidden in a label too', async () => {
  expect(await found([[['Address line 2', 40, 20]]], ['address'])).toEqual(['CUSTOM_WORD Address']);
});

test('what a button does stays readable under a column of names', async () => {
  const lines: PlacedRow[] = [[['Nom *', 40, 20]], [['Le Goff', 52, 60]], [['Continuer', 152, 160]]];
  const frames: Frame[] = [{ box: imageBox(40, 48, 300, 44), solid: false }, { box: imageBox(40, 148, 300, 44), solid: true }];
  expect(await found([[['Prénom *', 400, 20]], ...lines], [], frames)).toEqual(['PERSON Le Goff']);
});

test('words on a coloured ground are hidden all the same where they are more than what a button does', async () => {
  const lines: PlacedRow[] = [[['Send it to Leonardo Grimaldi, leo@fastpost.example please', 52, 60]]];
  expect(await found(lines, [], [{ box: imageBox(40, 48, 700, 44), solid: true }])).toContain('EMAIL_ADDRESS leo@fastpost.example');
});

test('links of a page are no labels and no values, whatever they are called', async () => {
  const nav: PlacedRow = [['Tickets', 200, 10], ['Customers', 300, 10], ['Orders', 420, 10], ['Reports', 520, 10]];
  expect(await found([nav, [['E-mail', 900, 200], ['ada@mail.example', 1100, 200]], [['Phone', 900, 240], ['(202) 555-0143', 1100, 240]]])).toEqual(['EMAIL_ADDRESS ada@mail.example', 'PHONE_NUMBER (202) 555-0143']);
});

test('a list’s label that is not known stays readable beside those that are', async () => {
  const lines: PlacedRow[] = [[['City', 40, 20], ['Oxideville', 300, 20]], [['Last name', 40, 60], ['Argon', 300, 60]], [['Account type', 40, 100], ['Everyday saver', 300, 100]]];
  expect(await found(lines)).toEqual(['LOCATION Oxideville', 'PERSON Argon']);
});

test('a name over or in a list of labels and values is no label', async () => {
  const lines: PlacedRow[] = [[['Laura Blackwood', 40, 20]], [['City', 40, 60], ['Oxideville', 300, 60]], [['Phone', 40, 100], ['(202) 555-0143', 300, 100]], [['Anna Kowalska', 40, 140], ['Owner', 300, 140]]];
  expect(await found(lines)).toEqual(expect.arrayContaining(['PERSON Laura Blackwood', 'PERSON Anna Kowalska']));
});

test('a name among the headers of a table is no header', async () => {
  const lines: PlacedRow[] = [
    [['Phone', 40, 20], ['City', 300, 20], ['Laura Blackwood', 600, 20]],
    [['(202) 555-0143', 40, 60], ['Oxideville', 300, 60], ['free', 600, 60]],
    [['(202) 555-0144', 40, 100], ['Leadville', 300, 100], ['busy', 600, 100]],
  ];
  expect((await found(lines)).join()).toContain('Laura Blackwood');
});

test('a town alone in a cell of a picture, or initials under a title, is no house', async () => {
  const rows: PlacedRow[] = [
    [['Company', 40, 20], ['Office', 400, 20], ['Since', 800, 20]],
    [['Quendel Partners', 40, 60], ['Denver, CO', 400, 60], ['2019', 800, 60]],
    [['Oxide Foods', 40, 100], ['Remote, Vietnam', 400, 100], ['2021', 800, 100]],
    [['People - Directory (248 employees)', 40, 200]],
    [['GO', 40, 240]],
  ];
  expect(await found(rows)).toEqual([]);
  expect(await found([[['12 Oxide Lane, Denver, CO', 40, 20]]])).toEqual(['STREET_ADDRESS 12 Oxide Lane, Denver, CO']);
});

test('a house without a number is hidden in a picture too', async () => {
  const hidden = (await found([[['Oxide Cottage', 40, 20]], [['Quendel Green', 40, 44]], [['Ireland', 40, 68]]])).join();
  for (const line of ['Oxide Cottage', 'Quendel Green', 'Ireland']) expect(hidden).toContain(line);
});

test('the head of the next column is no passenger, whose name is written as airlines do', async () => {
  const rows: PlacedRow[] = [
    [['Passenger', 40, 20], ['Seat', 400, 20], ['Meal', 700, 20]],
    [['QUELL/MARISOL MS', 40, 50], ['14C', 400, 50], ['Vegetarian', 700, 50]],
    [['Date of birth', 40, 100], ['Gate', 400, 100], ['Boarding', 700, 100]],
    [['19 AUG 1978', 40, 130], ['B12', 400, 130], ['06:50', 700, 130]],
  ];
  expect(await found(rows)).toEqual(['PERSON QUELL/MARISOL MS', 'DATE_OF_BIRTH 19 AUG 1978']);
});

test('what is said of a value behind it in brackets stays readable', async () => {
  const rows: PlacedRow[] = [[['Emergency contact', 40, 20], ['Xolqu Quorn (son)', 400, 20]], [['E-mail', 40, 60], ['xolqu@mail.example (confirmed)', 400, 60]], [['Phone', 40, 100], ['(202) 555-0143', 400, 100]]];
  expect(await found(rows)).toEqual(['PERSON Xolqu Quorn', 'EMAIL_ADDRESS xolqu@mail.example', 'PHONE_NUMBER (202) 555-0143']);
});

test.each(['Standard-Lieferadresse', 'Privatanschrift', 'Default shipping address', 'Votre adresse de livraison'])('the title "%s" over an address stays readable', async (title) => {
  const hidden = (await found([[[title, 40, 20]], [['Xolqu Quorn', 40, 60]], [['Lindenallee 8b', 40, 85]], [['20259 Hamburg', 40, 110]]])).join();
  expect(hidden).not.toMatch(/adresse?\b|anschrift/);
  expect(hidden).toMatch(/Xolqu Quorn[^]*Lindenallee 8b[^]*20259 Hamburg/);
});

test('a title under a table is none of the names in its column', async () => {
  const row = (name: string, phone: string, y: number): PlacedRow => [[name, 49, y], [phone, 400, y], ['open', 800, y]];
  const rows: PlacedRow[] = [row('Customer', 'Phone', 20), row('Xolqu Quorn', '(202) 555-0143', 60), row('Quix Lorn', '(202) 555-0144', 100), [['Orders by product', 36, 150]], row('Oxide kettle', '1', 200)];
  const hidden = (await found(rows)).join();
  expect(hidden).toContain('PERSON Xolqu Quorn');
  expect(hidden).toContain('PERSON Quix Lorn');
  expect(hidden).not.toMatch(/Orders|kettle/);
});

test('the title of the next card is no contact', async () => {
  const rows: PlacedRow[] = [[['Contact', 40, 20], ['Payroll', 500, 20]], [['Mobile', 40, 50], ['IBAN', 500, 50]], [['(202) 555-0143', 40, 75], ['none', 500, 75]]];
  expect((await found(rows)).join()).not.toContain('Payroll');
});

test.each(['Mairie de Nantes', 'Savon de Marseille 300 g', 'Torta di Napoli'])('a place that goods or offices are called by stays readable: %s', async (text) => {
  expect(await found([[[text, 40, 20]]])).toEqual([]);
});
