import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../test/support/marked-text';
import { placedText, type PlacedRow } from '../../test/support/placed-text';
import { columnsOf } from './columns';
import { findPii } from './find-pii';

const lines = [
  [['Chats', 0, 0], ['pay with my card 4539', 300, 0]],
  [['Ada', 0, 12]],
  [['1488 0343 6467 please', 300, 24]],
] as const;

test('a value broken over a line is found though another column stands between', async () => {
  const input = placedText(lines.map((cells) => cells.map(([text, x, y]) => [text, x, y])));
  const found = (await findPii(input, { ...EVERYTHING, minScore: 0.4 })).findings.map(({ entity, start, end }) => [entity, input.text.slice(start, end)]);
  expect(found).toEqual([['CREDIT_CARD', '4539'], ['CREDIT_CARD', '1488 0343 6467']]);
});

test('lines that stand far apart are not read together', async () => {
  const input = placedText([[['Chats', 0, 0], ['pay with my card 4539', 300, 0]], [['Ada', 0, 60]], [['1488 0343 6467 please', 300, 120]]]);
  const { findings: found } = await findPii(input, { ...EVERYTHING, entities: ['CREDIT_CARD'], minScore: 0.4 });
  expect(found).toEqual([]);
});

const wide = ['The whole team has moved to a new office, so', 0, 0] as const;
const values = async (...below: PlacedRow): Promise<string[]> => {
  const input = placedText([[wide], ...below.map((cell) => [cell])]);
  return (await findPii(input, { ...EVERYTHING, minScore: 0.4 })).findings.map(({ start, end }) => input.text.slice(start, end));
};

test('prose that was broken at a hyphen where the column ends is one line again', async () => {
  expect(await values(['from now on you can please write to anna-', 0, 24], ['lena@example.com or call us any time.', 0, 48])).toEqual(['anna-', 'lena@example.com']);
});

test('a line that ends before the column does ended there on purpose', async () => {
  expect(await values(['write to anna-', 0, 24], ['lena@example.com or call us any time.', 0, 48])).toEqual(['lena@example.com']);
});

test('a label at the end of a line of prose speaks for the value that begins the next', async () => {
  const policy = { ...EVERYTHING, entities: ['DATE_OF_BIRTH' as const], minScore: 0.4 };
  const input = placedText([[wide], [['this is why we must ask you for your date of birth:', 0, 24]], [['03.04.1990 is what our records have said.', 0, 48]]]);
  expect((await findPii(input, policy)).findings.map(({ start, end }) => input.text.slice(start, end))).toEqual(['03.04.1990']);
});

test('numbers one over the other are not joined', async () => {
  const input = placedText([[['4539 1488', 0, 0]], [['0343 6467', 0, 24]]]);
  expect(columnsOf(input)?.input.text).toContain('4539 1488\n0343 6467');
});

test('what is found over several lines leads back to every word of them', () => {
  const line = fc.array(fc.stringMatching(/^[!-~]{1,6}$/), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(fc.tuple(line, line), { minLength: 2, maxLength: 6 }), (rows) => {
      const input = placedText(rows.map(([left, right], i) => [[left, 0, i * 18], [right, 600, i * 18]]));
      const columns = columnsOf(input)!;
      const found = [...columns.input.text.matchAll(/\S[^]*?(?=\n{4})/g)].map(({ index, 0: column }) =>
        columns
          .toPieces({ entity: 'CUSTOM_WORD', start: index, end: index + column.length, score: 1, recognizer: 'x', reason: { pattern: 'x' } })
          .map((piece) => input.text.slice(piece.start, piece.end)),
      );
      expect(found).toEqual([rows.map(([left]) => left), rows.map(([, right]) => right)]);
    }),
  );
});
