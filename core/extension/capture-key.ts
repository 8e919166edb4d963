import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import { toBase64 } from '../text/base64';

const KEY = 'captureKey';

/**
 * The raw key of this browser session, base64 of 32 random bytes. It lies in `storage.session` and
 * nowhere else: it outlives a stopped background and ends with the browser.
 * Errors: capture-gone, where there is none yet.
 */
export async function sessionKey(): Promise<string> {
  const key = await storedKey();
  if (key === null) throw new UmbraError('capture-gone');
  return key;
}

/** The session's key, made first where there is none. A lock keeps two contexts from making one each. */
export async function makeSessionKey(): Promise<string> {
  return await navigator.locks.request('capture-key', async () => {
    const stored = await storedKey();
    if (stored !== null) return stored;
    const made = toBase64(crypto.getRandomValues(new Uint8Array(32)));
    await browser.storage.session.set({ [KEY]: made });
    return made;
  });
}

/** Forgets the session's key: what it sealed can no longer be read by anybody. The next capture makes another. */
export async function forgetSessionKey(): Promise<void> {
  await navigator.locks.request('capture-key', async () => await browser.storage.session.remove(KEY));
}

async function storedKey(): Promise<string | null> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  const key = stored[KEY];
  return typeof key === 'string' ? key : null;
}
