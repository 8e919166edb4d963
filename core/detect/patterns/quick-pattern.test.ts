import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createQuickPattern } from './quick-pattern';

test.each([
  /(?<![a-z])(?:lives?|(?:re)?siding|[a-c]{2,3}x|o(?:n|f)? at)[ :]{1,2}(?=\S)/g,
  /(?:ab|\u00E9t\u00E9|ba?)?(?:c|d|1)[a-d]{2}/giu,
])('finds what a search for %s finds', (pattern) => {
  const quick = createQuickPattern(pattern);
  const word = fc.constantFrom('live', 'lives', 'siding', 'residing', 'abx', 'CAB', 'o at', 'on at', 'of at', ' ', ': ', 'bcab', '\u00C9T\u00C91ab', 'd', '1', 'ab', 'x');
  fc.assert(fc.property(fc.array(word).map((words) => words.join('')), (text) => {
    expect(quick(text).map(({ 0: match, index }) => [index, match])).toEqual([...text.matchAll(pattern)].map(({ 0: match, index }) => [index, match]));
  }));
});

test('matches shorter than what is looked up are found too, at the end as well', () => {
  expect(createQuickPattern(/ab?/g)('xabca').map(({ 0: match, index }) => [index, match])).toEqual([[1, 'ab'], [4, 'a']]);
});
