import { expect, test } from 'vitest';
import { isUnnamedInProse } from './unnamed-number';

const isIn = (marked: string): boolean => {
  const [before = '', number = '', after = ''] = marked.split(/\[\[|\]\]/);
  return isUnnamedInProse(before + number + after, { start: before.length, end: before.length + number.length });
};

test.each(['He gave them [[512346789]] and left.', 'The old one was [[512346789]].', 'please use (mine) [[512346789]] for that', 'She wrote down [[512346789]], as they asked.'])('nobody says what the number is: %s', (text) => {
  expect(isIn(text)).toBe(true);
});

test.each([
  ['nothing else', '[[512346789]]'],
  ['a cell', 'Name\t[[512346789]]\tis here'],
  ['a list', 'rows are 12, 13 and [[512346789]] here'],
  ['an order', 'Your order [[512346789]] has been sent.'],
  ['an order by number', 'We have your order number is [[512346789]] thank you'],
  ['a count', 'there are [[512346789]] people in it'],
  ['an amount', 'it is about [[512346789]] in all'],
  ['a log', 'the worker took [[512346789]] of [main] in it'],
  ['another language', 'Sie hat gestern [[512346789]] geschrieben'],
  ['a value', 'the count is set: [[512346789]]'],
  ['code', 'the total = [[512346789]] in it'],
])('not in %s', (_, text) => {
  expect(isIn(text)).toBe(false);
});
