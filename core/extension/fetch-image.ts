import { UmbraError } from '../errors';
import { hasAccess } from './access';
import { readLimited } from './read-limited';

/** Largest image that is fetched, in bytes. */
export const MAX_IMAGE_BYTES = 40_000_000;

const TIMEOUT_MS = 30_000;

/**
 * Fetches the image that the user right-clicked. Goes only to a site that the user
 * gave access to: without access the request would tell the site of the
 * extension and fail all the same.
 * Errors: image-needs-access, image-unreachable, image-too-large, cancelled.
 */
export async function fetchImageBytes(url: string, signal?: AbortSignal): Promise<Blob> {
  if (!(await hasAccess(url))) throw new UmbraError('image-needs-access');
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    // With the site's own cookies, as the page has them: the image may stand behind a login.
    const response = await fetch(url, { credentials: 'include', referrerPolicy: 'no-referrer', signal: signal ? AbortSignal.any([signal, timeout]) : timeout });
    const type = (response.headers.get('content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
    if (!response.ok || !mayBeImage(type)) throw new UmbraError('image-unreachable');
    return new Blob([await readLimited(response, MAX_IMAGE_BYTES, 'image-too-large')], { type });
  } catch (cause) {
    if (cause instanceof UmbraError) throw cause;
    throw new UmbraError(signal?.aborted ? 'cancelled' : 'image-unreachable', { cause });
  }
}

/** Image stores often send bytes without saying what they are; decoding tells then. A page of text, as a login is, never is an image. */
function mayBeImage(type: string): boolean {
  return type.startsWith('image/') || type === '' || type === 'application/octet-stream' || type === 'binary/octet-stream';
}
