import { expect, test } from 'vitest';
import type { FieldHit } from './detect/fields/field-hit';
import { imageBox, type PixelImage } from './model';
import { unreadFields } from './unread-fields';

const AREA = imageBox(10, 10, 200, 40);
const hit: FieldHit = { meaning: 'password', entity: 'PASSWORD', rule: 'box', span: null, area: AREA };
const policy = { entities: ['PASSWORD'] as const };

function picture(dots: number): PixelImage {
  const data = new Uint8ClampedArray(220 * 60 * 4).fill(255);
  for (let dot = 0; dot < dots; dot++) for (let y = 26; y < 32; y++) for (let x = 24 + dot * 12; x < 30 + dot * 12; x++) data.set([0, 0, 0], (y * 220 + x) * 4);
  return { width: 220, height: 60, data };
}

test('a password field with dots is hidden whole, an empty one is not', () => {
  const placed = { hits: [hit], readable: [], inputs: [AREA] };
  expect(unreadFields(placed, policy, picture(8))).toMatchObject([{ entity: 'PASSWORD', box: AREA, on: true }]);
  expect(unreadFields(placed, policy, picture(0))).toEqual([]);
});

test('what was read, and what is not looked for, is left to others', () => {
  const read = { ...hit, span: { start: 0, end: 4 } };
  expect(unreadFields({ hits: [read], readable: [], inputs: [] }, policy, picture(8))).toEqual([]);
  expect(unreadFields({ hits: [hit], readable: [], inputs: [] }, { entities: ['PERSON'] }, picture(8))).toEqual([]);
});
