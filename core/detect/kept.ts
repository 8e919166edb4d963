import type { Finding, Policy, TextSpan } from '../model';
import { firstFrom } from '../text/spans';
import { OWN_TYPES } from './own-types';
import { matchWords } from './own-words';
import { compilePattern } from './patterns/compile-pattern';
import { matchLines } from './patterns/match-lines';
import type { DetectInput } from './recognizer';

/**
 * Says whether a finding stays visible: the whole of it lies in something that the user wants to keep. What the user
 * wants to hide is hidden all the same. A pattern that is no regular expression keeps nothing.
 */
export function keptIn(input: DetectInput, { keepWords, keepPatterns }: Pick<Policy, 'keepWords' | 'keepPatterns'>): (finding: Finding) => boolean {
  const kept: TextSpan[] = [...matchWords(input, keepWords)];
  for (const pattern of keepPatterns.map(compilePattern)) if (pattern) kept.push(...matchLines(input.text, pattern));
  kept.sort((a, b) => a.start - b.start);
  // The furthest end of all that begin so early: where it lies before a finding's end, none of them holds the finding.
  let furthest = 0;
  const ends = kept.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ entity, start, end }) => !OWN_TYPES.has(entity) && (ends[firstFrom(kept, start + 1) - 1] ?? 0) >= end;
}
