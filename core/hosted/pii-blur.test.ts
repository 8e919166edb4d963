import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { contextFor, grantHosts, samplePicture } from '../../test/support/hosted/context';
import { HostedServer } from '../../test/support/hosted/hosted-server';
import { PII_BLUR_KEYS, WEBHOOK_SECRET } from '../../test/support/hosted/keys';
import { webhook } from '../../test/support/hosted/pii-blur-service';
import { decodePng } from '../../test/support/png';
import { piiBlur } from './pii-blur';
import { awaitMedia, deleteMedia, downloadMedia, fetchMedia, listMedia, mediaStatus, mediaUsage, submitMedia } from './pii-blur-media';
import { isSigned, webhookPayload } from './pii-blur-webhook';
import { type HostedImage, VISUAL_CATEGORIES } from './provider';
import type { FormPart } from './transport';

let server: HostedServer;
let image: HostedImage;
let file: FormPart;
beforeAll(async () => {
  server = await HostedServer.start();
  grantHosts(server.origin);
  image = await samplePicture();
  file = { name: 'file', bytes: image.bytes, type: image.type, fileName: 'image.png' };
});
afterAll(() => server.close());
beforeEach(() => {
  server.fail(null);
  server.requests.length = 0;
});

const context = (key: string = PII_BLUR_KEYS.pro, signal?: AbortSignal) => contextFor(server, 'pii-blur', { key, ...(signal ? { signal } : {}) });

test('a picture is sent, waited for, fetched and deleted there', async () => {
  const one = context();
  const result = await piiBlur.redactImage!(one, image, { visualCategories: ['writing', 'heads'], style: 'pixelate' });
  expect(decodePng(result.bytes)).toMatchObject(image.size);
  expect(result.bytes).not.toEqual(image.bytes);
  expect(result.reviewRecommended).toBe(true);
  const form = await server.requests[0]!.form();
  expect(form.getAll('pii_categories[]')).toEqual(['writing', 'heads']);
  expect(form.get('obfuscation_type')).toBe('pixelation');
  expect((form.get('file') as File).name).toBe('image.png');
  expect(server.requests[0]!.header('authorization')).toBe(`Bearer ${PII_BLUR_KEYS.pro}`);
  expect(server.requests.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f-]{36}/, 'ID')}`)).toEqual(['POST /media/redact', 'GET /media/ID', 'GET /media/ID', 'GET /media/ID/download', 'DELETE /media/ID']);
  expect(one.waits).toEqual([1000]);
});

test('X-RateLimit-Limit, -Remaining and -Reset are told', async () => {
  const { allowance } = await piiBlur.redactImage!(context(), image, { visualCategories: ['writing'] });
  expect(allowance).toMatchObject({ rateLimit: 300, rateLimitRemaining: 297 });
  expect(allowance.rateLimitResets! % 60_000).toBe(0);
});

test('all thirteen categories are known to it', async () => {
  expect(VISUAL_CATEGORIES.length).toBe(13);
  await expect(submitMedia(context(), file, VISUAL_CATEGORIES, undefined)).resolves.toMatch(/^[0-9a-f-]{36}$/);
  expect((await server.requests[0]!.form()).get('obfuscation_type')).toBeNull();
});

test('none chosen is refused before anything is sent, and so is a style that it lacks', async () => {
  await expect(piiBlur.redactImage!(context(), image, {})).rejects.toMatchObject({ code: 'service-input-unsupported' });
  await expect(piiBlur.redactImage!(context(), image, { visualCategories: ['heads'], style: 'box' })).rejects.toMatchObject({ code: 'service-input-unsupported' });
  expect(server.requests).toEqual([]);
});

test('GET /media/{mediaId}, its pages, download, original and DELETE', async () => {
  const one = context();
  const id = await submitMedia(one, file, ['documents'], 'blur');
  await expect(downloadMedia(one, id)).rejects.toMatchObject({ code: 'service-not-found', status: 404 });
  expect(await awaitMedia(one, id)).toMatchObject({
    media_id: id, status: 'completed', original_filename: 'image.png', media_type: 'image', pii_categories: ['documents'], obfuscation_type: 'blur', error_message: null,
    created_at: expect.any(Number), processed_at: expect.any(Number), download_url: expect.any(String),
  });
  const page = await listMedia(one, 1, { status: 'completed', mediaType: 'image' });
  expect(Object.fromEntries(server.requests.at(-1)!.query)).toEqual({ page: '1', status: 'completed', media_type: 'image' });
  expect(page).toMatchObject({ current_page: 1, last_page: 1, per_page: 20, total: expect.any(Number) });
  expect(page.data.find(({ media_id }) => media_id === id)).toMatchObject({ status: 'completed', media_type: 'image', original_filename: 'image.png', created_at: expect.any(Number) });
  expect(await listMedia(one, 2)).toMatchObject({ data: [], current_page: 2 });
  expect(Object.fromEntries(server.requests.at(-1)!.query)).toEqual({ page: '2' });
  expect((await downloadMedia(one, id)).body.length).toBeGreaterThan(0);
  await expect(fetchMedia(one, id, 'original')).rejects.toMatchObject({ code: 'service-not-found' });
  await deleteMedia(one, id);
  await expect(mediaStatus(one, id)).rejects.toMatchObject({ code: 'service-not-found' });
  await expect(deleteMedia(one, id)).resolves.toBeUndefined();
});

test('whole files: sent as they are, listed, fetched as a file, with the original where it is kept, deleted', async () => {
  const { media } = piiBlur;
  const one = context();
  const id = await media!.submit(one, new Blob(['a film'], { type: 'video/quicktime' }), { visualCategories: ['heads', 'tattoos'], style: 'pixelate' });
  const form = await server.requests.at(-1)!.form();
  expect([...form.entries()].map(([name, value]) => [name, typeof value === 'string' ? value : value.name])).toEqual([['file', 'video.mov'], ['pii_categories[]', 'heads'], ['pii_categories[]', 'tattoos'], ['obfuscation_type', 'pixelation']]);
  await awaitMedia(one, id);
  expect(await media!.list(one, 1, { status: 'completed', kind: 'video' })).toMatchObject({ page: 1, pages: 1, media: [{ id, status: 'completed', kind: 'video', created: expect.any(Number) }] });
  const file = await media!.fetch(one, id, 'download');
  expect(file).toBeInstanceOf(Blob);
  expect(file.type).toBe('video/quicktime');
  expect(await (file as Blob).text()).toBe('a filmredacted');
  expect(await ((await media!.fetch(one, id, 'original')) as Blob).text()).toBe('a film');
  expect(await media!.usage(one)).toMatchObject({ plan: 'pro', ends: Date.parse('2026-03-31'), videoMinutes: { used: 0, limit: 60 } });
  await media!.remove(one, id);
  await expect(media!.fetch(one, id, 'download')).rejects.toMatchObject({ code: 'service-not-found' });
});

test('a file that it would refuse is not sent', async () => {
  const { media } = piiBlur;
  const film = { type: 'video/mp4', size: 1_000_000_001 };
  await expect(media!.submit(context(), film, { visualCategories: ['heads'] })).rejects.toMatchObject({ code: 'service-input-too-large' });
  await expect(media!.submit(context(), new Blob([''], { type: 'text/plain' }), { visualCategories: ['heads'] })).rejects.toMatchObject({ code: 'service-input-unsupported' });
  await expect(media!.submit(context(), new Blob([''], { type: 'video/mp4' }), { visualCategories: [] })).rejects.toMatchObject({ code: 'service-input-unsupported' });
  expect(server.requests).toEqual([]);
});

test('GET /usage: what is used and what there is; it checks a key for free', async () => {
  expect(await mediaUsage(context())).toEqual({
    plan: 'pro', period_start: Date.parse('2026-03-01'), period_end: Date.parse('2026-03-31'), images: { used: expect.any(Number), limit: 25_000 }, video_minutes: { used: 0, limit: 60 },
  });
  await expect(piiBlur.check(context())).resolves.toBeUndefined();
  await expect(piiBlur.check(context('wrong-key-1'))).rejects.toMatchObject({ code: 'service-key-refused', status: 401 });
});

test('a used-up month is told, and what was sent is deleted there all the same', async () => {
  await expect(piiBlur.redactImage!(context(PII_BLUR_KEYS.full), image, { visualCategories: ['heads'] })).rejects.toMatchObject({ code: 'service-no-credit' });
  expect(server.requests.at(-1)!.method).toBe('DELETE');
});

test('a picture that it cannot do is told', async () => {
  const broken = { ...image, bytes: image.bytes.slice(0, 100) };
  await expect(piiBlur.redactImage!(context(), broken, { visualCategories: ['heads'] })).rejects.toMatchObject({ code: 'service-job-failed' });
});

test('the key goes to the documented address, whatever address a reply names', async () => {
  const id = await submitMedia(context(), file, ['heads'], undefined);
  await awaitMedia(context(), id);
  await downloadMedia(context(), id);
  expect(server.requests.at(-1)!.path).toBe(`/media/${id}/download`);
});

test('422 is an input that was refused', async () => {
  await expect(submitMedia(context(), { ...file, name: 'wrong' }, ['heads'], undefined)).rejects.toMatchObject({ code: 'service-input-refused', status: 422 });
});

test.each([
  { event: 'media.processed', media_id: '9f1a2b3c-4d5e-4f7a-8b9c-0d1e2f3a4b5c', status: 'completed', processed_at: '2026-03-17T10:30:15+00:00', download_url: 'https://piiblur.com/api/v1/media/9f1a2b3c-4d5e-4f7a-8b9c-0d1e2f3a4b5c/download' },
  { event: 'media.failed', media_id: '9f1a2b3c-4d5e-4f7a-8b9c-0d1e2f3a4b5c', status: 'failed', processed_at: null, error_message: 'Processing failed' },
  { event: 'media.source_deleted', media_id: '9f1a2b3c-4d5e-4f7a-8b9c-0d1e2f3a4b5c', deleted_at: '2026-03-17T10:30:15+00:00' },
])('a webhook $event is taken where its signature is right, and no other', (payload) => {
  const { body, signature } = webhook(payload);
  const bytes = new TextEncoder().encode(body);
  expect(isSigned(bytes, WEBHOOK_SECRET, signature)).toBe(true);
  expect(isSigned(bytes, 'another secret', signature)).toBe(false);
  expect(isSigned(new TextEncoder().encode(`${body} `), WEBHOOK_SECRET, signature)).toBe(false);
  expect(isSigned(bytes, WEBHOOK_SECRET, signature.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).toBe(false);
  for (const bad of [null, '', 'sha256=', signature.slice(0, -2), signature.replace('sha256', 'sha1'), `${signature}00`]) expect(isSigned(bytes, WEBHOOK_SECRET, bad)).toBe(false);
  expect(webhookPayload.parse(JSON.parse(body))).toEqual(payload);
});
