import { OUTPUT_FORMATS } from '../image/file-formats';
import { CAPTURE_MODES, ENTITY_TYPES, type ImageBox, MASK_MODES, OCR_LANGUAGES, type Policy, type Reason, type Region, REGION_SCOPES, TEXT_LANGUAGES } from '../model';
import { redactionStyleSchema, styleChoiceSchema } from '../settings/style-schema';
import { TEXT_FORMATS } from '../text/formats/slot';
import { z } from '../zod';
import { providerSchema, serviceSetupSchema } from './hosted-schemas';
import type { BackgroundRequestName, BackgroundRequests, EngineJob, EngineStop, ModeCancel, ModeRequest } from './contract';
import { NOTICE_ACTIONS } from '../notice';
import { HIDE_ACTIONS } from './hide-page';

/** A schema whose value is assignable to T: the contract and its checks cannot drift apart. */
type SchemaOf<T> = z.ZodMiniType<T>;

const captureId = z.uuid();
const notice = z.uuid();
const origin = z.string().check(z.regex(/^https?:\/\/[^/\s]+$/u));

/** A text for a site, as masking and restoring take it. */
const siteText = { text: z.string(), site: z.nullable(z.string()), format: z.exactOptional(z.enum(TEXT_FORMATS)) };

/** What each request to the background must look like. */
export const requestSchemas: { readonly [Name in BackgroundRequestName]: SchemaOf<BackgroundRequests[Name]['request']> } = {
  'capture-tab': z.strictObject({ tabId: z.int(), windowId: z.int() }),
  'start-engine': z.strictObject({}),
  'open-editor': z.strictObject({ captureId: z.nullable(captureId) }),
  'fetch-image': z.strictObject({ captureId }),
  'release-capture': z.strictObject({ captureId }),
  'mask-text': z.strictObject({ ...siteText, mode: z.exactOptional(z.enum(MASK_MODES)) }),
  'restore-text': z.strictObject(siteText),
  'guard-site': z.strictObject({ origin, on: z.boolean() }),
  'expect-access': z.strictObject({ origin }),
  'hide-page': z.strictObject({ tabId: z.int(), action: z.enum(HIDE_ACTIONS) }),
  'forget-hidden-site': z.strictObject({ origin }),
  'mask-clipboard': z.strictObject({ text: z.nullable(z.string()), site: z.nullable(origin) }),
  'restore-clipboard': z.strictObject({ site: z.nullable(origin) }),
  'load-notice': z.strictObject({ notice }),
  'answer-notice': z.strictObject({ notice, action: z.enum(NOTICE_ACTIONS) }),
  'keep-value': z.strictObject({ notice, index: z.int().check(z.nonnegative()) }),
  'copy-notice': z.strictObject({ notice }),
  'list-services': z.strictObject({}),
  'save-service': serviceSetupSchema,
  'remove-service': z.strictObject({ provider: providerSchema }),
  'set-consent': z.strictObject({ provider: providerSchema, consent: z.boolean() }),
  'check-service': z.strictObject({ provider: providerSchema }),
};

/** The envelope of a request to the background. */
export const envelopeSchema = z.strictObject({
  name: z.enum(Object.keys(requestSchemas) as [BackgroundRequestName, ...BackgroundRequestName[]]),
  request: z.unknown(),
});

const box = z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() }) as unknown as SchemaOf<ImageBox>;

const flag = z.exactOptional(z.literal(true));

const reason: SchemaOf<Reason> = z.object({
  pattern: z.string(),
  checksum: z.exactOptional(z.enum(['valid', 'invalid'])),
  context: flag,
  label: flag,
  region: flag,
  reserved: flag,
  lookalike: flag,
});

const region: SchemaOf<Region> = z.object({
  id: z.string(),
  box,
  entity: z.nullable(z.enum(ENTITY_TYPES)),
  score: z.number(),
  source: z.enum(['page', 'ocr', 'hand', 'service']),
  reason: z.nullable(reason),
  on: z.boolean(),
  style: z.nullable(redactionStyleSchema),
});

const languages = z.array(z.enum(OCR_LANGUAGES)).check(z.minLength(1));

const policy: SchemaOf<Policy> = z.object({
  entities: z.array(z.enum(ENTITY_TYPES)),
  named: z.boolean(),
  region: z.nullable(z.enum(REGION_SCOPES)),
  language: z.nullable(z.enum(TEXT_LANGUAGES)),
  minScore: z.number(),
  words: z.array(z.string()),
  patterns: z.array(z.string()),
  keepWords: z.array(z.string()),
  keepPatterns: z.array(z.string()),
  languages,
});

const capture = z.object({ id: captureId, key: z.string() });

/** The first message on an engine port. */
export const engineJobSchema: SchemaOf<EngineJob> = z.discriminatedUnion('job', [
  z.object({ job: z.literal('analyze'), capture, policy }),
  z.object({ job: z.literal('copy'), capture, regions: z.array(region), style: styleChoiceSchema, words: z.array(z.string()), history: z.int().check(z.nonnegative()) }),
  z.object({ job: z.literal('find-text'), text: z.string(), policy, format: z.enum(TEXT_FORMATS) }),
  z.object({ job: z.literal('prove'), capture, regions: z.array(region), style: styleChoiceSchema, words: z.array(z.string()), policy, scale: z.number().check(z.positive()) }),
  z.object({ job: z.literal('paint'), capture, regions: z.array(region), style: styleChoiceSchema, words: z.array(z.string()), format: z.enum(OUTPUT_FORMATS), quality: z.int().check(z.gte(1), z.lte(100)) }),
  z.object({ job: z.literal('copy-text'), text: z.string() }),
  z.object({ job: z.literal('read-text') }),
  z.object({ job: z.literal('warm'), languages }),
]);

/** Any later message on an engine port. */
export const engineStopSchema: SchemaOf<EngineStop> = z.object({ stop: z.literal(true) });

const tab = { tabId: z.int(), windowId: z.int() };

/** The first message on a mode port. A delay is of at most a minute. */
export const modeRequestSchema: SchemaOf<ModeRequest> = z.union([
  z.strictObject({ mode: z.literal('delay'), seconds: z.int().check(z.minimum(1), z.maximum(60)), ...tab }),
  z.strictObject({ mode: z.enum(CAPTURE_MODES).check(z.refine((mode) => mode !== 'delay')) as unknown as SchemaOf<Exclude<ModeRequest['mode'], 'delay'>>, ...tab }),
]);

/** Any later message on a mode port. */
export const modeCancelSchema: SchemaOf<ModeCancel> = z.strictObject({ cancel: z.literal(true) });
