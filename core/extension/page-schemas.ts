import { ERROR_CODES } from '../errors';
import { z } from '../zod';
import type { HeldReason } from '../notice';
import type { PageRequestName, PageRequests } from './page-contract';

/** Longest text that a page's script may send, in UTF-16 code units. */
const MAX_TEXT = 12_000_000;
const MAX_TEXTS = 60;
/** Most fields that are asked about at once. */
const MAX_FIELDS = 50_000;
/** Longest list of what a file button takes. */
const MAX_ACCEPT = 4000;
/** Longest picture as base64. */
const MAX_PICTURE = 42_000_000;

const text = z.string().check(z.maxLength(MAX_TEXT));
const notice = z.uuid();
const reason: z.ZodMiniType<HeldReason> = z.enum([...ERROR_CODES, 'file-unreadable', 'file-too-large', 'not-landed', 'page-unchecked']);

/** What each request of a page's script must look like. */
export const pageSchemas: { readonly [Name in PageRequestName]: z.ZodMiniType<PageRequests[Name]['request']> } = {
  'guard-hello': z.strictObject({ early: z.boolean() }),
  'guard-warm': z.strictObject({}),
  'guard-mask': z.strictObject({ texts: z.array(text).check(z.maxLength(MAX_TEXTS)), ofFiles: z.boolean() }),
  'guard-picture': z.strictObject({ type: z.string().check(z.maxLength(100)), accept: z.string().check(z.maxLength(MAX_ACCEPT)), base64: z.string().check(z.maxLength(MAX_PICTURE)) }),
  'guard-check': z.strictObject({ text }),
  'guard-notice': z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('held'), reason, masked: z.nullable(text), files: z.int(), ofFiles: z.boolean() }),
    z.strictObject({ kind: z.literal('files'), files: z.int(), hidden: z.int() }),
    z.strictObject({ kind: z.literal('send'), count: z.int() }),
  ]),
  'hide-hello': z.strictObject({}),
  'hide-find': z.strictObject({ texts: z.array(text).check(z.maxLength(MAX_FIELDS)), labels: z.boolean() }),
  'hide-rule': z.strictObject({ selector: z.string().check(z.minLength(1), z.maxLength(2000)) }),
  'guard-elsewhere': z.strictObject({ notice }),
  'guard-over': z.strictObject({ notice }),
};

/** The envelope of a request by a page's script. */
export const pageEnvelopeSchema = z.strictObject({
  name: z.enum(Object.keys(pageSchemas) as [PageRequestName, ...PageRequestName[]]),
  request: z.unknown(),
});
