import { type ErrorCode, UmbraError } from '../errors';

/** What is read beyond is handed to the browser, which keeps large files out of memory. */
const LOOSE_BYTES = 16_000_000;

/** A response's body, given up with `tooLarge` as soon as it is longer than `maxBytes`: a header may lie or be missing. */
export async function readLimited(response: Response, maxBytes: number, tooLarge: ErrorCode): Promise<Blob> {
  const reader = response.body?.getReader();
  let parts: BlobPart[] = [];
  let bytes = 0;
  let loose = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    bytes += next.value.length;
    if (bytes > maxBytes) {
      await reader?.cancel();
      throw new UmbraError(tooLarge);
    }
    parts.push(next.value);
    loose += next.value.length;
    if (loose < LOOSE_BYTES) continue;
    parts = [new Blob(parts)];
    loose = 0;
  }
  return new Blob(parts);
}
