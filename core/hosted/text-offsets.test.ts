import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toUtf16 } from './text-offsets';

const encoder = new TextEncoder();
/** A position of a code unit in each unit that services count in. */
const UNITS = {
  'code points': (text: string, at: number) => Array.from(text.slice(0, at)).length,
  'code units': (_text: string, at: number) => at,
  bytes: (text: string, at: number) => encoder.encode(text.slice(0, at)).length,
};

const pieces = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 1 })), { minLength: 1, maxLength: 5 });

test.each(Object.entries(UNITS))('spans in %s come back where they stand, where the service tells what it found', (_name, unit) => {
  fc.assert(
    fc.property(pieces, (all) => {
      let text = '';
      const spans = all.map(([before, value]) => {
        text += before;
        const start = text.length;
        text += value;
        return { start, end: text.length, original: value };
      });
      const foreign = spans.map(({ start, end, original }) => ({ start: unit(text, start), end: unit(text, end), original }));
      const placed = toUtf16(text, foreign);
      expect(placed.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map(({ original }) => original));
    }),
  );
});

test.each([
  ['behind the end', [{ start: 0, end: 9 }]],
  ['empty', [{ start: 1, end: 1 }]],
  ['the wrong way round', [{ start: 2, end: 1 }]],
  ['of another text', [{ start: 0, end: 2, original: 'xy' }]],
])('a span %s is refused', (_name, spans) => {
  expect(() => toUtf16('abc', spans)).toThrowError('service-reply-invalid');
});
