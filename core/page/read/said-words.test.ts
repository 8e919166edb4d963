import { expect, test } from 'vitest';
import { PLACE_SIZE } from '../../told/page-reading';
import { saidWords } from './said-words';

/** Words of 50 pixels in a row, each line 20 pixels high. */
function placed(...lines: readonly string[]) {
  const words = lines.flatMap((line, row) => line.split(' ').map((text, i) => ({ text, place: [i * 60, row * 20, 50, 16, 0, 0, 0] })));
  return [words.map(({ text }) => text), words.flatMap(({ place }) => place)] as const;
}

const person = (value: string) => ({ type: 'person', property: '', value });

test('words are marked where they are a value in its order, whatever signs stand around them', () => {
  const marks = saidWords([person('Ilka Velmorin')], ...placed('Sold to (ilka Velmorin), Velmorin Ilka'));
  expect(marks).toMatchObject([{ kind: 'mark', type: 'person', box: { x: 120, y: 0, w: 110, h: 16 } }]);
});

test('a value over two lines has a mark on each', () => {
  const marks = saidWords([{ type: '', property: 'streetAddress', value: '12 Long Mill Lane' }], ...placed('To: 12 Long', 'Mill Lane'));
  expect(marks.map(({ box }) => box)).toEqual([{ x: 60, y: 0, w: 110, h: 16 }, { x: 0, y: 20, w: 110, h: 16 }]);
});

test('what is no word, one letter or a description marks nothing', () => {
  expect(saidWords([person('—'), person('A'), person('a b '.repeat(20))], ...placed('— A a b a b a b'))).toEqual([]);
  expect(placed('a b')[1]).toHaveLength(2 * PLACE_SIZE);
});
