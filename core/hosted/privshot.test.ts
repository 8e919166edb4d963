import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { contextFor, type ContextOptions, grantHosts, samplePicture } from '../../test/support/hosted/context';
import { HostedServer } from '../../test/support/hosted/hosted-server';
import { PRIVSHOT_KEYS } from '../../test/support/hosted/keys';
import { decodePng } from '../../test/support/png';
import { privshot, redactWithPrivshot } from './privshot';
import type { HostedImage, ImageOptions } from './provider';

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

const context = (key: string = PRIVSHOT_KEYS.paid, options: ContextOptions = {}) => contextFor(server, 'privshot', { key, ...options });
const analyze = (options: ImageOptions = {}, key?: string) => privshot.analyzeImage?.(context(key), image, options);
const fields = async () => Object.fromEntries((await server.requests.at(-1)!.form()).entries());

test('GET /health: whether it can be reached, without a key', async () => {
  await privshot.check(context());
  expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /health']);
  expect(server.requests[0]!.header('x-api-key')).toBeUndefined();
});

test('keys start with ps_', () => {
  expect(privshot.isKey('ps_abc123', 'paid')).toBe(true);
  expect(privshot.isKey('pk_abc123', 'paid')).toBe(false);
});

test('POST /analyze: boxes in pixels of the image with kinds and scores, and the summary', async () => {
  const analysis = await analyze();
  expect(analysis!.boxes.map(({ entity }) => entity)).toEqual(expect.arrayContaining(['EMAIL_ADDRESS', 'IP_ADDRESS']));
  expect(analysis!.boxes.length).toBeGreaterThanOrEqual(2);
  for (const { box, score } of analysis!.boxes) {
    expect(box.w * box.h).toBeGreaterThan(0);
    expect(box.x + box.w).toBeLessThanOrEqual(image.size.width);
    expect(score).toBeGreaterThan(0);
  }
  expect(analysis!.minConfidenceFound).toBe(Math.min(...analysis!.boxes.map(({ score }) => score)));
  expect(analysis!.reviewRecommended).toBe(analysis!.minConfidenceFound! < 0.6);
  expect(server.requests.at(-1)!.header('x-api-key')).toBe(PRIVSHOT_KEYS.paid);
});

test('every option of /analyze goes out under its own name, and none that was not chosen', async () => {
  await analyze();
  expect(Object.keys(await fields())).toEqual(['file']);
  await analyze({ entities: ['EMAIL_ADDRESS', 'IBAN_CODE'], allow: ['IBAN_CODE'], minConfidence: 0.25, language: 'de', region: 'eu' });
  expect(await fields()).toMatchObject({ entities: 'EMAIL_ADDRESS,IBAN_CODE', allow: 'IBAN_CODE', min_confidence: '0.25', language: 'de', region: 'eu' });
});

test('the file goes out under a name of ours', async () => {
  await analyze();
  expect(((await fields()).file as File).name).toBe('image.png');
});

test('GET /entities: types that the service does not list are not asked for', async () => {
  await analyze({ allow: ['PERSON'] });
  expect(server.requests.map(({ path }) => path)).toEqual(['/entities', '/analyze']);
});

test('only what is asked for is found, and what is allowed is left out', async () => {
  expect((await analyze({ entities: ['IP_ADDRESS'] }))!.boxes.map(({ entity }) => entity)).toEqual(['IP_ADDRESS']);
  expect((await analyze({ allow: ['IP_ADDRESS'] }))!.boxes.map(({ entity }) => entity)).not.toContain('IP_ADDRESS');
});

test.each(['json', 'binary'] as const)('POST /redact as %s: a picture of the same size in which the boxes are filled', async (format) => {
  const result = await redactWithPrivshot(context(), image, { color: '#ff0000' }, format);
  const [before, after] = [decodePng(image.bytes), decodePng(result.bytes)];
  expect({ width: after.width, height: after.height }).toEqual(image.size);
  let red = 0;
  for (let i = 0; i < after.data.length; i += 4) if (after.data[i] === 255 && after.data[i + 1] === 0 && before.data[i + 1] !== 0) red++;
  expect(red).toBeGreaterThan(500);
  expect(result).toMatchObject({ type: 'image/png', regionsCount: expect.any(Number), reviewRecommended: expect.any(Boolean), replayed: false, watermark: false });
  expect(result.regionsCount).toBeGreaterThanOrEqual(2);
  expect(result.minConfidenceFound === null).toBe(format === 'binary');
  expect((await fields()).format).toBe(format);
});

test('every option of /redact goes out under its own name', async () => {
  await redactWithPrivshot(context(), image, { color: '#00ff00', style: 'pixelate', padding: 7, showLabels: true }, 'json');
  expect(await fields()).toMatchObject({ color: '#00ff00', style: 'pixelate', padding: '7', show_labels: 'true' });
});

test('X-Credits-Remaining, X-Free-Requests-Remaining and X-RateLimit-Remaining are told, and a free picture carries a mark', async () => {
  const paid = await privshot.redactImage!(context(), image, {});
  expect(paid.allowance).toMatchObject({ creditsRemaining: expect.any(Number), freeRequestsRemaining: null, rateLimitRemaining: 59 });
  expect(paid.watermark).toBe(false);
  const free = await privshot.redactImage!(context(PRIVSHOT_KEYS.free), image, {});
  expect(free.allowance).toMatchObject({ creditsRemaining: null, freeRequestsRemaining: expect.any(Number) });
  expect(free.watermark).toBe(true);
});

test('a call that is repeated under its key is answered again, told as replayed, and charged once', async () => {
  const before = server.charges('privshot');
  const idempotencyKey = crypto.randomUUID();
  const first = await privshot.redactImage!(context(undefined, { idempotencyKey }), image, {});
  const second = await privshot.redactImage!(context(undefined, { idempotencyKey }), image, {});
  expect([first.replayed, second.replayed]).toEqual([false, true]);
  expect(second.bytes).toEqual(first.bytes);
  expect(server.charges('privshot')).toBe(before + 1);
});

test('a retry carries the same key: a line that broke after the work costs nothing more', async () => {
  const before = server.charges('privshot');
  server.fail('cut-after-work', 1);
  const result = await privshot.redactImage!(context(), image, {});
  expect(result.replayed).toBe(true);
  expect(server.charges('privshot')).toBe(before + 1);
  const keys = server.requests.map((request) => request.header('idempotency-key'));
  expect(keys.length).toBe(2);
  expect(new Set(keys).size).toBe(1);
});

test('two at once under one key: the second is told to wait, and waits', async () => {
  const idempotencyKey = crypto.randomUUID();
  const answers = await Promise.allSettled([1, 2].map(async () => await privshot.analyzeImage!(context(undefined, { idempotencyKey }), image, {})));
  // Here nobody really waits between attempts, so one of them may run out of them: never both, and none with anything else.
  const outcomes = answers.map((answer) => (answer.status === 'rejected' ? String(answer.reason.code) : answer.value.replayed ? 'replayed' : 'done'));
  expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
  expect(['replayed', 'service-busy']).toContain(outcomes.find((outcome) => outcome !== 'done'));
});

test.each<[number, string, string, ImageOptions, Partial<HostedImage>]>([
  [400, 'service-input-refused', PRIVSHOT_KEYS.paid, {}, { bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) }],
  [401, 'service-key-refused', 'ps_unknown', {}, {}],
  [402, 'service-no-credit', PRIVSHOT_KEYS.empty, {}, {}],
  [403, 'service-plan', PRIVSHOT_KEYS.free, { style: 'blur' }, {}],
  [403, 'service-plan', PRIVSHOT_KEYS.free, { padding: 3 }, {}],
  [403, 'service-plan', PRIVSHOT_KEYS.free, { showLabels: true }, {}],
  [403, 'service-plan', PRIVSHOT_KEYS.unconfirmed, {}, {}],
])('%d is %s', async (status, code, key, options, change) => {
  await expect(privshot.redactImage!(context(key), { ...image, ...change }, options)).rejects.toMatchObject({ code, status });
});

test('what is no image for it, or over 20 MB, is not sent', async () => {
  await expect(privshot.analyzeImage!(context(), { ...image, type: 'image/tiff' }, {})).rejects.toMatchObject({ code: 'service-input-unsupported' });
  await expect(privshot.analyzeImage!(context(), { ...image, bytes: new Uint8Array(20_000_001) }, {})).rejects.toMatchObject({ code: 'service-input-too-large' });
  expect(server.requests).toEqual([]);
});
