import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLetters } from './fold-letters';

test.each([
  ['Téléphone', 'telephone'],
  ['CONTRASEÑA', 'contrasena'],
  ['Müller Straße', 'muller straße'],
  ['ŁÓDŹ', 'łodz'],
])('%s folds to %s', (text, folded) => {
  expect(foldLetters(text)).toBe(folded);
});

test('folding keeps the length, so that offsets stay', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(foldLetters(text)).toHaveLength(text.length);
  }));
});
