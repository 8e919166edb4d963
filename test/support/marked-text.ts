import { expect, test } from 'vitest';
import { findPii } from '../../core/detect/find-pii';
import { makePolicy } from '../../core/detect/make-policy';
import { ENTITY_TYPES, type EntityType, type Finding, type Policy, type TextSpan } from '../../core/model';

/** Everything is looked for, however doubtful, and no own words. */
export const EVERYTHING: Policy = { ...makePolicy(), entities: ENTITY_TYPES, minScore: 0.05 };

/** The text of `Call [[…]] now` without its marks, and the spans that they held. */
export function unmark(marked: string): { text: string; spans: TextSpan[] } {
  const spans: TextSpan[] = [];
  let text = '';
  for (const part of marked.split(/(\[\[|\]\])/)) {
    if (part === '[[') spans.push({ start: text.length, end: -1 });
    else if (part === ']]') spans.push({ start: spans.pop()?.start ?? 0, end: text.length });
    else text += part;
  }
  return { text, spans };
}

/** Findings of one entity in a text where nothing else is looked for, with what they cover. */
export async function foundIn(text: string, entity: EntityType, options: { policy?: Partial<Policy>; fromPixels?: boolean } = {}): Promise<(Finding & { value: string })[]> {
  const input = { text, words: [], fields: [], fromPixels: options.fromPixels ?? false };
  const { findings } = await findPii(input, { ...EVERYTHING, entities: [entity], ...options.policy });
  return findings.filter((finding) => finding.entity === entity).map((finding) => ({ ...finding, value: text.slice(finding.start, finding.end) }));
}

/** A text with its values in `[[ ]]`, and the score that each must reach and may reach. */
export type Case = readonly [marked: string, least: number, most?: number];

/** One test a case: exactly what is marked is found, at a score within the band; unmarked texts hold nothing of 0.4 or more. */
export function testCases(entity: EntityType, cases: readonly Case[], options: { policy?: Partial<Policy>; fromPixels?: boolean } = {}): void {
  test.each(cases.map(([marked, least, most = 1]) => ({ marked, least, most })))('$marked', async ({ marked, least, most }) => {
    const { text, spans } = unmark(marked);
    const found = (await foundIn(text, entity, options)).filter(({ score }) => score >= Math.min(least, 0.4));
    expect(found.map(({ value }) => value)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
    for (const { score } of found) {
      expect(score).toBeGreaterThanOrEqual(least);
      expect(score).toBeLessThanOrEqual(most);
    }
  });
}

/** One test a text: nothing of the entity, or nothing at the usual minimum score. */
export function testNothing(entity: EntityType, texts: readonly string[], options: { fromPixels?: boolean } = {}): void {
  test.each(texts)('not in: %s', async (text) => {
    expect(await foundIn(text, entity, { ...options, policy: { minScore: 0.4 } })).toEqual([]);
  });
}
