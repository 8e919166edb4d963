import { expect, test } from 'vitest';
import type { PageState, ShownRegion } from '../browser/page-state';
import { reportLine, reportOf } from './report';

const region: ShownRegion = { id: 'a', x: 1, y: 2, w: 3, h: 4, type: 'EMAIL_ADDRESS', score: 0.9, source: 'ocr', on: true };
const shown: PageState = { state: 'done', error: null, message: null, ms: 12.5, readScale: 1, regions: [region, { ...region, id: 'b', score: 0.3, on: false }], unread: [] };

test('only regions that are on are reported', () => {
  expect(reportOf(shown)).toEqual({
    regions: [{ x: 1, y: 2, w: 3, h: 4, type: 'EMAIL_ADDRESS', score: 0.9, source: 'ocr' }],
    regions_count: 1,
    min_confidence_found: 0.9,
    review_recommended: false,
    unread: [],
    ms: 12.5,
  });
});

test.each([
  ['unread', { unread: [{ x: 0, y: 0, w: 9, h: 9 }] }],
  ['stopped', { state: 'stopped' }],
  ['scaled', { readScale: 0.5 }],
  ['unsure', { regions: [{ ...region, score: 0.4 }] }],
] as const)('%s asks for a review', (_, change) => {
  expect(reportOf({ ...shown, ...change }).review_recommended).toBe(true);
});

test('a line tells everything that matters', () => {
  const report = reportOf({ ...shown, unread: [{ x: 0, y: 0, w: 9, h: 9 }] }, 700.4);
  expect(reportLine('in.png', 'out/in.png', report, 0.5)).toBe('in.png -> out/in.png: 1 hidden, 1 unread, read at 50 % of its size, 13 ms, 700 ms from the click');
});
