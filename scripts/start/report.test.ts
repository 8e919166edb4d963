import { expect, test } from 'vitest';
import type { ExportStep, PageState, ShownRegion } from '../browser/page-state';
import { reportLine, reportOf, withProof } from './report';

const region: ShownRegion = { id: 'a', x: 1, y: 2, w: 3, h: 4, type: 'EMAIL_ADDRESS', score: 0.9, source: 'ocr', on: true };
const shown: PageState = { state: 'done', error: null, message: null, ms: 12.5, readScale: 1, cut: null, regions: [region, { ...region, id: 'b', score: 0.3, on: false }], unread: [] };
const proved: ExportStep = { asks: false, proof: 'nothing', places: [] };
const place = { x: 5, y: 6, w: 7, h: 8 };

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
  ['cut', { cut: 'limit' }],
  ['unsure', { regions: [{ ...region, score: 0.4 }] }],
] as const)('%s asks for a review', (_, change) => {
  expect(reportOf({ ...shown, ...change }).review_recommended).toBe(true);
});

test.each([
  ['readable', [{ ...place, kind: 'readable', why: 'again' }], { verdict: 'still-readable', readable: [{ ...place, why: 'again' }], unchecked: [] }, '1 still readable'],
  ['unchecked', [{ ...place, kind: 'unchecked', why: null }], { verdict: 'not-checked', readable: [], unchecked: [place] }, '1 could not be checked'],
  ['readable', [{ ...place, kind: 'readable', why: 'new' }, { ...place, kind: 'unchecked', why: null }], { verdict: 'still-readable', readable: [{ ...place, why: 'new' }], unchecked: [place] }, '1 still readable, 1 could not be checked'],
  ['failed', [], { verdict: 'not-checked', readable: [], unchecked: [] }, 'could not be checked'],
  [null, [], { verdict: 'not-checked', readable: [], unchecked: [] }, 'could not be checked'],
] as const)('a proof that is %s with %j is told and asks for a review', (proof, places, told, words) => {
  const report = withProof(reportOf(shown), { proof, places });
  expect(report).toMatchObject({ proof: told, review_recommended: true });
  expect(reportLine('in.png', 'out/in.png', report, 1)).toBe(`in.png -> out/in.png: 1 hidden, ${words}, 13 ms`);
});

test('a proof that found nothing more changes nothing else', () => {
  expect(withProof(reportOf(shown), proved)).toEqual({ ...reportOf(shown), proof: { verdict: 'nothing-found', readable: [], unchecked: [] } });
});

test('a page that is not whole is told', () => {
  const report = withProof(reportOf({ ...shown, cut: 'limit' }), proved);
  expect(report.cut).toBe('limit');
  expect(reportLine('https://example.org/', 'out/x.png', report, 1)).toContain('not the whole page (limit)');
});

test('a line tells everything that matters', () => {
  const report = withProof(reportOf({ ...shown, unread: [{ x: 0, y: 0, w: 9, h: 9 }] }, 700.4), proved);
  expect(reportLine('in.png', 'out/in.png', report, 0.5)).toBe('in.png -> out/in.png: 1 hidden, 1 unread, nothing more found by our detectors, read at 50 % of its size, 13 ms, 700 ms from the click');
});
