import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { z } from '../zod';

/** Header that carries the signature of a webhook's body. */
export const SIGNATURE_HEADER = 'x-piiblur-signature';

/**
 * Whether a webhook came from the service: `sha256=` and the HMAC-SHA256 of its body under the
 * webhook's secret. Compares all bytes whatever differs, so that the time it takes tells nothing.
 */
export function isSigned(body: Uint8Array, secret: string, signature: string | null): boolean {
  const digits = /^sha256=([0-9a-f]{64})$/i.exec(signature ?? '')?.[1];
  if (digits === undefined) return false;
  const expected = hmac(sha256, new TextEncoder().encode(secret), body);
  let difference = 0;
  for (let index = 0; index < expected.length; index++) difference |= (expected[index] ?? 0) ^ Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16);
  return difference === 0;
}

const mediaId = z.uuid();

/** What a webhook says, by its event. */
export const webhookPayload = z.discriminatedUnion('event', [
  z.object({ event: z.literal('media.processed'), media_id: mediaId, status: z.literal('completed'), processed_at: z.string(), download_url: z.string() }),
  z.object({ event: z.literal('media.failed'), media_id: mediaId, status: z.literal('failed'), processed_at: z.nullable(z.string()), error_message: z.nullable(z.string()) }),
  z.object({ event: z.literal('media.source_deleted'), media_id: mediaId, deleted_at: z.string() }),
]);
