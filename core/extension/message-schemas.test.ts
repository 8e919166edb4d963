import { expect, test } from 'vitest';
import { DEFAULT_STYLE } from '../image/default-style';
import { ENTITY_TYPES } from '../model';
import { engineJobSchema, engineStopSchema, modeRequestSchema } from './message-schemas';

const capture = { id: '0b4f3a52-8f0e-4a63-9d55-0f5c3b0e7a11', key: 'AAAA' };
const policy = {
  entities: [...ENTITY_TYPES],
  named: false,
  region: 'eu',
  language: null,
  minScore: 0.4,
  words: ['Nightjar'],
  patterns: ['NJ-\\d+'],
  keepWords: [],
  keepPatterns: [],
  languages: ['eng'],
};
const reason = { pattern: 'address', checksum: 'valid', context: true, label: true, region: true, reserved: true, lookalike: true };
const region = { id: 'a', box: { x: 1, y: 2, w: 3, h: 4 }, entity: 'EMAIL_ADDRESS', score: 1, source: 'ocr', reason, on: true, style: null };
const style = { all: DEFAULT_STYLE, byType: { URL: { ...DEFAULT_STYLE, kind: 'blur', color: 'surrounding' } } };

test.each([
  { job: 'analyze', capture, policy },
  { job: 'copy', capture, regions: [region, { ...region, entity: null, source: 'hand', reason: null, style: DEFAULT_STYLE }], style, words: ['E-mail', 'Hidden'], history: 20 },
  { job: 'copy', capture, regions: [], style, words: [], history: 0 },
  { job: 'prove', capture, regions: [region], style, words: ['E-mail'], policy, scale: 2 },
  { job: 'warm', languages: ['eng', 'deu'] },
])('%j is a job, and none of it is lost', (job) => {
  expect(engineJobSchema.parse(job)).toEqual(job);
});

test.each([
  ['an unknown job', { job: 'decrypt', capture }],
  ['no capture', { job: 'analyze', policy }],
  ['an id that is none', { job: 'analyze', capture: { ...capture, id: 'all' }, policy }],
  ['no scale', { job: 'prove', capture, regions: [], style, words: [], policy, scale: 0 }],
  ['a scale that is no number', { job: 'prove', capture, regions: [], style, words: [], policy, scale: Number.NaN }],
  ['an endless scale', { job: 'prove', capture, regions: [], style, words: [], policy, scale: Number.POSITIVE_INFINITY }],
  ['an unknown entity', { job: 'analyze', capture, policy: { ...policy, entities: ['SHOE_SIZE'] } }],
  ['an unknown region', { job: 'analyze', capture, policy: { ...policy, region: 'atlantis' } }],
  ['an unknown verdict on a checksum', { job: 'copy', capture, regions: [{ ...region, reason: { ...reason, checksum: 'maybe' } }], style, words: [], history: 0 }],
  ['no language', { job: 'warm', languages: [] }],
  ['a path as language', { job: 'warm', languages: ['../../eng'] }],
  ['a style that is not known', { job: 'copy', capture, regions: [{ ...region, style: { ...DEFAULT_STYLE, kind: 'invisible' } }], style, words: [], history: 0 }],
  ['a colour that is none', { job: 'copy', capture, regions: [], style: { ...style, all: { ...DEFAULT_STYLE, color: 'red' } }, words: [], history: 0 }],
  ['a region without a place', { job: 'copy', capture, regions: [{ ...region, box: undefined }], style, words: [], history: 0 }],
  ['a region without an end', { job: 'copy', capture, regions: [{ ...region, box: { x: 0, y: 0, w: Number.POSITIVE_INFINITY, h: 1 } }], style, words: [], history: 0 }],
])('%s is no job', (_name, job) => {
  expect(engineJobSchema.safeParse(job).success).toBe(false);
});

test('stop is said in one way', () => {
  expect(engineStopSchema.safeParse({ stop: true }).success).toBe(true);
  expect(engineStopSchema.safeParse({ stop: false }).success).toBe(false);
  expect(engineStopSchema.safeParse({ job: 'warm', languages: ['eng'] }).success).toBe(false);
});

test.each([
  [{ mode: 'region', tabId: 1, windowId: 2 }, true],
  [{ mode: 'delay', seconds: 10, tabId: 1, windowId: 2 }, true],
  [{ mode: 'delay', tabId: 1, windowId: 2 }, false],
  [{ mode: 'delay', seconds: 3600, tabId: 1, windowId: 2 }, false],
  [{ mode: 'everything', tabId: 1, windowId: 2 }, false],
  [{ mode: 'region', tabId: '1', windowId: 2 }, false],
])('a capture by a mode is asked for like this, and not otherwise: %j', (request, fits) => {
  expect(modeRequestSchema.safeParse(request).success).toBe(fits);
});
