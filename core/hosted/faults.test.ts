import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contextFor, type ContextOptions, grantHosts, samplePicture } from '../../test/support/hosted/context';
import type { Fault } from '../../test/support/hosted/fault';
import { HostedServer } from '../../test/support/hosted/hosted-server';
import { PII_BLUR_KEYS, PII_REDACTOR_KEY, PRIVACY_FILTER_KEYS, PRIVSHOT_KEYS } from '../../test/support/hosted/keys';
import { type ErrorCode, errorCode } from '../errors';
import type { HostedContext, HostedImage, ProviderId } from './provider';
import { PROVIDERS } from './providers';

let server: HostedServer;
let image: HostedImage;
beforeAll(async () => {
  server = await HostedServer.start();
  grantHosts(server.origin);
  image = await samplePicture();
});
afterAll(() => server.close());
beforeEach(() => {
  server.fail(null);
  server.requests.length = 0;
});

const TEXT = 'Contact Nora Weissmann at nora@weissmann.example.';

/** What each service is asked for here. */
const JOBS: Readonly<Record<string, { readonly provider: ProviderId; readonly key: string; readonly run: (context: HostedContext) => Promise<unknown> }>> = {
  'privshot /analyze': { provider: 'privshot', key: PRIVSHOT_KEYS.paid, run: async (context) => await PROVIDERS.privshot.analyzeImage!(context, image, {}) },
  'privshot /redact': { provider: 'privshot', key: PRIVSHOT_KEYS.paid, run: async (context) => await PROVIDERS.privshot.redactImage!(context, image, {}) },
  'privacy-filter /redact': { provider: 'privacy-filter', key: PRIVACY_FILTER_KEYS.unlimited, run: async (context) => await PROVIDERS['privacy-filter'].redactTexts!(context, [TEXT], {}) },
  'privacy-filter /redact/batch': { provider: 'privacy-filter', key: PRIVACY_FILTER_KEYS.unlimited, run: async (context) => await PROVIDERS['privacy-filter'].redactTexts!(context, [TEXT, TEXT], {}) },
  'pii-blur /media/redact': { provider: 'pii-blur', key: PII_BLUR_KEYS.pro, run: async (context) => await PROVIDERS['pii-blur'].redactImage!(context, image, { visualCategories: ['writing'] }) },
  'pii-blur videos': { provider: 'pii-blur', key: PII_BLUR_KEYS.pro, run: async (context) => await PROVIDERS['pii-blur'].media!.submit(context, new Blob(['film'], { type: 'video/mp4' }), { visualCategories: ['heads'] }) },
  'pii-redactor /redact/uri': { provider: 'pii-redactor', key: PII_REDACTOR_KEY, run: async (context) => await PROVIDERS['pii-redactor'].redactFile!(context, { inputUri: 's3://bucket/a.pdf' }, {}) },
  'pii-redactor /redact': { provider: 'pii-redactor', key: PII_REDACTOR_KEY, run: async (context) => await PROVIDERS['pii-redactor'].redactTexts!(context, [TEXT], {}) },
  'image-service /analyze-image': { provider: 'image-service', key: '', run: async (context) => await PROVIDERS['image-service'].analyzeImage!(context, image, {}) },
  'image-service /redact-image': { provider: 'image-service', key: '', run: async (context) => await PROVIDERS['image-service'].redactImage!(context, image, {}) },
};

/** What a fault is told as, whatever the service; `null` where the answer is used. */
const CODES: Readonly<Record<Fault, ErrorCode>> = {
  slow: 'service-timeout',
  cut: 'service-unreachable',
  'cut-after-work': 'service-unreachable',
  'wrong-json': 'service-reply-invalid',
  'not-json': 'service-reply-invalid',
  'server-error': 'service-failed',
  'rate-limit': 'service-limited',
  'rate-limit-date': 'service-limited',
  'truncated-image': 'service-reply-invalid',
  'wrong-size': 'service-reply-invalid',
  'not-an-image': 'service-reply-invalid',
  'random-bytes': 'service-reply-invalid',
  huge: 'service-reply-invalid',
  'hostile-strings': 'service-reply-invalid',
  redirect: 'service-redirected',
  unauthorized: 'service-key-refused',
};

/** Answers without a picture, and without a text of the service's, are not touched by faults of those. */
const UNTOUCHED: Partial<Record<Fault, (job: string) => boolean>> = {
  'truncated-image': (job) => !job.includes('redact') || job.startsWith('priva') && !job.startsWith('privshot') || job.startsWith('pii-redactor') || job === 'pii-blur videos',
  'wrong-size': (job) => UNTOUCHED['truncated-image']!(job),
  'not-an-image': (job) => UNTOUCHED['truncated-image']!(job),
  // Kinds that nobody knows are boxes without a name; a picture as bytes has no texts.
  'hostile-strings': (job) => job === 'privshot /analyze' || job.startsWith('image-service'),
};

describe.each(Object.entries(JOBS))('%s', (job, { provider, key, run }) => {
  test.each(Object.entries(CODES) as [Fault, ErrorCode][])('%s is told as %s, and charged at most once', async (fault, code) => {
    const before = server.charges(provider);
    server.fail(fault);
    const options: ContextOptions = { key, ...(fault === 'slow' ? { timeoutMs: 300 } : {}) };
    const outcome = await run(contextFor(server, provider, options)).then(() => 'used', errorCode);
    // More than 8 MB is no answer of findings; a picture of 50 MB is let in and is none.
    const expected = fault === 'huge' && !takesPictures(job) ? 'service-reply-too-large' : code;
    expect(outcome).toBe(UNTOUCHED[fault]?.(job) ? 'used' : expected);
    expect(server.charges(provider) - before).toBeLessThanOrEqual(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('without access to its host, nothing is sent', async () => {
    grantHosts();
    try {
      await expect(run(contextFor(server, provider, { key }))).rejects.toMatchObject({ code: 'service-needs-access' });
      expect(server.requests).toEqual([]);
    } finally {
      grantHosts(server.origin);
    }
  });

  test('an abort ends it', async () => {
    server.fail('slow');
    const abort = new AbortController();
    const result = run(contextFor(server, provider, { key, signal: abort.signal }));
    setTimeout(() => abort.abort(), 100);
    await expect(result).rejects.toMatchObject({ code: 'cancelled' });
  });
});

/** Whether the first answer may hold a picture, so that a long one is taken in. */
function takesPictures(job: string): boolean {
  return job === 'privshot /redact' || job === 'image-service /redact-image';
}
