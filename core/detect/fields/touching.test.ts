import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../../text/spans';
import { touching } from './touching';

const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({ start, end: start + length }));

test('a span touches others if it shares a character with one of them', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, one) => {
      expect(touching(spans)(one)).toBe(spans.some((other) => overlaps(other, one)));
    }),
  );
});
