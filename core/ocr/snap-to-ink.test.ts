import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { imageBox } from '../model';
import { joinTouching, snapToInk, type RowWord } from './snap-to-ink';

/** `#` is ink; words are given by the columns that OCR put them at. */
function snap(row: string, ...words: readonly (readonly [number, number])[]): string[] {
  const ink = Uint8Array.from(row, (sign) => Number(sign === '#'));
  const placed = words.map(([x0, x1]): RowWord => ({ text: 'w', confidence: 1, x0, x1 }));
  return snapToInk(placed, { ink, source: imageBox(100, 0, row.length, 10) }).map(({ x0, x1 }) => row.slice(x0 - 100, x1 - 100));
}

test('a box that cuts letters is widened to their ends', () => {
  expect(snap('..##.###.##..', [3, 9])).toEqual(['##.###.##']);
});

test('a letter that no word has goes to the nearer one', () => {
  expect(snap('.###.##......##.####.###.', [1, 7], [16, 24])).toEqual(['###.##', '##.####.###']);
});

test('what stands far from the first and the last word is not theirs', () => {
  expect(snap('##........###.###........##', [10, 17])).toEqual(['###.###']);
});

test('words stay apart and in order, and keep their own columns', () => {
  const row = fc.array(fc.boolean(), { minLength: 30, maxLength: 60 });
  fc.assert(
    fc.property(row, fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 9 }), (columns, first, second, gap) => {
      const ink = Uint8Array.from(columns, Number);
      const words: RowWord[] = [
        { text: 'a', confidence: 1, x0: 2, x1: 2 + first },
        { text: 'b', confidence: 1, x0: 2 + first + gap, x1: 2 + first + gap + second },
      ];
      const [a, b] = snapToInk(words, { ink, source: imageBox(0, 0, ink.length, 10) });
      expect(a!.x0 < a!.x1 && a!.x1 <= b!.x0 && b!.x0 < b!.x1).toBe(true);
      expect(a!.x0 <= 2 && b!.x1 >= 2 + first + gap + second).toBe(true);
      expect(columns.slice(a!.x1, b!.x0).some(Boolean)).toBe(false);
    }),
  );
});

/** Words at columns of a row 20 px high, as text. */
function join(row: string, ...words: readonly (readonly [text: string, x0: number, x1: number])[]): string[] {
  const ink = Uint8Array.from(row, (sign) => Number(sign === '#'));
  return joinTouching(words.map(([text, x0, x1]) => ({ text, confidence: 1, x0, x1 })), { ink, source: imageBox(0, 0, row.length, 20) }).map(({ text }) => text);
}

test('words whose ink touches are one, others are not', () => {
  expect(join('####################', ['user_', 0, 10], ['name', 10, 20])).toEqual(['user_name']);
  expect(join('########....########', ['user', 0, 8], ['name', 12, 20])).toEqual(['user', 'name']);
  // Tesseract puts them side by side, but there is clear ground between them.
  expect(join('########....########', ['user', 0, 10], ['name', 11, 20])).toEqual(['user', 'name']);
});

test('three that touch are one; groups of digits never are', () => {
  expect(join('#'.repeat(30), ['a_', 0, 10], ['b_', 10, 20], ['c', 20, 30])).toEqual(['a_b_c']);
  expect(join('#'.repeat(20), ['030', 0, 10], ['231', 10, 20])).toEqual(['030', '231']);
});

test('joining loses no letter and no column, and weighs confidence by letters', () => {
  const ink = new Uint8Array(40).fill(1);
  const words: RowWord[] = [{ text: 'abc', confidence: 0.9, x0: 0, x1: 30 }, { text: 'd', confidence: 0.1, x0: 30, x1: 40 }];
  expect(joinTouching(words, { ink, source: imageBox(0, 0, 40, 20) })).toEqual([{ text: 'abcd', confidence: expect.closeTo(0.7), x0: 0, x1: 40 }]);
});
