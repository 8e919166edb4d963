import { UmbraError } from '../errors';
import { ENTITY_TYPES, type EntityType } from '../model';
import { fromBase64 } from '../text/base64';
import { allowanceOf, flagOf } from './allowance';
import { checkImage, limitsOf } from './check-input';
import { checkPicture } from './check-picture';
import { entityNames } from './entity-names';
import { toImageBox } from './image-boxes';
import { endingOf } from './image-type';
import { analyzeReply, entitiesReply, redactReply } from './privshot-replies';
import type { HostedContext, HostedImage, HostedRedaction, ImageOptions, Provider } from './provider';
import { readJson } from './read-json';
import type { FormPart, HttpRequest, HttpResponse } from './transport';

const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp'];
const MAX_IMAGE_BYTES = 20_000_000;
/** A picture comes back as PNG, which may be several times what was sent, and as base64 a third more. */
const MAX_REPLY_BYTES = 120_000_000;

/** It gives Presidio's names, which are ours. What it lists live decides which may be sent. */
const names = entityNames(ENTITY_TYPES);

/** How a picture is asked for: within JSON, with the summary; or as bare bytes, with the summary in headers. */
export type PrivshotFormat = 'json' | 'binary';

/** Privshot: images, by OCR and patterns. Contract: its API overview, version 1. */
export const privshot: Provider = {
  id: 'privshot',
  name: 'Privshot',
  baseUrl: 'https://privshot.com/api/v1',
  capabilities: {
    inputs: ['image'],
    actions: ['analyze', 'redact'],
    options: ['entities', 'allow', 'minConfidence', 'language', 'region', 'color', 'style', 'padding', 'showLabels'],
    styles: ['box', 'blur', 'pixelate'],
    textModes: [],
    languages: ['en', 'fr', 'de', 'es', 'it'],
    async: false,
    imageTypes: IMAGE_TYPES,
    keyCheck: false,
    ownAddress: false,
  },
  keyForm: 'ps_…',
  plans: {
    free: { maxImageBytes: MAX_IMAGE_BYTES, maxTextLength: null, maxDocuments: null },
    paid: { maxImageBytes: MAX_IMAGE_BYTES, maxTextLength: null, maxDocuments: null },
  },
  isKey: (key) => /^ps_[\w-]{1,200}$/.test(key),
  async check({ account, call, signal }) {
    await call({ method: 'GET', url: `${account.baseUrl}/health`, headers: {}, body: null }, { repeatable: true, signal });
  },
  async analyzeImage(context, image, options) {
    checkImage(image, IMAGE_TYPES, limitsOf(privshot, context.account));
    const response = await post(context, 'analyze', [filePart(image), ...(await detectionParts(context, options))]);
    const reply = readJson(response, analyzeReply);
    return {
      boxes: reply.boxes.map(({ x, y, w, h, score, entity }) => ({ box: toImageBox(x, y, w, h, image.size), entity: names.ours(entity), score })),
      minConfidenceFound: reply.min_confidence_found,
      reviewRecommended: reply.review_recommended,
      replayed: flagOf(response.header('idempotent-replayed')) ?? false,
      allowance: allowanceOf(response),
    };
  },
  redactImage: async (context, image, options) => await redactWithPrivshot(context, image, options, 'json'),
};

/** `redactImage`, with a choice of how the picture comes back. */
export async function redactWithPrivshot(context: HostedContext, image: HostedImage, options: ImageOptions, format: PrivshotFormat): Promise<HostedRedaction> {
  checkImage(image, IMAGE_TYPES, limitsOf(privshot, context.account));
  const response = await post(context, 'redact', [filePart(image), { name: 'format', value: format }, ...(await detectionParts(context, options)), ...styleParts(options)]);
  const { bytes, ...summary } = format === 'json' ? fromJson(response) : fromBinary(response);
  const allowance = allowanceOf(response);
  return {
    bytes,
    type: checkPicture(bytes, ['image/png'], image.size),
    ...summary,
    replayed: flagOf(response.header('idempotent-replayed')) ?? false,
    // Requests of the free tier count down a day's allowance, and their pictures carry a mark.
    watermark: allowance.freeRequestsRemaining !== null,
    allowance,
  };
}

type Summary = Pick<HostedRedaction, 'bytes' | 'regionsCount' | 'minConfidenceFound' | 'reviewRecommended'>;

function fromJson(response: HttpResponse): Summary {
  const reply = readJson(response, redactReply);
  return { bytes: decode(reply.image), regionsCount: reply.regions_count, minConfidenceFound: reply.min_confidence_found, reviewRecommended: reply.review_recommended };
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64(base64);
  } catch (cause) {
    throw new UmbraError('service-reply-invalid', { cause });
  }
}

function fromBinary({ header, body }: HttpResponse): Summary {
  const count = header('x-regions-count');
  return {
    bytes: body,
    regionsCount: count !== null && /^\d{1,9}$/.test(count.trim()) ? Number(count) : null,
    minConfidenceFound: null,
    // Silence is no promise.
    reviewRecommended: flagOf(header('x-review-recommended')) ?? true,
  };
}

async function post({ account, call, idempotencyKey, signal }: HostedContext, path: 'analyze' | 'redact', form: readonly FormPart[]): Promise<HttpResponse> {
  const request: HttpRequest = {
    method: 'POST',
    url: `${account.baseUrl}/${path}`,
    headers: { 'x-api-key': account.key, 'idempotency-key': idempotencyKey },
    body: { form },
  };
  return await call(request, { repeatable: true, maxBytes: path === 'redact' ? MAX_REPLY_BYTES : undefined, signal });
}

const filePart = ({ bytes, type }: HostedImage): FormPart => ({ name: 'file', bytes, type, fileName: `image.${endingOf(type)}` });

/** A field for each option that was chosen: the service's defaults stand for the others. */
function parts(options: Readonly<Record<string, string | undefined>>): FormPart[] {
  return Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

async function detectionParts(context: HostedContext, { entities, allow, minConfidence, language, region }: ImageOptions): Promise<FormPart[]> {
  const live = entities || allow ? await liveEntities(context) : new Set<string>();
  const listed = (types: readonly EntityType[] | undefined): string | undefined => (types ? names.theirs(types).filter((name) => live.has(name)).join(',') : undefined);
  const wanted = listed(entities);
  // An empty list would mean all of them.
  if (wanted === '') throw new UmbraError('service-input-unsupported');
  return parts({ entities: wanted, allow: listed(allow) || undefined, min_confidence: minConfidence?.toString(), language, region });
}

function styleParts({ color, style, padding, showLabels }: ImageOptions): FormPart[] {
  return parts({ color, style, padding: padding?.toString(), show_labels: showLabels?.toString() });
}

/** What the service can look for now. A name that it does not know is a bad request to it. */
async function liveEntities({ account, call, signal }: HostedContext): Promise<ReadonlySet<string>> {
  const response = await call({ method: 'GET', url: `${account.baseUrl}/entities`, headers: {}, body: null }, { repeatable: true, signal });
  return new Set(readJson(response, entitiesReply).entities);
}
