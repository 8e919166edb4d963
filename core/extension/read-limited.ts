import { type ErrorCode, UmbraError } from '../errors';

/** A response's body, given up with `tooLarge` as soon as it is longer than `maxBytes`: a header may lie or be missing. */
export async function readLimited(response: Response, maxBytes: number, tooLarge: ErrorCode): Promise<Blob> {
  const reader = response.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    bytes += next.value.length;
    if (bytes > maxBytes) {
      await reader?.cancel();
      throw new UmbraError(tooLarge);
    }
    parts.push(next.value);
  }
  return new Blob(parts);
}
