import { ENTITY_TYPES, REGION_SCOPES, TEXT_LANGUAGES } from '../model';
import type { HostedJob } from '../hosted/hosted-job';
import { MEDIA_STATUSES } from '../hosted/media-service';
import { PROVIDER_IDS, VISUAL_CATEGORIES } from '../hosted/provider';
import { z } from '../zod';

/** The id of a hosted service. */
export const providerSchema = z.enum(PROVIDER_IDS);

const share = z.number().check(z.gte(0), z.lte(1));
const entities = z.array(z.enum(ENTITY_TYPES));
const optional = <Schema extends z.ZodMiniType>(schema: Schema) => z.optional(schema);

const imageOptions = z.strictObject({
  entities: optional(entities),
  allow: optional(entities),
  minConfidence: optional(share),
  language: optional(z.enum(TEXT_LANGUAGES)),
  region: optional(z.enum(REGION_SCOPES)),
  color: optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/))),
  style: optional(z.enum(['box', 'blur', 'pixelate'])),
  padding: optional(z.int().check(z.gte(0), z.lte(100))),
  showLabels: optional(z.boolean()),
  visualCategories: optional(z.array(z.enum(VISUAL_CATEGORIES))),
});

const textOptions = z.strictObject({
  mode: optional(z.enum(['replace', 'mask', 'tag'])),
  entities: optional(entities),
  minConfidence: optional(share),
  language: optional(z.enum(TEXT_LANGUAGES)),
  policyId: optional(z.string().check(z.maxLength(128))),
});

/** Where a file may lie for a service: its documents name these three. */
const address = z.string().check(z.maxLength(2048), z.regex(/^(?:s3|gs|https):\/\/\S+$/));

const shared = { provider: providerSchema, idempotencyKey: z.uuid() };

/** The first message on a hosted port. */
export const hostedJobSchema: z.ZodMiniType<HostedJob> = z.discriminatedUnion('job', [
  z.strictObject({ job: z.literal('analyze-image'), ...shared, captureId: z.uuid(), options: imageOptions }),
  z.strictObject({ job: z.literal('redact-image'), ...shared, captureId: z.uuid(), options: imageOptions }),
  z.strictObject({ job: z.literal('redact-texts'), ...shared, texts: z.array(z.string()), options: textOptions }),
  z.strictObject({ job: z.literal('send-media'), ...shared, transfer: z.uuid(), options: z.strictObject({ visualCategories: z.array(z.enum(VISUAL_CATEGORIES)), style: optional(z.enum(['box', 'blur', 'pixelate'])) }) }),
  z.strictObject({ job: z.literal('list-media'), ...shared, page: z.int().check(z.gte(1), z.lte(1_000_000)), filter: z.strictObject({ status: optional(z.enum(MEDIA_STATUSES)), kind: optional(z.enum(['image', 'video'])) }) }),
  z.strictObject({ job: z.literal('fetch-media'), ...shared, id: z.uuid(), part: z.enum(['download', 'original']), transfer: z.uuid() }),
  z.strictObject({ job: z.literal('remove-media'), ...shared, id: z.uuid() }),
  z.strictObject({ job: z.literal('media-usage'), ...shared }),
  z.strictObject({ job: z.literal('redact-file'), ...shared, file: z.strictObject({ inputUri: address, outputUri: optional(address) }), options: textOptions }),
]);

/** How a service is set up, as the settings page sends it. */
export const serviceSetupSchema = z.strictObject({
  provider: providerSchema,
  key: z.nullable(z.string().check(z.maxLength(512))),
  baseUrl: z.nullable(z.string().check(z.maxLength(2048))),
  plan: z.string().check(z.maxLength(32)),
});
