import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPattern } from './check-pattern';

test.each(['(', '[a', 'a{2,1}', '\\', '(?<a>x)(?<a>y)', 'a**', '\\p{Nothing}', '\\-', '{'])('invalid: %s', async (source) => {
  expect(await checkPattern(source)).toBe('invalid');
});

test.each(['', 'a*', '(a|)', '^', '$', '\\b|x', '(?=a)', 'a{0,3}', '(?:)', '()'])('matches the empty text: %s', async (source) => {
  expect(await checkPattern(source)).toBe('empty-match');
});

test.each([
  // Exponential.
  '(a+)+$', '^(a|a)+$', '(a|aa)+$', '^(\\w+\\s?)+$', '(x+x+)+y', '(\\d+)*-', '([a-z]|\\w)+!', '(.*)*x', '(?:a|b|ab)+c', '(a{1,9}){1,9}c', '^(([a-z])+.)+[A-Z]([a-z])+$',
  '(?:(?:ab)+)+c', '(a?b?a?)+c', '^(?:.|\\s)+x', '([\\p{L}]+|é)+;', '(?=(a+)+$)b', '(\\u{1F600}|\\u{1F600})+x', '(a+b?)+c', '^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))+(@)',
  // Polynomial.
  '\\d+\\d+x', '.*.*=x', '\\w*\\d*;', '.*foo.*bar', 'a+[ab]+c', '\\s+.*\\s+x', '(\\d+)\\1x.*\\d+y', '.*\\d+\\b',
])('may run away: %s', async (source) => {
  expect(await checkPattern(source)).toBe('runaway');
});

test.each([
  'EMP-\\d{6}', 'EMP-\\d+', '\\bproject (?:halcyon|quendel)\\b', '[A-Z]{2}\\d{6,8}', '\\d{3}-\\d{3}-\\d{4}', '^Order: .*$', 'Customer: .*, Order: \\d+', '(?:\\d{1,3}\\.){3}\\d{1,3}', '(?:\\d{1,3}[.,])+\\d+',
  '\\w+@example\\.com', '(?:[a-z0-9]+-)+[a-z0-9]+\\b', 'ticket[ :#]*\\d+', '"[^"]*"', "'(?:[^'\\\\]|\\\\.)*'", '(?<year>\\d{4})-\\d\\d', '(?<=id: )\\w+', 'x(?!y)\\d+', '\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+',
  '\\u{1F600}+', '[\\]\\-a]+!', '(a+|b+)c', '(?:ab|cd)+e', 'a.*', '.*@.*', '(["\']).*?\\1', 'a{2,40}b', '(?:a{1,3}b){2,4}', '(?:GB|DE)\\d{2}(?: ?\\d{4}){3,7}', '\\d+\u20AC', '[^,]+,[^,]+,[^,]+', '(?:foo|foobar)baz', 'colou?r', '\\$\\d+(?:\\.\\d\\d)?',
])('can be used: %s', async (source) => {
  expect(await checkPattern(source)).toBe(null);
});

const atom = fc.constantFrom('a', 'b', 'ab', '[ab]', '\\w', '.', '\\d', 'x');
const quantifier = fc.constantFrom('', '', '+', '*', '?', '{1,3}', '{2,}', '+?');
const source = fc.array(fc.tuple(fc.oneof(atom, fc.tuple(atom, quantifier, atom, quantifier).map(([a, p, b, q]) => `(?:${a}${p}${b}${q})`), fc.tuple(atom, atom).map(([a, b]) => `(?:${a}|${b})`)), quantifier), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([body, times]) => body + times).join(''));

// A pattern that runs away and is let through never comes back from texts like these.
test('what is let through ends soon on texts made to keep it busy', async () => {
  const unit = fc.stringMatching(/^[abx1 ]{1,3}$/);
  await fc.assert(fc.asyncProperty(source, unit, fc.constantFrom('!', '\u00E9', 'b!', ''), async (given, text, end) => {
    const usable = (await checkPattern(given)) === null;
    expect(usable && new RegExp(given, 'iu').test(text.repeat(400) + end)).toBeTypeOf('boolean');
  }), { numRuns: 2000 });
});

test('a repeated repeat always runs away', async () => {
  await fc.assert(fc.asyncProperty(atom, fc.constantFrom('+', '*', '{2,}'), async (body, times) => {
    expect(await checkPattern(`-(?:(?:${body})${times})${times}$`)).toBe('runaway');
  }));
});

test('a pattern that is let through matches no empty text anywhere', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: fc.constantFrom(...Array.from('ab\\bB()?*+|^$!=:')), maxLength: 8 }), fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 5 }), async (given, text) => {
    if ((await checkPattern(given)) !== null) return;
    for (const [match] of text.matchAll(new RegExp(given, 'giu'))) expect(match).not.toBe('');
  }), { numRuns: 3000 });
});

test('every text has its verdict', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: fc.constantFrom(...Array.from('ab\\d()[]{}?*+|^$.,-12<>:=!kpu')), maxLength: 16 }), async (given) => {
    expect([null, 'invalid', 'empty-match', 'runaway']).toContain(await checkPattern(given));
  }), { numRuns: 3000 });
});
