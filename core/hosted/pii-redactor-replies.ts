import { z } from '../zod';

const count = z.int().check(z.gte(0));

const finding = z.object({
  entity_type: z.string().check(z.maxLength(64)),
  start: count,
  end: count,
  score: z.number().check(z.gte(0), z.lte(1)),
  /** Left out where it was redacted. */
  original: z.optional(z.nullable(z.string())),
  redacted: z.string(),
});

/** The body of `POST /redact`. */
export const redactReply = z.object({
  redacted_text: z.string(),
  findings: z.array(finding).check(z.maxLength(20_000)),
  entity_count: count,
});

/** The id of a job: it becomes part of an address. */
const jobId = z.string().check(z.regex(/^[\w-]{1,128}$/));

/** The body of `POST /redact/uri`. */
export const jobReply = z.object({ job_id: jobId, status: z.string().check(z.maxLength(32)) });

/*
 * The body of `GET /jobs/{job_id}` is not shown in the service's documents. Assumed: it repeats
 * `job_id` and `status`; the status becomes one of `DONE` or `FAILED` in the end, in any case, and
 * is anything else while it runs; where the result lies is `output_uri` or `result_uri`.
 */
const DONE: ReadonlySet<string> = new Set(['completed', 'complete', 'succeeded', 'success', 'done', 'finished']);
const FAILED: ReadonlySet<string> = new Set(['failed', 'error', 'errored', 'cancelled', 'canceled']);

/** The body of `GET /jobs/{job_id}`, with what its status comes down to. */
export const jobStatusReply = z.pipe(
  z.object({ job_id: jobId, status: z.string().check(z.maxLength(32)), output_uri: z.optional(z.nullable(z.string())), result_uri: z.optional(z.nullable(z.string())) }),
  z.transform(({ status, output_uri, result_uri }) => {
    const word = status.toLowerCase();
    return { state: DONE.has(word) ? ('done' as const) : FAILED.has(word) ? ('failed' as const) : ('running' as const), outputUri: output_uri ?? result_uri ?? null };
  }),
);
