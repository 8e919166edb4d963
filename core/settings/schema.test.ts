import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, policyOf } from './schema';

test('what is on or off by default follows the defaults until the user chooses otherwise', () => {
  const first = policyOf(DEFAULT_SETTINGS).entities;
  expect(first).toContain('EMAIL_ADDRESS');
  expect(first).not.toContain('AGE');
  const chosen = policyOf({ ...DEFAULT_SETTINGS, off: ['EMAIL_ADDRESS'], on: ['AGE'] }).entities;
  expect(chosen).not.toContain('EMAIL_ADDRESS');
  expect(chosen).toContain('AGE');
  expect(chosen).toHaveLength(first.length);
});

test('a region leaves out the numbers of other countries and nothing else', () => {
  const all = policyOf(DEFAULT_SETTINGS);
  const german = policyOf({ ...DEFAULT_SETTINGS, region: 'de' });
  expect(german).toMatchObject({ region: 'de', named: false });
  expect(german.entities).toEqual(expect.arrayContaining(['DE_TAX_ID', 'EMAIL_ADDRESS', 'CUSTOM_WORD', 'CUSTOM_PATTERN']));
  expect(german.entities).not.toContain('FR_NIR');
  expect(all.entities).toContain('FR_NIR');
});

test('own words and patterns reach the policy, and cannot be turned off', () => {
  const own = { words: ['Quendel'], patterns: ['Q-\\d+'], keepWords: ['Umbra'], keepPatterns: ['v\\d+'] };
  const policy = policyOf({ ...DEFAULT_SETTINGS, ...own, off: ['CUSTOM_WORD', 'CUSTOM_PATTERN'], textLanguage: 'fr' });
  expect(policy).toMatchObject({ ...own, language: 'fr' });
  expect(policy.entities).toEqual(expect.arrayContaining(['CUSTOM_WORD', 'CUSTOM_PATTERN']));
});
