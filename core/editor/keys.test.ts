import { expect, test } from 'vitest';
import { matchesKeys } from './keys';

const press = (key: string, modifiers: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...modifiers });

test.each([
  ['Mod+Z', press('z', { ctrlKey: true })],
  ['Mod+Z', press('z', { metaKey: true })],
  ['Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true })],
  ['Space', press(' ')],
  ['+', press('+', { shiftKey: true })],
  ['?', press('?', { shiftKey: true })],
  ['-', press('-')],
])('%s answers', (keys, event) => {
  expect(matchesKeys(event, keys)).toBe(true);
});

test.each([
  ['Mod+Z', press('Z', { ctrlKey: true, shiftKey: true })],
  ['Z', press('z', { ctrlKey: true })],
  ['ArrowLeft', press('ArrowLeft', { shiftKey: true })],
  ['B', press('b', { altKey: true })],
  ['+', press('+', { ctrlKey: true })],
])('%s does not answer to more or fewer modifiers', (keys, event) => {
  expect(matchesKeys(event, keys)).toBe(false);
});
