import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../test/support/marked-text';
import { ENTITIES } from '../entities/table';
import { ENTITY_TYPES, type EntityType, type Policy } from '../model';
import { findPii } from './find-pii';

const USUAL: Policy = { ...EVERYTHING, minScore: 0.4, words: [ENTITIES.CUSTOM_WORD.example] };

const find = (text: string, policy: Partial<Policy> = {}) => findPii({ text, words: [], fields: [], fromPixels: false }, { ...USUAL, ...policy });

/** Values that stand for themselves; the others need a label, which is a part of their example or of the case. */
const VALUES: Readonly<Record<EntityType, string>> = Object.fromEntries(ENTITY_TYPES.map((type) => [type, ENTITIES[type].example])) as Record<EntityType, string>;
const LABELLED: ReadonlySet<EntityType> = new Set(['DATE_OF_BIRTH', 'PASSWORD', 'API_KEY']);

const WRAPPERS: readonly (readonly [before: string, after: string])[] = [
  ['', ''], ['"', '"'], ["'", "'"], ['`', '`'], ['(', ')'], ['[', ']'], ['{', '}'], ['<', '>'], ['\u201C', '\u201D'], ['\u00AB', '\u00BB'],
  ['**', '**'], ['_', '_'], ['~~', '~~'], ['| ', ' |'], ['- ', ''], ['> ', ''], ['# ', ''], ['* ', ''],
  ['', '.'], ['', ','], ['', ';'], ['', ':'], ['', '!'], ['', '?'], ['', '...'], ['', ')'], ['(', ').'],
  ['{"value":"', '"}'], ['{"value": "', '", "n": 1}'], ['<td>', '</td>'], ['<a href="#">', '</a>'], ['value=', ''], ['value = ', ''], ['value: ', ''], ['value=', '&next=1'], ['value="', '"'],
  ['a ', ' z'], ['\t', '\t'], ['\n', '\n'], ['\u00A0', '\u00A0'], ['\u200B', '\u200B'], ['[', '](link)'], ['\\"', '\\"'], ['=', ''], ['/* ', ' */'], ['// ', ''], ['@', ''], ['$', ''], ['\u2014', '\u2014'],
];

test.each(ENTITY_TYPES.filter((type) => !LABELLED.has(type)))('%s is found in every wrapper', async (type) => {
  const missed: string[] = [];
  for (const [before, after] of WRAPPERS) {
    const text = before + VALUES[type] + after;
    const findings = await find(text);
    const start = before.length;
    const end = start + VALUES[type].length;
    const hidden = Array.from({ length: end - start }, (_, i) => start + i).every((at) => /\s/.test(text.charAt(at)) || findings.some((finding) => finding.start <= at && at < finding.end));
    if (!hidden) missed.push(text);
  }
  expect(missed).toEqual([]);
});

test.each([
  ['DOB', VALUES.DATE_OF_BIRTH, 'DATE_OF_BIRTH'],
  ['password', 'tr0ub4dor&3', 'PASSWORD'],
  ['token', 'Zk3vQ8mT1xW6bN9rL4hJ7cPd', 'API_KEY'],
] as const)('%s labels a value in every kind of notation', async (label, value, entity) => {
  const missed: string[] = [];
  for (const text of [`${label}: ${value}`, `${label}=${value}`, `"${label}": "${value}"`, `${label}: '${value}'`, `<${label}>${value}</${label}>`, `| ${label} | ${value} |`, `${label}\t${value}`, `${label}\n${value}`, `**${label}:** ${value}`, `${label.toUpperCase()}: ${value}.`]) {
    const findings = await find(text);
    const start = text.indexOf(value);
    if (!findings.some((finding) => finding.entity === entity && finding.start <= start && finding.end >= start + value.length)) missed.push(text);
  }
  expect(missed).toEqual([]);
});

test.each(ENTITY_TYPES)('the example of %s is found as what it is', async (type) => {
  const text = type === 'DATE_OF_BIRTH' ? `DOB ${VALUES[type]}` : VALUES[type];
  expect((await find(text)).map(({ entity }) => entity)).toContain(type);
});

test('any value is found at any place among any text', async () => {
  const plain = ENTITY_TYPES.filter((type) => !LABELLED.has(type));
  const noise = fc.string({ unit: fc.constantFrom('a', 'word', ' ', '\n', '\t', '7', ',', '\u00AD', '\u00E9', '\uD83D\uDE00', ':'), maxLength: 30 });
  await fc.assert(fc.asyncProperty(fc.constantFrom(...plain), noise, noise, async (type, before, after) => {
    const text = `${before}\n${VALUES[type]}\n${after}`;
    const start = before.length + 1;
    const findings = await find(text);
    const covers = (at: number) => /\s/.test(text.charAt(at)) || findings.some((finding) => finding.start <= at && at < finding.end);
    for (let at = start; at < start + VALUES[type].length; at++) expect(covers(at)).toBe(true);
  }), { numRuns: 300 });
});

test('findings are sorted, apart, within the text and carry nothing of it', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: fc.constantFrom('4539 1488 0343 6467', 'ada@example.com', '1', '.', '@', '-', ' ', '\u200B', 'http://', '203.0.113.9', '+', '\n'), maxLength: 30 }), async (text) => {
    let last = 0;
    for (const finding of await findPii({ text, words: [], fields: [], fromPixels: true }, EVERYTHING)) {
      expect(finding.start).toBeGreaterThanOrEqual(last);
      expect(finding.end).toBeGreaterThan(finding.start);
      expect(finding.end).toBeLessThanOrEqual(text.length);
      expect(Object.keys(finding).sort()).toEqual(['end', 'entity', 'reason', 'recognizer', 'score', 'start']);
      last = finding.end;
    }
  }), { numRuns: 300 });
});

test('spans index the text as it was given', async () => {
  const text = '\u200Ba\u00ADda\uFF20example.com \uD83D\uDE00 \uFF14539\u00A01488\u20090343\u00A06467';
  const values = (await find(text)).map(({ start, end }) => text.slice(start, end));
  expect(values).toEqual(['a\u00ADda\uFF20example.com', '\uFF14539\u00A01488\u20090343\u00A06467']);
});

test('what is not asked for is not told, and what it explains is not told either', async () => {
  const text = 'GB94 BARC 1020 1530 0934 59';
  expect(await find(text, { entities: ENTITY_TYPES.filter((type) => type !== 'IBAN_CODE') })).toEqual([]);
  expect(await find(text, { minScore: 1 })).toEqual([]);
});

test('own words are found whatever the minimum score', async () => {
  expect(await find('project halcyon', { minScore: 1 })).toMatchObject([{ entity: 'CUSTOM_WORD' }]);
});

test("a tagger's spans are findings like all others", async () => {
  const tagger = { id: 'names', tag: async () => [{ start: 1, end: 4, entity: 'CUSTOM_WORD' as const, score: 0.8 }] };
  const findings = await findPii({ text: '\u200B(Ada)', words: [], fields: [], fromPixels: false }, USUAL, { tagger });
  expect(findings).toMatchObject([{ start: 2, end: 5, entity: 'CUSTOM_WORD', recognizer: 'names' }]);
});

test('an abort ends it', async () => {
  const input = { text: 'ada@example.com', words: [], fields: [], fromPixels: false };
  await expect(findPii(input, USUAL, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
});
