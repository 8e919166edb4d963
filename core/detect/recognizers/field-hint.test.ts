import { expect, test } from 'vitest';
import { findPii } from '../find-pii';
import { EVERYTHING } from '../../../test/support/marked-text';

test('what the page says is believed, whatever it looks like', async () => {
  const text = 'Key\nplain words';
  const input = { text, words: [], fields: [{ start: 4, end: 15, entity: 'PASSWORD' as const }], fromPixels: false };
  expect((await findPii(input, { ...EVERYTHING, minScore: 0.4 })).findings).toMatchObject([{ start: 4, end: 15, entity: 'PASSWORD', recognizer: 'field-hint' }]);
});

test('an empty field holds nothing', async () => {
  const input = { text: 'Key\n   ', words: [], fields: [{ start: 4, end: 7, entity: 'PASSWORD' as const }], fromPixels: false };
  expect((await findPii(input, EVERYTHING)).findings).toEqual([]);
});
