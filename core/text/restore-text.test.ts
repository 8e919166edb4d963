import { describe, expect, test } from 'vitest';
import { emptyMap } from './entity-map';
import { assignEntries } from './assign-entries';
import { restoreText } from './restore-text';

const NAMES = ['Ann Lee', 'Bo Ek', ...Array.from({ length: 10 }, (_, i) => `Cy N${String.fromCharCode(97 + i)}ss`)];
const { map } = assignEntries([...NAMES.map((value) => ({ entity: 'PERSON' as const, value })), { entity: 'CREDIT_CARD', value: '4111 1111 1111 1111' }], '', emptyMap('type', 's'));
const restore = (text: string): string => restoreText(text, map).text;

test.each([
  ['as it was given', '[PERSON_1]'],
  ['title case', '[Person_1]'],
  ['lower case', '[person_1]'],
  ['a space', '[PERSON 1]'],
  ['no gap', '[PERSON1]'],
  ['a hyphen', '[PERSON-1]'],
  ['spaces within', '[ PERSON_1 ]'],
  ['a line break', '[PERSON_\n1]'],
  ['escapes of Markdown', '[PERSON\\_1]'],
  ['more escapes of Markdown', '\\[PERSON\\_1\\]'],
  ['round brackets', '(PERSON_1)'],
  ['angle brackets', '<PERSON_1>'],
  ['curly brackets', '{{PERSON_1}}'],
  ['full-width brackets', '（PERSON_1）'],
  ['lenticular brackets', '【PERSON_1】'],
  ['escaped brackets of HTML', '&lt;PERSON_1&gt;'],
  ['no brackets', 'PERSON_1'],
  ['no brackets, lower case', 'person_1'],
  ['no brackets and a space', 'PERSON 1'],
])('a placeholder with %s gives its value', (_name, written) => {
  expect(restore(written)).toBe('Ann Lee');
  expect(restore(`Dear ${written}, hello`)).toBe('Dear Ann Lee, hello');
});

test.each([
  ['bold', '**PERSON_1**', '**Ann Lee**'],
  ['bold with brackets', '**[PERSON_1]**', '**Ann Lee**'],
  ['code', '`[PERSON\\_1]`', '`Ann Lee`'],
  ['possessive', "PERSON 1's and [PERSON_1]'s", "Ann Lee's and Ann Lee's"],
  ['an ending', '[PERSON_2]s Haus', 'Bo Eks Haus'],
  ['an ending without brackets', 'PERSON_2s Haus', 'Bo Eks Haus'],
  ['a list in one pair of brackets', '[PERSON_1, PERSON_2]', '[Ann Lee, Bo Ek]'],
  ['two words in its name', '[Credit Card 1]', '4111 1111 1111 1111'],
  ['two words made one', '[CreditCard_1], CreditCard_1 and (creditcard 1)', '4111 1111 1111 1111, 4111 1111 1111 1111 and 4111 1111 1111 1111'],
  ['a full stop', 'It was PERSON_1.', 'It was Ann Lee.'],
  ['a tag', '<PII type="PERSON">Ann &lt;Lee&gt;</PII>', 'Ann <Lee>'],
  ['a tag around a placeholder', '<PII type="PERSON">[PERSON_1]</PII>', 'Ann Lee'],
])('%s', (_name, text, expected) => {
  expect(restore(text)).toBe(expected);
});

test('a number is never taken for the beginning of a longer one', () => {
  expect(restore('[PERSON_12] [PERSON_1] PERSON_12 PERSON_11')).toBe(`${NAMES[11]} Ann Lee ${NAMES[11]} ${NAMES[10]}`);
});

test.each(['[PERSON_13]', '[PERSON_123]', '[PERSON_0]', '[PERSON_01]', '[EMAIL_1]', 'XPERSON_1', 'PERSON_1.5', 'PERSON_1_2', 'person 1', 'Person 1', '[CHAPTER_1]', 'PERSON_1abcdef'])('%s is left as it is', (text) => {
  expect(restore(text)).toBe(text);
});

test('every change is told, in both texts', () => {
  const masked = 'To [Person 2]: [PERSON_1]';
  const { text, changes } = restoreText(masked, map);
  expect(changes.map(({ start, end, restoredStart, restoredEnd }) => [masked.slice(start, end), text.slice(restoredStart, restoredEnd)])).toEqual([
    ['[Person 2]', 'Bo Ek'],
    ['[PERSON_1]', 'Ann Lee'],
  ]);
});

describe('values are written as the format asks for', () => {
  const quoted = assignEntries([{ entity: 'PERSON', value: 'Ann "A" Lee, <b>\n' }], '', emptyMap('type', 's')).map;
  test('JSON', () => {
    const { text } = restoreText('{"name": "[PERSON_1]"}', quoted, { format: 'json' });
    expect(JSON.parse(text)).toEqual({ name: 'Ann "A" Lee, <b>\n' });
  });
  test('CSV', () => {
    expect(restoreText('a,[PERSON_1],"x [PERSON_1]"', quoted, { format: 'csv' }).text).toBe('a,"Ann ""A"" Lee, <b>\n","x Ann ""A"" Lee, <b>\n"');
  });
  test('HTML', () => {
    expect(restoreText('<p title="[PERSON_1]">[PERSON_1]</p>', quoted, { format: 'html' }).text).toBe('<p title="Ann &quot;A&quot; Lee, &lt;b&gt;\n">Ann &quot;A&quot; Lee, &lt;b&gt;\n</p>');
  });
});
