import { expect, test } from 'vitest';
import { maskItems } from './mask-items';

test('each value is listed once, with how often it stood there; its HTML twin does not count again', () => {
  const change = (start: number, end: number) => ({ start, end, entity: 'PERSON' as const, replacement: '[PERSON_1]' });
  expect(maskItems(['Ann and Ann', 'Ann and Ann'], [[change(0, 3), change(8, 11)], [change(0, 3), change(8, 11)]])).toEqual([{ entity: 'PERSON', original: 'Ann', replacement: '[PERSON_1]', count: 2 }]);
});
