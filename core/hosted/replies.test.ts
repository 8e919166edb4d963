import { describe, expect, test } from 'vitest';
import { UmbraError } from '../errors';
import { allowanceOf } from './allowance';
import type { Caller } from './caller';
import { NAMED_COLORS } from './image-service';
import { analyzeReply as imageReply } from './image-service-replies';
import { listReply, mediaReply, submitReply, usageReply } from './pii-blur-replies';
import { jobReply, jobStatusReply, redactReply as piiRedactorReply } from './pii-redactor-replies';
import { batchReply, redactReply as privacyFilterReply } from './privacy-filter-replies';
import { privshot, redactWithPrivshot } from './privshot';
import { analyzeReply, entitiesReply, redactReply } from './privshot-replies';
import type { HostedContext } from './provider';
import { PROVIDERS } from './providers';
import type { HttpResponse } from './transport';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const ID = '9f1a2b3c-4d5e-4f7a-8b9c-0d1e2f3a4b5c';
const DATE = '2031-04-09T10:30:00+00:00';
const entity = { index: 1, type: 'PERSON', original: 'Ann', replacement: '[PERSON_1]', start: 0, end: 3 };
const document = { redacted_text: '[PERSON_1]', entity_count: 1, entities: [entity] };
const summary = { regions_count: 1, min_confidence_found: 0.9, review_recommended: false };

/** What a schema checks, and which fields may be missing: those that the documents call optional, or that they show in no body. */
interface Reply {
  readonly schema: { readonly safeParse: (value: unknown) => { readonly success: boolean } };
  readonly body: Json;
  readonly optional?: readonly string[];
}

const REPLIES: Readonly<Record<string, Reply>> = {
  'Privshot /analyze': { schema: analyzeReply, body: { ...summary, boxes: [{ x: 1, y: 2, w: 3, h: 4, score: 0.9, entity: 'PERSON' }] }, optional: ['boxes.0.entity'] },
  'Privshot /redact': { schema: redactReply, body: { ...summary, image: 'aGk=' } },
  'Privshot /entities': { schema: entitiesReply, body: { entities: ['PERSON'], languages: ['en'], regions: ['eu'] } },
  'PrivacyFilter.run /redact': { schema: privacyFilterReply, body: { ...document, char_count: 3, processing_ms: 420 } },
  'PrivacyFilter.run /redact/batch': { schema: batchReply, body: { results: [{ id: '0', ...document }], total_processed: 1, total_entities: 1 } },
  'PiiBlur /media/redact': { schema: submitReply, body: { media_id: ID, status: 'queued' } },
  'PiiBlur /media/{mediaId}': {
    schema: mediaReply,
    body: { media_id: ID, status: 'completed', original_filename: 'a.jpg', media_type: 'image', pii_categories: ['heads'], obfuscation_type: 'blur', error_message: null, created_at: DATE, processed_at: DATE, download_url: 'https://x.example/' },
    optional: ['download_url'],
  },
  'PiiBlur /media': { schema: listReply, body: { data: [{ media_id: ID, status: 'completed', original_filename: 'a.jpg', media_type: 'video', created_at: DATE }], current_page: 1, last_page: 5, per_page: 20, total: 98 } },
  'PiiBlur /usage': { schema: usageReply, body: { plan: 'pro', period_start: '2031-03-01', period_end: '2031-03-31', images: { used: 1, limit: 2 }, video_minutes: { used: 3, limit: 4 } } },
  'pii-redactor.dev /redact': {
    schema: piiRedactorReply,
    body: { redacted_text: '<PERSON>', findings: [{ entity_type: 'PERSON', start: 0, end: 3, score: 0.9, original: 'Ann', redacted: '<PERSON>' }], entity_count: 1 },
    optional: ['findings.0.original'],
  },
  'pii-redactor.dev /redact/uri': { schema: jobReply, body: { job_id: 'job_1', status: 'queued' } },
  'pii-redactor.dev /jobs/{id}': { schema: jobStatusReply, body: { job_id: 'job_1', status: 'completed', output_uri: 's3://a/b' }, optional: ['output_uri'] },
  'Image service /analyze-image': {
    schema: imageReply,
    body: { entities: [{ entity_type: 'PERSON', text: 'Ann', score: 0.9, bbox: { x: 1, y: 2, width: 3, height: 4 } }], ocr_text: 'Ann', image_dimensions: { width: 10, height: 20 } },
  },
};

/** The paths of all fields of a body. */
function fieldsOf(value: Json, path = ''): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => [...(Array.isArray(value) ? [] : [path + key]), ...fieldsOf(part, `${path}${key}.`)]);
}

/** The body with another value in one place; without that field where it is `undefined`. */
function changed(value: Json, [key = '', ...rest]: readonly string[], next: Json | undefined): Json {
  if (value === null || typeof value !== 'object') return value;
  const parts = Object.entries(value).flatMap(([name, part]): [string, Json][] => {
    if (name !== key) return [[name, part]];
    if (rest.length > 0) return [[name, changed(part, rest, next)]];
    return next === undefined ? [] : [[name, next]];
  });
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

describe.each(Object.entries(REPLIES))('%s', (_name, { schema, body, optional = [] }) => {
  test('its body is taken', () => {
    expect(schema.safeParse(body).success).toBe(true);
  });
  test.each(fieldsOf(body))('%s is asked for, in its own kind', (path) => {
    expect(schema.safeParse(changed(body, path.split('.'), undefined)).success).toBe(optional.includes(path));
    const wrong = path.endsWith('review_recommended') ? 'true' : true;
    expect(schema.safeParse(changed(body, path.split('.'), wrong)).success).toBe(false);
  });
});

/** A context in which everything is answered so. */
function answered(headers: Readonly<Record<string, string>>, body: Uint8Array<ArrayBuffer>): HostedContext {
  const response: HttpResponse = { status: 200, header: (name) => headers[name] ?? null, body, file: null };
  const call: Caller = async () => response;
  return { account: { provider: 'privshot', key: 'ps_1', baseUrl: 'https://x.example', plan: 'paid' }, call, idempotencyKey: ID, sleep: async () => undefined };
}

const IMAGE = { bytes: new Uint8Array(1), type: 'image/png', size: { width: 1, height: 1 } };
/** One black pixel as PNG. */
const PIXEL = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=='), (sign) => sign.charCodeAt(0));

test('X-Regions-Count, X-Review-Recommended and Idempotent-Replayed are told as they are; where the second is missing, a look is advised', async () => {
  const told = async (headers: Readonly<Record<string, string>>) => await redactWithPrivshot(answered(headers, PIXEL), IMAGE, {}, 'binary');
  expect(await told({ 'x-regions-count': '7', 'x-review-recommended': 'false', 'idempotent-replayed': 'true' })).toMatchObject({ regionsCount: 7, reviewRecommended: false, replayed: true });
  expect(await told({ 'x-review-recommended': 'true' })).toMatchObject({ regionsCount: null, reviewRecommended: true, replayed: false });
  expect(await told({})).toMatchObject({ regionsCount: null, reviewRecommended: true, replayed: false });
});

test('an analysis that was answered before says so, with its own summary', async () => {
  const body = new TextEncoder().encode(JSON.stringify({ regions_count: 0, min_confidence_found: null, review_recommended: true, boxes: [] }));
  expect(await privshot.analyzeImage!(answered({ 'idempotent-replayed': 'true' }, body), IMAGE, {})).toMatchObject({ replayed: true, reviewRecommended: true, minConfidenceFound: null });
  expect(await privshot.analyzeImage!(answered({}, body), IMAGE, {})).toMatchObject({ replayed: false });
});

test('each service takes the formats that its documents name, and no others', async () => {
  expect(Object.fromEntries(Object.values(PROVIDERS).map(({ id, capabilities }) => [id, capabilities.imageTypes.map((type) => type.replace('image/', '')).toSorted().join(' ')]))).toEqual({
    privshot: 'jpeg png webp',
    'privacy-filter': '',
    'pii-blur': 'jpeg png webp',
    'pii-redactor': '',
    'image-service': 'bmp gif jpeg png tiff webp',
  });
  expect(PROVIDERS['pii-blur'].media!.types.filter((type) => type.startsWith('video/'))).toEqual(['video/mp4', 'video/quicktime', 'video/webm']);
  await expect(privshot.analyzeImage!(answered({}, PIXEL), { ...IMAGE, type: 'image/gif' }, {})).rejects.toThrow(UmbraError);
});

const json = (value: Json): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(JSON.stringify(value)));

test('every kind that PrivacyFilter.run names is one of ours', async () => {
  const kinds = { PERSON: 'PERSON', EMAIL: 'EMAIL_ADDRESS', PHONE: 'PHONE_NUMBER', ADDRESS: 'STREET_ADDRESS', SSN: 'US_SSN', DATE_OF_BIRTH: 'DATE_OF_BIRTH', CREDIT_CARD: 'CREDIT_CARD', IP_ADDRESS: 'IP_ADDRESS', URL: 'URL' };
  for (const [theirs, ours] of Object.entries(kinds)) {
    const body = json({ ...document, entities: [{ ...entity, type: theirs }], char_count: 3, processing_ms: 1 });
    const [text] = await PROVIDERS['privacy-filter'].redactTexts!(answered({}, body), ['Ann'], {});
    expect(text!.findings[0]!.entity).toBe(ours);
  }
});

test('every kind that the image service names is one of ours', async () => {
  const kinds = 'PERSON DATE_OF_BIRTH AGE EMAIL_ADDRESS PHONE_NUMBER URL CREDIT_CARD IBAN_CODE US_BANK_NUMBER US_SSN US_PASSPORT UK_NHS SG_NRIC_FIN LOCATION IP_ADDRESS US_DRIVER_LICENSE MEDICAL_LICENSE NRP CRYPTO DATE_TIME DOMAIN_NAME'.split(' ');
  const entities = kinds.map((kind) => ({ entity_type: kind, text: 'x', score: 1, bbox: { x: 0, y: 0, width: 1, height: 1 } }));
  const { boxes } = await PROVIDERS['image-service'].analyzeImage!(answered({}, json({ entities, ocr_text: '', image_dimensions: { width: 1, height: 1 } })), IMAGE, {});
  expect(boxes.map((box) => box.entity)).toEqual(kinds);
});

test('X-RateLimit-Limit, -Remaining and -Reset, X-Credits-Remaining and X-Free-Requests-Remaining are told as numbers, and as nothing where they are none', () => {
  const told = (headers: Readonly<Record<string, string>>) => allowanceOf({ header: (name) => headers[name] ?? null });
  expect(told({ 'x-ratelimit-limit': '300', 'x-ratelimit-remaining': '297', 'x-ratelimit-reset': '1773743400', 'x-credits-remaining': '5', 'x-free-requests-remaining': '0' })).toEqual({
    rateLimit: 300, rateLimitRemaining: 297, rateLimitResets: 1_773_743_400_000, creditsRemaining: 5, freeRequestsRemaining: 0,
  });
  expect(told({ 'x-ratelimit-limit': 'many', 'x-credits-remaining': '-1' })).toEqual({ rateLimit: null, rateLimitRemaining: null, rateLimitResets: null, creditsRemaining: null, freeRequestsRemaining: null });
});

test('where the result of a job lies is told by either name', () => {
  const told = (fields: object) => jobStatusReply.parse({ job_id: 'job_1', status: 'Completed', ...fields });
  expect(told({ output_uri: 's3://a/b' })).toEqual({ state: 'done', outputUri: 's3://a/b' });
  expect(told({ result_uri: 's3://a/c' })).toEqual({ state: 'done', outputUri: 's3://a/c' });
  expect(told({})).toEqual({ state: 'done', outputUri: null });
});

test('the image service fills in six colours, and gives back the format that was sent', async () => {
  expect(Object.values(NAMED_COLORS).toSorted()).toEqual(['black', 'blue', 'green', 'red', 'white', 'yellow']);
  expect(await PROVIDERS['image-service'].redactImage!(answered({}, PIXEL), IMAGE, {})).toMatchObject({ type: 'image/png' });
  await expect(PROVIDERS['image-service'].redactImage!(answered({}, PIXEL), { ...IMAGE, type: 'image/jpeg' }, {})).rejects.toMatchObject({ code: 'service-reply-invalid' });
});
