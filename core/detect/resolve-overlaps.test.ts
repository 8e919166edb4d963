import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTITY_TYPES, type Finding } from '../model';
import { resolveOverlaps } from './resolve-overlaps';

const finding = fc.record({
  entity: fc.constantFrom(...ENTITY_TYPES),
  start: fc.nat(60),
  length: fc.integer({ min: 1, max: 25 }),
  score: fc.constantFrom(0.4, 0.5, 0.75, 0.95, 1),
  checksum: fc.constantFrom<Pick<Finding["reason"], "checksum">[]>({}, { checksum: 'valid' }, { checksum: 'invalid' }),
}).map(({ entity, start, length, score, checksum }): Finding => ({ entity, start, end: start + length, score, recognizer: 'any', reason: { pattern: 'any', ...checksum } }));

function covered(findings: readonly Finding[]): Set<number> {
  return new Set(findings.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
}

test('resolving never uncovers a character, and covers none anew', () => {
  fc.assert(fc.property(fc.array(finding, { maxLength: 12 }), (findings) => {
    expect(covered(resolveOverlaps(findings))).toEqual(covered(findings));
  }));
});

test('what is resolved is sorted, apart and not empty', () => {
  fc.assert(fc.property(fc.array(finding, { maxLength: 12 }), (findings) => {
    let last = 0;
    for (const { start, end } of resolveOverlaps(findings)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
  }));
});

test('resolving what is resolved changes nothing', () => {
  fc.assert(fc.property(fc.array(finding, { maxLength: 12 }), (findings) => {
    const once = resolveOverlaps(findings);
    expect(resolveOverlaps(once)).toEqual(once);
  }));
});

const make = (entity: Finding['entity'], start: number, end: number, score: number, reason: Partial<Finding['reason']> = {}): Finding =>
  ({ entity, start, end, score, recognizer: 'any', reason: { pattern: 'any', ...reason } });

test.each([
  ['the surer of two that cross keeps its span', [make('PHONE_NUMBER', 0, 10, 0.5), make('IP_ADDRESS', 5, 15, 0.7)], [['PHONE_NUMBER', 0, 5], ['IP_ADDRESS', 5, 15]]],
  ['a part of a whole is no finding of its own', [make('URL', 0, 40, 0.85), make('EMAIL_ADDRESS', 10, 25, 0.95)], [['URL', 0, 40]]],
  ['a proven part stays', [make('PASSWORD', 0, 40, 0.75), make('CREDIT_CARD', 10, 26, 0.95, { checksum: 'valid' })], [['PASSWORD', 0, 10], ['CREDIT_CARD', 10, 26], ['PASSWORD', 26, 40]]],
  ['own words stay', [make('EMAIL_ADDRESS', 0, 20, 0.95), make('CUSTOM_WORD', 0, 5, 1)], [['CUSTOM_WORD', 0, 5], ['EMAIL_ADDRESS', 5, 20]]],
] as const)('%s', (_name, findings, expected) => {
  expect(resolveOverlaps(findings).map(({ entity, start, end }) => [entity, start, end])).toEqual(expected);
});

test('of two that are equally sure of one place, the one with valid check digits names it', () => {
  const asked: Finding = { entity: 'VAT_NUMBER', start: 0, end: 14, score: 1, recognizer: 'field-hint', reason: { pattern: 'field', label: true } };
  const proved: Finding = { entity: 'UK_VAT', start: 0, end: 14, score: 1, recognizer: 'identifier', reason: { pattern: 'spaced', checksum: 'valid' } };
  for (const both of [[asked, proved], [proved, asked]]) expect(resolveOverlaps(both).map(({ entity }) => entity)).toEqual(['UK_VAT']);
});
