import { expect, test } from 'vitest';
import { imageBox } from '../model';
import { hasItsWidth } from './paint-text';

test('a word that would be drawn past its room by a sign is not drawn, one that the browser rounds otherwise is', () => {
  const room = { box: imageBox(10, 10, 60, 16), size: 14 };
  expect([60, 60.4, 58.6, 61.9].map((drawn) => hasItsWidth(drawn, room))).toEqual([true, true, true, true]);
  // A comma, an i and two letters more; a letter less.
  expect([63.5, 64, 75, 53].map((drawn) => hasItsWidth(drawn, room))).toEqual([false, false, false, false]);
});
