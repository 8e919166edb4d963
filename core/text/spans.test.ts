import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, overlaps, subtract } from './spans';

const span = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 15 })).map(([start, length]) => ({ start, end: start + length }));

test('spans that touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 5 }, { start: 5, end: 9 })).toBe(false);
  expect(overlaps({ start: 0, end: 6 }, { start: 5, end: 9 })).toBe(true);
});

test('what contains another overlaps it', () => {
  fc.assert(fc.property(span, span, (a, b) => {
    expect(overlaps(a, b) || !contains(a, b)).toBe(true);
  }));
});

test('what is left of a span is just what the others do not cover', () => {
  const apart = fc.uniqueArray(fc.nat(20), { maxLength: 6 }).map((starts) => starts.sort((a, b) => a - b).map((at) => ({ start: at * 3, end: at * 3 + 2 })));
  fc.assert(fc.property(span, apart, (whole, others) => {
    const inside = (at: number, spans: readonly { start: number; end: number }[]) => spans.some(({ start, end }) => start <= at && at < end);
    const left = subtract(whole, others);
    for (let at = 0; at < 80; at++) expect(inside(at, left)).toBe(inside(at, [whole]) && !inside(at, others));
    for (const part of left) expect(part.end).toBeGreaterThan(part.start);
  }));
});
