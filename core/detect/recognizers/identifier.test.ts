import { expect, test } from 'vitest';
import { ENTITIES } from '../../entities/table';
import { ID_ROWS } from '../identifiers/list';
import { foundIn } from '../../../test/support/marked-text';

const EXAMPLES = ID_ROWS.flatMap((row) => row.examples.map((example) => ({ entity: row.entity, example })));

test.each(EXAMPLES)('$entity: $example', async ({ entity, example }) => {
  const label = Object.values(ENTITIES[entity].labels).flat()[0] ?? '';
  const found = await foundIn(`${label}: ${example}`, entity, { policy: { minScore: 0.4 } });
  expect(found.map(({ value }) => value)).toEqual([example]);
});

test('every example passes its own check, and its form has the length it says', () => {
  for (const { entity, forms, check, examples } of ID_ROWS) {
    for (const example of examples) {
      const compact = example.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
      expect([entity, example, check?.(compact) ?? true]).toEqual([entity, example, true]);
      const fits = forms.some(({ written, length }) => {
        const [least, most] = typeof length === 'number' ? [length, length] : length;
        return written.test(example) && compact.length >= least && compact.length <= most;
      });
      expect([entity, example, fits]).toEqual([entity, example, true]);
    }
  }
});
