import { ENTITY_TYPES, REGION_SCOPES, TEXT_LANGUAGES } from '../model';
import type { HostedJob } from '../hosted/hosted-job';
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

const shared = { provider: providerSchema, idempotencyKey: z.uuid() };

/** The first message on a hosted port. */
export const hostedJobSchema: z.ZodMiniType<HostedJob> = z.discriminatedUnion('job', [
  z.strictObject({ job: z.literal('analyze-image'), ...shared, captureId: z.uuid(), options: imageOptions }),
  z.strictObject({ job: z.literal('redact-image'), ...shared, captureId: z.uuid(), options: imageOptions }),
  z.strictObject({ job: z.literal('redact-texts'), ...shared, texts: z.array(z.string()), options: textOptions }),
]);

/** How a service is set up, as the settings page sends it. */
export const serviceSetupSchema = z.strictObject({
  provider: providerSchema,
  key: z.nullable(z.string().check(z.maxLength(512))),
  baseUrl: z.nullable(z.string().check(z.maxLength(2048))),
  plan: z.string().check(z.maxLength(32)),
});
