import { ENTITY_TYPES, OCR_LANGUAGES, REGION_SCOPES, TEXT_LANGUAGES } from '../model';
import { z } from '../zod';
import type { Report } from './report';

const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.int().check(z.nonnegative());
const file = { sha256: digest, width: count, height: count };
const counts = z.array(z.strictObject({ type: z.enum(ENTITY_TYPES), count }));

/** What a report must look like, to the last key: nothing that the signature does not cover may stand in it. */
export const reportSchema: z.ZodMiniType<Report> = z.strictObject({
  format: z.literal('umbra-report'),
  version: z.literal(1),
  made: z.iso.datetime(),
  engine: z.string().check(z.maxLength(40)),
  policy: z.strictObject({
    sha256: digest,
    types: count,
    region: z.nullable(z.enum(REGION_SCOPES)),
    language: z.nullable(z.enum(TEXT_LANGUAGES)),
    minScore: z.number(),
    languages: z.array(z.enum(OCR_LANGUAGES)),
    ownWords: count,
    ownPatterns: count,
    keptWords: count,
    keptPatterns: count,
  }),
  input: z.strictObject({ ...file, salted: z.literal(true) }),
  output: z.strictObject({ ...file, bytes: count }),
  hidden: counts,
  hiddenByHand: count,
  hiddenUnread: count,
  leftVisible: counts,
  leftOther: count,
  checked: z.strictObject({ regions: count, values: count, words: count }),
  notChecked: z.strictObject({ readable: count, unchecked: count, unread: count, partial: z.boolean(), stopped: z.boolean() }),
  verdict: z.enum(['nothing-found', 'still-readable', 'not-checked']),
  signer: z.nullable(digest),
  signature: z.nullable(z.strictObject({ algorithm: z.literal('Ed25519'), key: z.string().check(z.maxLength(60)), value: z.string().check(z.maxLength(120)) })),
});
