import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { contextFor, grantHosts } from '../../test/support/hosted/context';
import { HostedServer } from '../../test/support/hosted/hosted-server';
import { PRIVACY_FILTER_KEYS } from '../../test/support/hosted/keys';
import { privacyFilter } from './privacy-filter';
import type { TextOptions } from './provider';

let server: HostedServer;
beforeAll(async () => {
  server = await HostedServer.start();
  grantHosts(server.origin);
});
afterAll(() => server.close());
beforeEach(() => {
  server.fail(null);
  server.requests.length = 0;
});

const TEXT = 'Hi, I am Nora Weissmann (nora@weissmann.example, 192.0.2.44). SSN: 536-22-8145.';
const context = (key: string = PRIVACY_FILTER_KEYS.unlimited, plan = 'unlimited') => contextFor(server, 'privacy-filter', { key, plan });
const redact = (texts: readonly string[], options: TextOptions = {}, key?: string, plan?: string) => privacyFilter.redactTexts!(context(key, plan), texts, options);
const sent = () => server.requests.at(-1)!.json() as Record<string, unknown>;

test('POST /redact: one running number over all types, and each finding where it stands', async () => {
  const [result] = await redact([TEXT], { mode: 'replace' });
  expect(result!.text).toBe('Hi, I am [PERSON_1] ([EMAIL_2], [IP_ADDRESS_3]). SSN: [SSN_4].');
  expect(result!.findings.map(({ start, end, entity, replacement }) => [TEXT.slice(start, end), entity, replacement])).toEqual([
    ['Nora Weissmann', 'PERSON', '[PERSON_1]'],
    ['nora@weissmann.example', 'EMAIL_ADDRESS', '[EMAIL_2]'],
    ['192.0.2.44', 'IP_ADDRESS', '[IP_ADDRESS_3]'],
    ['536-22-8145', 'US_SSN', '[SSN_4]'],
  ]);
  expect(server.requests.at(-1)!.path).toBe('/redact');
  expect(sent()).toEqual({ text: TEXT, license_key: PRIVACY_FILTER_KEYS.unlimited, mode: 'replace' });
});

test('the mode is sent only where it was chosen, and no key where there is none', async () => {
  await redact(['nothing here']);
  expect(sent()).toEqual({ text: 'nothing here', license_key: PRIVACY_FILTER_KEYS.unlimited });
  await redact(['nothing here'], {}, '', 'free');
  expect(sent()).toEqual({ text: 'nothing here' });
});

test.each([
  ['mask', `Mail ${'█'.repeat('nora@weissmann.example'.length)} now`],
  ['tag', 'Mail <PII type="EMAIL">nora@weissmann.example</PII> now'],
] as const)('mode %s', async (mode, expected) => {
  expect((await redact(['Mail nora@weissmann.example now'], { mode }))[0]!.text).toBe(expected);
});

test('POST /redact/batch: documents in their order, each by itself', async () => {
  const texts = ['Ask nora@weissmann.example', 'nobody', 'Server 192.0.2.44 and nora@weissmann.example'];
  const results = await redact(texts);
  expect(results.map(({ text }) => text)).toEqual(['Ask [EMAIL_1]', 'nobody', 'Server [IP_ADDRESS_1] and [EMAIL_2]']);
  expect(server.requests.at(-1)!.path).toBe('/redact/batch');
  expect((sent().documents as { id: string }[]).map(({ id }) => id)).toEqual(['0', '1', '2']);
  expect(server.requests.length).toBe(1);
});

test('it counts in code points; we get code units, also behind emoji', async () => {
  const text = '👩‍🔬🎉 mail nora@weissmann.example 🎉 192.0.2.44';
  const [result] = await redact([text]);
  expect(result!.findings.map(({ start, end }) => text.slice(start, end))).toEqual(['nora@weissmann.example', '192.0.2.44']);
});

test.each([
  ['free', '', 2000, 1],
  ['pack', PRIVACY_FILTER_KEYS.pack, 10_000, 5],
  ['unlimited', PRIVACY_FILTER_KEYS.unlimited, 10_000, 20],
])('plan %s: what it does not let through is not sent', async (plan, key, longest, most) => {
  await expect(redact(['x'.repeat(longest + 1)], {}, key, plan)).rejects.toMatchObject({ code: 'service-input-too-large' });
  await expect(redact(Array.from({ length: most + 1 }, () => 'x'), {}, key, plan)).rejects.toMatchObject({ code: 'service-plan' });
  expect(server.requests).toEqual([]);
  await expect(redact(['x'.repeat(longest)], {}, key, plan)).resolves.toHaveLength(1);
});

test.each([
  [401, 'INVALID_LICENSE', 'service-key-refused', '99999999-9d5b-4a0c-8f55-0a4e6c1d2b30', 'unlimited', 'x'],
  [402, 'QUOTA_EXHAUSTED', 'service-no-credit', PRIVACY_FILTER_KEYS.empty, 'pack', 'x'],
  // The plan that was set up is not the one that was bought.
  [400, 'TEXT_TOO_LONG', 'service-input-refused', '', 'unlimited', 'x'.repeat(2001)],
])('%d %s is %s', async (status, _name, code, key, plan, text) => {
  await expect(redact([text], {}, key, plan)).rejects.toMatchObject({ code, status });
});

test('429 RATE_LIMITED: tells when to come back, and does not wait an hour', async () => {
  for (let used = 0; used < 3; used++) await redact(['x'], {}, '', 'free').catch(() => undefined);
  await expect(redact(['x'], {}, '', 'free')).rejects.toMatchObject({ code: 'service-limited', status: 429, retryAfterMs: 3_600_000 });
});

test('500 UPSTREAM_ERROR is sent again, as its documents say; a line that broke after the work is not', async () => {
  server.fail('server-error', 2);
  await expect(redact(['Ask nora@weissmann.example'])).resolves.toMatchObject([{ text: 'Ask [EMAIL_1]' }]);
  expect(server.requests.length).toBe(3);
  const before = server.charges('privacy-filter');
  server.fail('cut-after-work', 1);
  await expect(redact(['x'])).rejects.toMatchObject({ code: 'service-unreachable' });
  expect(server.charges('privacy-filter')).toBe(before + 1);
});

test('a key is a UUID, and the free plan has none', () => {
  expect(privacyFilter.isKey(PRIVACY_FILTER_KEYS.pack, 'pack')).toBe(true);
  expect(privacyFilter.isKey('ps_abc', 'pack')).toBe(false);
  expect(privacyFilter.isKey('', 'pack')).toBe(false);
  expect(privacyFilter.isKey('', 'free')).toBe(true);
});
