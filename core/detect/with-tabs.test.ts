import { expect, test } from 'vitest';
import { withTabs } from './with-tabs';

const tabbed = (text: string): string => withTabs({ text, words: [], fields: [], fromPixels: false }).text;

test.each([
  ['CSV', 'id,ssn\n17,457-55-5462', 'id\tssn\n17\t457-55-5462'],
  ['CSV with quotes', 'a;b\n"x;y";2', 'a\tb\n"x;y"\t2'],
  ['Markdown', '| a | b |\n|---|---|', '\t a \t b \t\n\t---\t---\t'],
  ['prose', 'Well, yes, we do.\nNo, sir, we do not.', 'Well, yes, we do.\nNo, sir, we do not.'],
  ['one line alone', 'a,b,c', 'a,b,c'],
])('%s', (_, text, expected) => {
  expect(tabbed(text)).toBe(expected);
});
