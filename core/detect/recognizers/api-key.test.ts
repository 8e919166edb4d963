import { expect, test } from 'vitest';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';
import { KEY_FORMATS } from '../key-formats';

const HEX = '3f9a1c5e7b2d4860a1b2c3d4e5f60718293a4b5c6d7e8f90';
const MIXED = 'Zk3vQ8mT1xW6bN9rL4hJ7cPdS2yF5gU0aE8iO3qK';

testCases('API_KEY', [
  ['[[AKIAZ3QK7XW5RTN2LP4M]]', 0.9],
  [`token [[ghp_${MIXED.slice(0, 36)}]] ok`, 0.9],
  [`[[github_pat_${MIXED}]]`, 0.9],
  [`[[glpat-${MIXED.slice(0, 20)}]]`, 0.9],
  ['[[xoxb-1234567890-ABCDEFGHIJ]]', 0.9],
  [`[[sk_live_${MIXED.slice(0, 24)}]]`, 0.9],
  [`[[whsec_${MIXED.slice(0, 32)}]]`, 0.9],
  [`[[AIza${MIXED.slice(0, 35)}]]`, 0.9],
  [`[[sk-proj-${MIXED}]]`, 0.9],
  [`[[sk-ant-api03-${MIXED}]]`, 0.9],
  [`[[npm_${MIXED.slice(0, 36)}]]`, 0.9],
  ['[[hf_abcdefghijKLMNOPQRSTuvwxyzABCDEFGH]]', 0.9],
  [`[[SG.${MIXED.slice(0, 22)}.${MIXED}]]`, 0.9],
  [`[[AC${HEX.slice(0, 32)}]]`, 0.9],
  [`[[dop_v1_${HEX}${HEX.slice(0, 16)}]]`, 0.9],
  [`[[acme_live_${HEX.slice(0, 32)}]]`, 0.9],
  // By what is written beside it.
  [`api_key = "[[${MIXED.slice(0, 24)}]]"`, 0.6],
  [`CLIENT_SECRET=[[${MIXED.slice(0, 24)}]]`, 0.6],
  [`"accessToken": "[[${MIXED.slice(0, 24)}]]"`, 0.6],
  [`Authorization: Bearer [[${MIXED}]]`, 0.6],
  [`curl -H 'X-Api-Key: [[${HEX.slice(0, 32)}]]'`, 0.6],
  [`Name\tToken\nci\t[[${HEX.slice(0, 32)}]]`, 0.5],
  [`API key\n[[${HEX.slice(0, 32)}]]`, 0.5],
]);

testNothing('API_KEY', [
  `commit ${HEX.slice(0, 40)}`,
  '550e8400-e29b-41d4-a716-446655440000',
  `sha256:${HEX}${HEX.slice(0, 16)}`,
  'const token = process.env.TOKEN',
  'token: string',
  'secret = getSecret()',
  'auth: https://example.com/login',
  'The secret: kindness and patience',
  'gpt-4.1-mini on pod web-7d4b9c6f5-x2x8z',
  'api_key: <your key here>',
]);

test.each([`ghp ${MIXED.slice(0, 36)}`, `sk live_${MIXED.slice(0, 24)}`, `whsec${MIXED.slice(0, 32)}`])('an underscore lost by OCR: %s', async (text) => {
  const [finding] = await foundIn(`key ${text} end`, 'API_KEY', { fromPixels: true, policy: { minScore: 0.4 } });
  expect(finding).toMatchObject({ value: text, reason: { lookalike: true } });
});

test('formats have names and documents of their own', () => {
  expect(new Set(KEY_FORMATS.map(({ name }) => name)).size).toBe(KEY_FORMATS.length);
  for (const { documented, source } of KEY_FORMATS) {
    expect(documented).toMatch(/^https:\/\//);
    expect(source).not.toMatch(/[^\\][*+](?!\/)|\{\d+,\}/);
  }
});
