import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { codedText } from '../../text/coded-text';
import { createQuickPattern } from './quick-pattern';

const found = (matches: Iterable<RegExpExecArray>) => [...matches].map(({ 0: match, index }) => [index, match]);

test.each([
  /(?<![a-z])(?:lives?|(?:re)?siding|[a-c]{2,3}x|o(?:n|f)? at)[ :]{1,2}(?=\S)/g,
  /(?:ab|\u00E9t\u00E9|ba?)?(?:c|d|1)[a-d]{2}/giu,
])('finds what a search for %s finds', (pattern) => {
  const quick = createQuickPattern(pattern);
  const word = fc.constantFrom('live', 'lives', 'siding', 'residing', 'abx', 'CAB', 'o at', 'on at', 'of at', ' ', ': ', 'bcab', '\u00C9T\u00C91ab', 'd', '1', 'ab', 'x');
  fc.assert(fc.property(fc.array(word).map((words) => words.join('')), (text) => {
    expect(found(quick(codedText(text)))).toEqual(found(text.matchAll(pattern)));
  }));
});

test('matches shorter than what is looked up are found too, at the end as well', () => {
  expect(found(createQuickPattern(/ab?/g)(codedText('xabca')))).toEqual([[1, 'ab'], [4, 'a']]);
});

test('only what begins in one of the places is found', () => {
  expect(found(createQuickPattern(/ab/g)(codedText('ab ab ab'), [{ start: 1, end: 4 }, { start: 4, end: 6 }]))).toEqual([[3, 'ab']]);
});
