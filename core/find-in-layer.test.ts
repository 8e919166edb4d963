import { expect, test } from 'vitest';
import { placedText, type PlacedRow } from '../test/support/placed-text';
import { findInLayer } from './find-in-layer';
import { DEFAULT_SETTINGS, policyOf } from './settings/schema';

const policy = policyOf(DEFAULT_SETTINGS);

async function found(lines: readonly PlacedRow[], words: readonly string[] = []): Promise<string[]> {
  const layer = { ...placedText(lines), unread: [] };
  const { findings } = await findInLayer(layer, { fields: [], frames: [] }, { ...policy, words }, undefined);
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
