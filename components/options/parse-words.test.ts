import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, MAX_WORD_LENGTH, MAX_WORDS, settingsSchema } from '../../core/settings/schema';
import { parseWords } from './parse-words';

test('takes a pasted list of any line endings, without blanks and repetitions', () => {
  expect(parseWords('Ada Lark\r\n\n  Nightjar \rAda Lark\n')).toEqual({ ok: true, words: ['Ada Lark', 'Nightjar'] });
});

test('names the line that is too long', () => {
  expect(parseWords(`short\n${'a'.repeat(MAX_WORD_LENGTH + 1)}`)).toEqual({ ok: false, problem: 'long', line: 2 });
});

test('refuses more words than settings take', () => {
  const list = (length: number) => Array.from({ length }, (_, index) => `word ${index}`).join('\n');
  expect(parseWords(list(MAX_WORDS + 1))).toEqual({ ok: false, problem: 'many' });
  const full = parseWords(list(MAX_WORDS));
  expect(full.ok && settingsSchema.safeParse({ ...DEFAULT_SETTINGS, words: full.words }).success).toBe(true);
});
