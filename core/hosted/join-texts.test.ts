import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding, TextSpan } from '../model';
import { fresh, subtract, toSource } from './join-texts';
import type { HostedFinding } from './provider';

const SOURCE = 'Ann Lee wrote to bo@x.org for Cy Young.';
const SENT = '[PERSON_1] wrote to bo@x.org for Cy Young.';
const NAME = [{ start: 0, end: 7, sentStart: 0, sentEnd: 10 }];

const theirs = (text: string, value: string, entity: HostedFinding['entity'] = 'PERSON'): HostedFinding => {
  const start = text.indexOf(value);
  return { start, end: start + value.length, entity, score: 0.9, replacement: 'x' };
};
const valuesOf = (text: string, findings: readonly TextSpan[]): string[] => findings.map(({ start, end }) => text.slice(start, end));

test('what was found in a masked text lies at the same words of the text itself', () => {
  expect(valuesOf(SOURCE, toSource(SOURCE, [theirs(SENT, 'bo@x.org', 'EMAIL_ADDRESS'), theirs(SENT, 'Cy Young')], NAME))).toEqual(['bo@x.org', 'Cy Young']);
});

test('a placeholder of ours that is taken for a value is none; what reaches beyond it counts for the rest', () => {
  expect(toSource(SOURCE, [theirs(SENT, '[PERSON_1]')], NAME)).toEqual([]);
  expect(valuesOf(SOURCE, toSource(SOURCE, [theirs(SENT, '[PERSON_1] wrote')], NAME))).toEqual(['wrote']);
});

test('a kind without a name of ours is hidden all the same', () => {
  expect(toSource('x 77 y', [theirs('x 77 y', '77', null)], [])).toMatchObject([{ entity: 'CUSTOM_WORD', start: 2, end: 4 }]);
});

test('only what nothing of ours covers is new, and no leftover of spaces and marks', () => {
  const found = toSource(SOURCE, [theirs(SOURCE, 'Ann Lee wrote'), theirs(SOURCE, 'bo@x.org for Cy Young')], []);
  const ours = [
    { start: 0, end: 7 },
    { start: 17, end: 25 },
    { start: 26, end: 29 },
  ];
  expect(valuesOf(SOURCE, fresh(SOURCE, found, ours))).toEqual(['wrote', 'Cy Young']);
});

test('subtracting takes each covered sign away and no other', () => {
  const spans = (max: number) =>
    fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max }))).map((pairs) => pairs.map(([start, length]) => ({ start, end: start + length })).toSorted((a, b) => a.start - b.start || a.end - b.end));
  const signs = (all: readonly TextSpan[]) => new Set(all.flatMap(({ start, end }) => Array.from({ length: end - start }, (_one, index) => start + index)));
  const finding = (span: TextSpan): Finding => ({ ...span, entity: 'PERSON', score: 1, recognizer: 'service', reason: { pattern: 'service' } });
  fc.assert(
    fc.property(spans(20), spans(8), (raw, holes) => {
      let at = 0;
      const findings = raw.flatMap(({ start, end }) => (start >= at ? ((at = end), [finding({ start, end })]) : []));
      const left = subtract(findings, holes);
      const covered = signs(holes);
      expect(signs(left)).toEqual(new Set([...signs(findings)].filter((sign) => !covered.has(sign))));
      expect(left.every(({ start, end }) => start < end)).toBe(true);
    }),
  );
});
