import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { withChanges } from './text-change';

test('changes are made at their places, and nothing else changes', () => {
  expect(withChanges('a mail b', [{ start: 2, end: 6, replacement: '[EMAIL_1]' }])).toBe('a [EMAIL_1] b');
  expect(withChanges('abc', [])).toBe('abc');
});

test('a change by what stood there gives the text itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat({ max: 40 })), (text, cuts) => {
      const places = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].toSorted((a, b) => a - b);
      const changes = places.slice(1).map((end, index) => ({ start: places[index]!, end, replacement: text.slice(places[index], end) }));
      expect(withChanges(text, changes)).toBe(text);
    }),
  );
});
