import { expect, test } from 'vitest';
import type { EntityType, Finding } from '../model';
import { raiseByNeighbours } from './neighbours';

const finding = (entity: EntityType, start: number, score: number, checksum: 'valid' | 'invalid' = 'valid'): Finding => ({ entity, start, end: start + 9, score, recognizer: 'identifier', reason: { pattern: 'form', checksum } });

test('a valid number is raised by a sure one of its country', () => {
  const [, raised] = raiseByNeighbours([finding('FR_NIR', 0, 0.9), finding('FR_SIREN', 100, 0.3)]);
  expect(raised).toMatchObject({ score: 0.45, reason: { region: true } });
});

test.each([
  ['one of another country', [finding('DE_TAX_ID', 0, 0.9), finding('FR_SIREN', 100, 0.3)]],
  ['one of no country', [finding('CREDIT_CARD', 0, 0.9), finding('FR_SIREN', 100, 0.3)]],
  ['an unsure one', [finding('FR_NIR', 0, 0.5), finding('FR_SIREN', 100, 0.3)]],
  ['one far away', [finding('FR_NIR', 0, 0.9), finding('FR_SIREN', 1000, 0.3)]],
  ['another reading of itself', [finding('FR_NIR', 100, 0.9), finding('FR_SIREN', 100, 0.3)]],
])('%s does not raise it', (_, findings) => {
  expect(raiseByNeighbours(findings)).toEqual(findings);
});

test('a number that fails its check is not raised', () => {
  const findings = [finding('FR_NIR', 0, 0.9), finding('FR_SIREN', 100, 0.12, 'invalid')];
  expect(raiseByNeighbours(findings)).toEqual(findings);
});
