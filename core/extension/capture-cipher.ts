import { UmbraError } from '../errors';
import { fromBase64 } from '../text/base64';

/** AES-GCM ciphertext with the random initialization vector it was made with. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** An AES-256 key, and the name under which records say that they need it. */
export interface CaptureKey {
  readonly crypto: CryptoKey;
  /** First 16 hexadecimal digits of the key's SHA-256: tells keys apart and tells nothing of them. */
  readonly name: string;
}

/** The key of base64 text (32 bytes), not extractable. Errors: capture-gone, where it is no key. */
export async function importKey(base64: string): Promise<CaptureKey> {
  try {
    const raw = fromBase64(base64);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', raw));
    const name = Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return { crypto: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']), name };
  } catch (cause) {
    throw new UmbraError('capture-gone', { cause });
  }
}

/** Encrypts under a fresh initialization vector. `label` is bound to it: it opens under the same label alone. */
export async function seal(key: CaptureKey, label: string, plain: BufferSource): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: await crypto.subtle.encrypt(parameters(iv, label), key.crypto, plain) };
}

/** Decrypts. Errors: capture-gone, for another key, another label or altered bytes. */
export async function unseal(key: CaptureKey, label: string, { iv, data }: Sealed): Promise<ArrayBuffer> {
  try {
    return await crypto.subtle.decrypt(parameters(iv, label), key.crypto, data);
  } catch (cause) {
    throw new UmbraError('capture-gone', { cause });
  }
}

function parameters(iv: Uint8Array<ArrayBuffer>, label: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(label) };
}
