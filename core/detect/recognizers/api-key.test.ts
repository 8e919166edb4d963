import { expect, test } from 'vitest';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';

const HEX = '3f9a1c5e7b2d4860a1b2c3d4e5f60718293a4b5c6d7e8f90';
const MIXED = 'Zk3vQ8mT1xW6bN9rL4hJ7cPdS2yF5gU0aE8iO3qK';

testCases('API_KEY', [
  [`token [[ghp_${MIXED.slice(0, 36)}]] ok`, 0.9],
  [`[[github_pat_${MIXED}]]`, 0.9],
  [`[[glpat-${MIXED.slice(0, 20)}]]`, 0.9],
  ['[[xoxb-1234567890-ABCDEFGHIJ]]', 0.9],
  [`[[sk_live_${MIXED.slice(0, 24)}]]`, 0.9],
  [`[[whsec_${MIXED.slice(0, 32)}]]`, 0.9],
  [`[[AIza${MIXED.slice(0, 35)}]]`, 0.9],
  [`[[sk-proj-${MIXED}]]`, 0.9],
  [`[[sk-ant-api03-${MIXED}]]`, 0.9],
  // The checksum at the end of such tokens fails here and passes there.
  [`[[npm_${MIXED.slice(0, 36)}]]`, 0.6, 0.8],
  ['[[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]]', 0.9],
  ['[[ghp_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq18]]', 0.6, 0.8],
  // Of a vendor's documentation.
  [`[[sk_live_EXAMPLE${MIXED.slice(0, 20)}]]`, 0.4, 0.6],
  // Read twice beside itself, once with another sign at its end.
  [`const CLIENT_SECRET = '[[${HEX.slice(0, 32)}]]";\tconst CLIENT_SECRET = '[[${HEX.slice(0, 32)}]]';`, 0.6],
  // By the vendor's name and the form.
  [`datadog: "[[${HEX.slice(0, 40)}]]"`, 0.6],
  [`export ZENDESK=[[${HEX.slice(0, 40)}]]`, 0.6],
  [`{"newRelic": {"x": 1}, "twitch_id": "[[${MIXED.slice(0, 30).toLowerCase()}]]"}`, 0.6],
  [`- name: CI_TOKEN\n  value: [[${HEX.slice(0, 32)}]]`, 0.6],
  [`token_url=https://example.com/?secret=[[${HEX.slice(0, 32)}]]`, 0.6],
  [`<apiKey>[[${HEX.slice(0, 32)}]]</apiKey>`, 0.6],
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
  'INFO auth: user=mbrandt77 ip=10.0.0.1',
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
  'author: jsmith2004',
  'token_type: bearer-token-type-2',
  'secretName: my-release-db-01',
  'max_tokens: 409600000',
  'token: ${{ secrets.GITHUB_TOKEN }}',
  'API_KEY=xxxxxxxxxxxxxxxxxxxx',
  'API_KEY=changeme',
  'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'the sk-chasing-dots-spinner-with-two-dots class',
  'linkedin: professionally',
  'discord: everyone is welcome, really',
  'twitter.com/share?text=abcdefghijklmnopqrstuvwxy',
  'The jira board: https://example.com/secure/RapidBoard',
]);

test.each([`ghp ${MIXED.slice(0, 36)}`, `sk live_${MIXED.slice(0, 24)}`, `whsec${MIXED.slice(0, 32)}`])('an underscore lost by OCR: %s', async (text) => {
  const [finding] = await foundIn(`key ${text} end`, 'API_KEY', { fromPixels: true, policy: { minScore: 0.4 } });
  expect(finding).toMatchObject({ value: text, reason: { lookalike: true } });
});
