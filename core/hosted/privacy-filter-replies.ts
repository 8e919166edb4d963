import { z } from '../zod';

const count = z.int().check(z.gte(0));

const entity = z.object({
  index: count,
  type: z.string().check(z.maxLength(64)),
  original: z.string(),
  replacement: z.string(),
  start: count,
  end: count,
});

/** What both replies say of one document. */
const document = {
  redacted_text: z.string(),
  entity_count: count,
  entities: z.array(entity).check(z.maxLength(20_000)),
};

/** The body of `POST /redact`. `char_count` is the service's own count and is not relied on. */
export const redactReply = z.object({ ...document, char_count: count, processing_ms: z.number() });

/** The body of `POST /redact/batch`. */
export const batchReply = z.object({
  results: z.array(z.object({ id: z.string(), ...document })).check(z.maxLength(20)),
  total_processed: count,
  total_entities: count,
});

export type DocumentReply = Pick<z.infer<typeof redactReply>, keyof typeof document>;
