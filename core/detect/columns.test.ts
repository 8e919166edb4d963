import { expect, test } from 'vitest';
import { EVERYTHING } from '../../test/support/marked-text';
import { imageBox } from '../model';
import { findPii } from './find-pii';
import type { DetectInput } from './recognizer';

/** Two columns: words of one line 20 px high, 10 px a character. */
function layer(lines: readonly (readonly [text: string, x: number, y: number][])[]): DetectInput {
  let text = '';
  const words: DetectInput['words'][number][] = [];
  lines.forEach((cells, row) => {
    cells.forEach(([cell, x, y], column) => {
      if (column > 0) text += '\t';
      else if (row > 0) text += '\n';
      for (const match of cell.matchAll(/\S+/g)) {
        const start = text.length + match.index;
        words.push({ start, end: start + match[0].length, box: imageBox(x + match.index * 10, y, match[0].length * 10, 20), confidence: 1 });
      }
      text += cell;
    });
  });
  return { text, words, fields: [], fromPixels: true };
}

const lines = [
  [['Chats', 0, 0], ['pay with my card 4539', 300, 0]],
  [['Ada', 0, 12]],
  [['1488 0343 6467 please', 300, 24]],
] as const;

test('a value broken over a line is found though another column stands between', async () => {
  const input = layer(lines.map((cells) => cells.map(([text, x, y]) => [text, x, y])));
  const found = (await findPii(input, { ...EVERYTHING, minScore: 0.4 })).map(({ entity, start, end }) => [entity, input.text.slice(start, end)]);
  expect(found).toEqual([['CREDIT_CARD', '4539'], ['CREDIT_CARD', '1488 0343 6467']]);
});

test('lines that stand far apart are not read together', async () => {
  const input = layer([[['Chats', 0, 0], ['pay with my card 4539', 300, 0]], [['Ada', 0, 60]], [['1488 0343 6467 please', 300, 120]]]);
  const found = await findPii(input, { ...EVERYTHING, entities: ['CREDIT_CARD'], minScore: 0.4 });
  expect(found).toEqual([]);
});
