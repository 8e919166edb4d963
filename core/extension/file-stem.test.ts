import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileStem } from './file-stem';

test.each([
  ['photo.png', 'photo'],
  ['a.b.JPEG', 'a.b'],
  ['report', 'report'],
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\dir\\pic.webp', 'C dir pic'],
  ['.png', 'image'],
  ['', 'image'],
  ['  ...  ', 'image'],
  ['tab\there', 'tab here'],
])('%j becomes %j', (name, stem) => {
  expect(fileStem(name)).toBe(stem);
});

test('whatever the name, the stem is short, not empty, and no path', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const stem = fileStem(name);
      expect(stem).not.toMatch(/^\.|["*/:<>?\\|]/u);
      expect(Array.from(stem).every((letter) => letter >= ' ')).toBe(true);
      expect(stem.length).toBeGreaterThan(0);
      expect(Array.from(stem).length).toBeLessThanOrEqual(80);
    }),
  );
});
