import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalize } from './normalize';

const tricky = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', 'Z', '7', ' ', '\t', '\n', '\r', '\u00AD', '\u200B', '\uFEFF', '\u00A0', '\u2009', '\u2013', '\u2019', '\u201C', '\uFF14', '\uFB01', '\u0301', '\u00E9', '\uD83D\uDE00', '\uFDFA', '\u2028', '\uD800', '\u1100', '\u1161'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
});

test.each([
  ['\uFF14\uFF15\uFF13\uFF19', '4539'],
  ['exam\u00ADple\u200B.com', 'example.com'],
  ['4539\u00A01488\u2009x', '4539 1488 x'],
  ['555\u20130143 \u2212 1', '555-0143 - 1'],
  ['o\u2019hara \u201Cx\u201D', 'o\'hara "x"'],
  ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
  ['e\u0301', '\u00E9'],
  ['e\u200B\u0301', '\u00E9'],
  ['\uFB01le', 'file'],
  ['plain\ttext\n', 'plain\ttext\n'],
])('%j reads %j', (original, text) => {
  expect(normalize(original).text).toBe(text);
});

test('every span of the new text stands for a span of the original that is not empty', () => {
  fc.assert(fc.property(tricky, fc.nat(), fc.nat(), (original, a, b) => {
    const normalized = normalize(original);
    fc.pre(normalized.text.length > 0);
    const start = a % normalized.text.length;
    const end = start + 1 + (b % (normalized.text.length - start));
    const span = normalized.toOriginal({ start, end });
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(original.length);
  }));
});

test('the way back is exact: what a span stands for normalizes to what the span holds, or more of one character', () => {
  fc.assert(fc.property(tricky, fc.nat(), (original, a) => {
    const normalized = normalize(original);
    fc.pre(normalized.text.length > 0);
    const start = a % normalized.text.length;
    const span = normalized.toOriginal({ start, end: start + 1 });
    expect(normalize(original.slice(span.start, span.end)).text).toContain(normalized.text[start]);
  }));
});

test('order is kept, and there and back covers where it began', () => {
  fc.assert(fc.property(tricky, fc.nat(), fc.nat(), (original, a, b) => {
    fc.pre(original.length > 0);
    const start = a % original.length;
    const end = start + 1 + (b % (original.length - start));
    const normalized = normalize(original);
    const there = normalized.fromOriginal({ start, end });
    expect(there.end).toBeGreaterThanOrEqual(there.start);
    if (there.end === there.start) return;
    const back = normalized.toOriginal(there);
    const kept = normalize(original.slice(start, end)).text;
    expect(back.end - back.start).toBeGreaterThanOrEqual(kept === '' ? 0 : 1);
  }));
});

test('normalizing twice is normalizing once', () => {
  fc.assert(fc.property(tricky, (original) => {
    const { text } = normalize(original);
    expect(normalize(text).text).toBe(text);
  }));
});
