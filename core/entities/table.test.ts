import { expect, test } from 'vitest';
import { ENTITY_TYPES } from '../model';
import { ENTITIES } from './table';

test.each(ENTITY_TYPES)('%s: the surer the evidence, the higher the score', (type) => {
  const { strong, plain, weak, bare } = ENTITIES[type].score;
  expect([bare, weak, plain, strong]).toEqual([bare, weak, plain, strong].sort((a, b) => a - b));
  expect(bare).toBeGreaterThan(0);
  expect(strong).toBeLessThanOrEqual(1);
});

test.each(ENTITY_TYPES)('%s: terms are written as they are looked for', (type) => {
  const { labels, context } = ENTITIES[type];
  for (const terms of [labels, context]) {
    for (const words of Object.values(terms)) {
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) expect(word).toMatch(/^[a-z0-9()]+(?: [a-z0-9()]+)*$/);
    }
  }
});
