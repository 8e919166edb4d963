import { expect, test } from 'vitest';
import { ENTITY_TYPES } from '../model';
import { makeFinding, raise } from './score';

const span = { start: 0, end: 1 };

test.each(ENTITY_TYPES)('%s: look-alikes lower a score and never take what is weak below the usual minimum', (type) => {
  const exact = makeFinding('any', type, 'weak', span, { pattern: 'any' });
  const misread = makeFinding('any', type, 'weak', span, { pattern: 'any', lookalike: true });
  expect(misread.score).toBeLessThan(exact.score);
  expect(misread.score >= 0.4 || exact.score < 0.4).toBe(true);
});

test.each(ENTITY_TYPES)('%s: a label raises more than a word, and nothing over 1', (type) => {
  const finding = makeFinding('any', type, 'bare', span, { pattern: 'any' });
  const word = raise(finding, 'word');
  const label = raise(finding, 'label');
  expect(word.score).toBeGreaterThanOrEqual(finding.score);
  expect(label.score).toBeGreaterThanOrEqual(word.score);
  expect(label.score).toBeLessThanOrEqual(1);
  expect(label.reason.context).toBe(true);
});
