import { expect, test } from 'vitest';
import { placedText, type PlacedRow } from '../../test/support/placed-text';
import type { EntityType } from '../model';
import type { DetectInput } from './recognizer';
import { raiseByPeers } from './peers';
import { makeFinding } from './score';

/** The scores of values of a table, sure or bare, after their columns were asked. */
function scores(rows: readonly PlacedRow[], sure: readonly string[], bare: string, entity: EntityType = 'IP_ADDRESS', change = (input: DetectInput): DetectInput => input): { before: number; after: number } {
  const input = change(placedText(rows));
  const find = (value: string, evidence: 'strong' | 'bare') => {
    const start = input.text.indexOf(value);
    return makeFinding('ip-address', evidence === 'bare' ? 'IP_ADDRESS' : entity, evidence, { start, end: start + value.length }, { pattern: 'v4' });
  };
  const findings = [...sure.map((value) => find(value, 'strong')), find(bare, 'bare')];
  return { before: findings.at(-1)!.score, after: raiseByPeers(input, findings).at(-1)!.score };
}

const table: PlacedRow[] = [
  [['alpha', 0, 0], ['203.0.113.5', 200, 0]],
  [['beta', 0, 30], ['203.0.113.6', 200, 30]],
  [['gamma', 0, 60], ['203.0.1137', 200, 60]],
];
const sure = ['203.0.113.5', '203.0.113.6'];

test('a value among two sure ones of its kind in its column is raised', () => {
  const { before, after } = scores(table, sure, '203.0.1137');
  expect(before).toBeLessThan(0.4);
  expect(after).toBeGreaterThan(0.5);
});

test('columns are aligned at their right edge as well', () => {
  const { before, after } = scores([table[0]!, table[1]!, [['gamma', 0, 60], ['203.0.1137', 210, 60]]], sure, '203.0.1137');
  expect(after).toBeGreaterThan(before);
});

test.each([
  ['one peer is not enough', table, sure.slice(1), 'IP_ADDRESS'],
  ['another kind does not speak for it', table, sure, 'PHONE_NUMBER'],
  ['another column does not', [table[0]!, table[1]!, [['gamma', 0, 60], ['203.0.1137', 480, 60]]], sure, 'IP_ADDRESS'],
  ['rows far away do not', [table[0]!, table[1]!, ...Array.from({ length: 10 }, (_, i): PlacedRow => [['note', 0, 60 + 30 * i]]), [['gamma', 0, 400], ['203.0.1137', 200, 400]]], sure, 'IP_ADDRESS'],
  ['it must fill its cell', [table[0]!, table[1]!, [['gamma', 0, 60], ['203.0.1137 errors counted', 200, 60]]], sure, 'IP_ADDRESS'],
] as const)('%s', (_, rows, peers, entity) => {
  const { before, after } = scores(rows, peers, '203.0.1137', entity);
  expect(after).toBe(before);
});

test('without places the columns of a written table count', () => {
  const { before, after } = scores(table, sure, '203.0.1137', 'IP_ADDRESS', (input) => ({ ...input, words: [] }));
  expect(before).toBeLessThan(0.4);
  expect(after).toBeGreaterThan(0.5);
});

test('lines of one value each are no table', () => {
  const list: PlacedRow[] = [[['203.0.113.5', 0, 0]], [['203.0.113.6', 0, 30]], [['203.0.1137', 0, 60]]];
  const { before, after } = scores(list, sure, '203.0.1137', 'IP_ADDRESS', (input) => ({ ...input, words: [] }));
  expect(after).toBe(before);
});
