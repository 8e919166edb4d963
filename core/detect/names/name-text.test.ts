import { expect, test } from 'vitest';
import { readNameText } from './name-text';

test.each([
  ['Ada ADA A ada iPad McKay O\u0142a', ['title', 'caps', 'initial', 'lower', 'mixed', 'title', 'title']],
  ['AnnaKowalska', ['title', 'title']],
  ['JavaScript', ['mixed']],
  ['Ada@example.com Ada', ['mixed', 'mixed', 'mixed', 'title']],
])('%s', (text, shapes) => {
  expect(readNameText(text).tokens.map(({ shape }) => shape)).toEqual(shapes);
});

test('tokens index the text, and their gaps fill it', () => {
  const text = ' Jos\u00E9 Mar\u00EDa-Ant\u00F2nia,\n(o\'Hara) 12 x';
  const { tokens } = readNameText(text);
  expect(tokens.map(({ gap, start, end }) => gap + text.slice(start, end)).join('')).toBe(text);
  expect(tokens[0]?.key).toBe('jose');
});

test('German is told by its small words', () => {
  expect(readNameText('Der Vertrag wurde mit der Firma und dem Kunden nicht geschlossen').german).toBe(true);
  expect(readNameText('The contract with the firm and the customer was not made').german).toBe(false);
});
