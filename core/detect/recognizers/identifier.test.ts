import { expect, test } from 'vitest';
import { ENTITIES } from '../../entities/table';
import type { EntityType } from '../../model';
import { ID_EXAMPLES } from '../identifiers/examples';
import { ID_ROWS } from '../identifiers/list';
import type { IdRow } from '../identifiers/row';
import { foundIn } from '../../../test/support/marked-text';

const EXAMPLES = Object.entries(ID_EXAMPLES).flatMap(([entity, examples]) => examples.map((example) => ({ entity: entity as EntityType, example })));

test.each(EXAMPLES)('$entity: $example', async ({ entity, example }) => {
  const label = Object.values(ENTITIES[entity].labels).flat()[0] ?? '';
  const found = await foundIn(`${label}: ${example}`, entity, { policy: { minScore: 0.4 } });
  expect(found.map(({ value }) => value)).toEqual([example]);
});

/** Whether a value is written as a row says, is as long and passes its check. */
function isOf({ forms, check }: IdRow, value: string): boolean {
  const compact = value.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  return (check?.(compact) ?? true) && forms.some(({ written, length }) => {
    const [least, most] = typeof length === 'number' ? [length, length] : length;
    return written.test(value) && compact.length >= least && compact.length <= most;
  });
}

test.each(EXAMPLES)('$entity: $example is as one of its rows says', ({ entity, example }) => {
  expect(ID_ROWS.some((row) => row.entity === entity && isOf(row, example))).toBe(true);
});

test('every row has an example', () => {
  expect(ID_ROWS.filter((row) => !ID_EXAMPLES[row.entity]?.some((example) => isOf(row, example)))).toEqual([]);
});
