import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../test/support/marked-text';
import { EXAMPLES } from '../entities/examples';
import { ENTITIES } from '../entities/table';
import { ENTITY_TYPES, type EntityType, type Policy, type TextSpan } from '../model';
import { findPii } from './find-pii';

const USUAL: Policy = { ...EVERYTHING, minScore: 0.4, words: [EXAMPLES.CUSTOM_WORD], patterns: [EXAMPLES.CUSTOM_PATTERN] };

const find = async (text: string, policy: Partial<Policy> = {}) => (await findPii({ text, words: [], fields: [], fromPixels: false }, { ...USUAL, ...policy })).findings;

/** Whether every character of `[start, end)` that is not a space lies in a finding. */
function isHidden(text: string, start: number, end: number, findings: readonly TextSpan[]): boolean {
  for (let at = start; at < end; at++) {
    if (/\S/.test(text.charAt(at)) && !findings.some((finding) => finding.start <= at && at < finding.end)) return false;
  }
  return true;
}

const LABELLED = ENTITY_TYPES.filter((type) => ENTITIES[type].labelled);
const ALONE = ENTITY_TYPES.filter((type) => !ENTITIES[type].labelled);

/** A label of the type in the first language that has one. */
const labelOf = (type: EntityType): string => Object.values(ENTITIES[type].labels).flat()[0] ?? '';

const WRAPPERS: readonly (readonly [before: string, after: string])[] = [
  ['', ''], ['"', '"'], ["'", "'"], ['`', '`'], ['(', ')'], ['[', ']'], ['{', '}'], ['<', '>'], ['\u201C', '\u201D'], ['\u00AB', '\u00BB'],
  ['**', '**'], ['_', '_'], ['~~', '~~'], ['| ', ' |'], ['- ', ''], ['> ', ''], ['# ', ''], ['* ', ''],
  ['', '.'], ['', ','], ['', ';'], ['', ':'], ['', '!'], ['', '?'], ['', '...'], ['', ')'], ['(', ').'],
  ['{"value":"', '"}'], ['{"value": "', '", "n": 1}'], ['<td>', '</td>'], ['<a href="#">', '</a>'], ['value=', ''], ['value = ', ''], ['value: ', ''], ['value=', '&next=1'], ['value="', '"'],
  ['a ', ' z'], ['\t', '\t'], ['\n', '\n'], ['\u00A0', '\u00A0'], ['\u200B', '\u200B'], ['[', '](link)'], ['\\"', '\\"'], ['=', ''], ['/* ', ' */'], ['// ', ''], ['@', ''], ['$', ''], ['\u2014', '\u2014'],
];

test.each(ALONE)('%s is found in every wrapper', async (type) => {
  const value = EXAMPLES[type];
  const missed: string[] = [];
  for (const [before, after] of WRAPPERS) {
    const text = before + value + after;
    if (!isHidden(text, before.length, before.length + value.length, await find(text))) missed.push(text);
  }
  expect(missed).toEqual([]);
});

test.each(LABELLED)('%s is found beside its label in every kind of notation', async (type) => {
  const label = labelOf(type);
  const value = EXAMPLES[type];
  const key = label.replaceAll(' ', '_');
  const missed: string[] = [];
  for (const text of [`${label}: ${value}`, `${key}=${value}`, `"${key}": "${value}"`, `${label}: '${value}'`, `<${key}>${value}</${key}>`, `| ${label} | ${value} |`, `${label}\t${value}`, `${label}\n${value}`, `**${label}:** ${value}`, `${label.toUpperCase()}: ${value}.`]) {
    const start = text.indexOf(value);
    if (!isHidden(text, start, start + value.length, await find(text, { entities: [type] }))) missed.push(text);
  }
  expect(missed).toEqual([]);
});

test.each(ENTITY_TYPES)('the example of %s is found as what it is', async (type) => {
  const { labelled } = ENTITIES[type];
  const example = EXAMPLES[type];
  const text = labelled ? `${labelOf(type)}: ${example}` : example;
  expect((await find(text)).map(({ entity }) => entity)).toContain(type);
});

test('any value is found at any place among any text', async () => {
  const noise = fc.string({ unit: fc.constantFrom('a', 'word', ' ', '\n', '\t', '7', ',', '\u00AD', '\u00E9', '\uD83D\uDE00', ':'), maxLength: 30 });
  await fc.assert(fc.asyncProperty(fc.constantFrom(...ALONE), noise, noise, async (type, before, after) => {
    const value = EXAMPLES[type];
    const text = `${before}\n${value}\n${after}`;
    const start = before.length + 1;
    expect(isHidden(text, start, start + value.length, await find(text))).toBe(true);
  }), { numRuns: 300 });
});

test('findings are sorted, apart, within the text and carry nothing of it', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: fc.constantFrom('4539 1488 0343 6467', 'ada@example.com', '1', '.', '@', '-', ' ', '\u200B', 'http://', '203.0.113.9', '+', '\n'), maxLength: 30 }), async (text) => {
    let last = 0;
    const { findings } = await findPii({ text, words: [], fields: [], fromPixels: true }, EVERYTHING);
    for (const finding of findings) {
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
  const { findings } = await findPii({ text: '\u200B(Ada)', words: [], fields: [], fromPixels: false }, USUAL, { tagger });
  expect(findings).toMatchObject([{ start: 2, end: 5, entity: 'CUSTOM_WORD', recognizer: 'names' }]);
});

test('an abort ends it', async () => {
  const input = { text: 'ada@example.com', words: [], fields: [], fromPixels: false };
  await expect(findPii(input, USUAL, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
});
