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
