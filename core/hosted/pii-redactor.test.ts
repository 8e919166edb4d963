import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { contextFor, grantHosts } from '../../test/support/hosted/context';
import { HostedServer } from '../../test/support/hosted/hosted-server';
import { MAIL_POLICY, PII_REDACTOR_KEY } from '../../test/support/hosted/keys';
import { piiRedactor, redactFile } from './pii-redactor';
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

const TEXT = 'Contact Nora Weissmann at nora@weissmann.example or 81.2.69.160.';
const context = (key = PII_REDACTOR_KEY) => contextFor(server, 'pii-redactor', { key });
const redact = (text: string, options: TextOptions = {}, key?: string) => piiRedactor.redactTexts!(context(key), [text], options);
const sent = () => server.requests.at(-1)!.json() as Record<string, unknown>;

test('POST /redact: types in angle brackets, with scores, where they stand', async () => {
  const [result] = await redact(TEXT);
  expect(result!.text).toBe('Contact <PERSON> at <EMAIL_ADDRESS> or <IP_ADDRESS>.');
  expect(result!.findings.map(({ start, end, entity, replacement }) => [TEXT.slice(start, end), entity, replacement])).toEqual([
    ['Nora Weissmann', 'PERSON', '<PERSON>'],
    ['nora@weissmann.example', 'EMAIL_ADDRESS', '<EMAIL_ADDRESS>'],
    ['81.2.69.160', 'IP_ADDRESS', '<IP_ADDRESS>'],
  ]);
  for (const { score } of result!.findings) expect(score).toBeGreaterThanOrEqual(0.5);
  expect(server.requests.at(-1)!.header('x-api-key')).toBe(PII_REDACTOR_KEY);
  expect(sent()).toEqual({ text: TEXT });
});

test('every option goes out under its own name', async () => {
  await redact(TEXT, { entities: ['EMAIL_ADDRESS'], minConfidence: 0.7, language: 'es', policyId: MAIL_POLICY });
  expect(sent()).toEqual({ text: TEXT, pii_types: ['EMAIL_ADDRESS'], confidence_threshold: 0.7, language: 'es', policy_id: MAIL_POLICY });
});

test('a saved policy decides what is found', async () => {
  expect((await redact(TEXT, { policyId: MAIL_POLICY }))[0]!.text).toBe('Contact Nora Weissmann at <EMAIL_ADDRESS> or 81.2.69.160.');
});

test('an empty choice of types is refused, not taken for all', async () => {
  await expect(redact(TEXT, { entities: [] })).rejects.toMatchObject({ code: 'service-input-unsupported' });
  expect(server.requests).toEqual([]);
});

test('it counts in code points; we get code units', async () => {
  const text = '🎉🎉 nora@weissmann.example';
  const [result] = await redact(text);
  expect(result!.findings.map(({ start, end }) => text.slice(start, end))).toEqual(['nora@weissmann.example']);
});

test('several texts are asked for one after the other', async () => {
  const results = await piiRedactor.redactTexts!(context(), ['a@weissmann.example', 'b@weissmann.example'], {});
  expect(results.map(({ text }) => text)).toEqual(['<EMAIL_ADDRESS>', '<EMAIL_ADDRESS>']);
  expect(server.requests.length).toBe(2);
});

test('POST /redact/uri and GET /jobs/{job_id}: asked for until it is done', async () => {
  const one = context();
  const output = await redactFile(one, { inputUri: 's3://bucket/report.pdf', outputUri: 's3://bucket/redacted.pdf' }, { entities: ['PERSON'], minConfidence: 0.7, policyId: MAIL_POLICY });
  expect(output).toBe('s3://bucket/redacted.pdf');
  expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /redact/uri', 'GET /jobs/job_000000000001', 'GET /jobs/job_000000000001']);
  expect(server.requests[0]!.json()).toEqual({ input_uri: 's3://bucket/report.pdf', output_uri: 's3://bucket/redacted.pdf', pii_types: ['PERSON'], confidence_threshold: 0.7, policy_id: MAIL_POLICY });
  expect(one.waits).toEqual([1000]);
});

test('a job that fails is told', async () => {
  await expect(redactFile(context(), { inputUri: 'https://host.example/unreadable.pdf' }, {})).rejects.toMatchObject({ code: 'service-job-failed' });
});

test('a key is checked by asking for a job that is not there, which costs nothing', async () => {
  const before = server.charges('pii-redactor');
  await piiRedactor.check(context());
  await expect(piiRedactor.check(context('pk_live_wrong'))).rejects.toMatchObject({ code: 'service-key-refused', status: 401 });
  expect(server.charges('pii-redactor')).toBe(before);
  expect(piiRedactor.isKey(PII_REDACTOR_KEY, 'paid')).toBe(true);
  expect(piiRedactor.isKey('ps_1', 'paid')).toBe(false);
});
