import { expect, test } from 'vitest';
import { imageBox, type Analysis } from '../model';
import { wasReadWhole } from './copy-command';

const WHOLE: Analysis = { regions: [], unread: [], stopped: false, partial: false, reviewRecommended: true, readScale: 1, ms: 5 };

test('what was read whole is copied without a look, also where nothing was found', () => {
  expect(wasReadWhole(WHOLE)).toBe(true);
});

test.each([
  ['an unread place', { unread: [imageBox(0, 0, 5, 5)] }],
  ['a reading that was stopped', { stopped: true }],
  ['something that was not looked for', { partial: true }],
  ['a reading at a smaller scale', { readScale: 0.5 }],
  ['a scale that is not known', { readScale: Number.NaN }],
])('%s wants a look first', (_name, change) => {
  expect(wasReadWhole({ ...WHOLE, ...change })).toBe(false);
});

test('an unread place that is hidden anyway wants none', () => {
  const region = { id: 'a', box: imageBox(0, 0, 9, 9), entity: 'EMAIL_ADDRESS', score: 1, source: 'ocr', reason: { pattern: 'address' }, on: true, style: null } as const;
  expect(wasReadWhole({ ...WHOLE, regions: [region], unread: [imageBox(2, 2, 5, 5)] })).toBe(true);
  expect(wasReadWhole({ ...WHOLE, regions: [region], unread: [imageBox(6, 6, 5, 5)] })).toBe(false);
});
