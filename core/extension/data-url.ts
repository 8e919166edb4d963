import { UmbraError } from '../errors';
import { fromBase64, toBase64 } from '../text/base64';

/**
 * The bytes and media type of a `data:` URL, without a request (RFC 2397).
 * Errors: image-undecodable, where it is no well-formed data URL.
 */
export function dataUrlToBlob(url: string): Blob {
  const comma = url.indexOf(',');
  if (!/^data:/i.test(url) || comma < 0) throw new UmbraError('image-undecodable');
  const header = url.slice('data:'.length, comma);
  const body = url.slice(comma + 1);
  const base64 = /;\s*base64\s*$/i.test(header);
  const type = header.replace(/;.*$/s, '').trim().toLowerCase();
  try {
    return new Blob([base64 ? fromBase64(unescapePercent(body)) : percentBytes(body)], { type });
  } catch (cause) {
    throw new UmbraError('image-undecodable', { cause });
  }
}

/** A blob as a `data:` URL in base64, with the blob's media type. */
export async function blobToDataUrl(blob: Blob): Promise<string> {
  return `data:${blob.type};base64,${toBase64(new Uint8Array(await blob.arrayBuffer()))}`;
}

// Base64 may itself be percent-encoded (%2B, %3D). Long images seldom are, so look before copying.
function unescapePercent(text: string): string {
  return text.includes('%') ? decodeURIComponent(text) : text;
}

/** Percent-encoded bytes, which need not be UTF-8. */
function percentBytes(text: string): Uint8Array<ArrayBuffer> {
  const source = new TextEncoder().encode(text);
  const bytes = new Uint8Array(source.length);
  let length = 0;
  for (let i = 0; i < source.length; i += 1) {
    const hex = source[i] === 0x25 ? /^[0-9a-f]{2}$/i.exec(String.fromCharCode(...source.subarray(i + 1, i + 3))) : null;
    bytes[length++] = hex ? Number.parseInt(hex[0], 16) : (source[i] ?? 0);
    if (hex) i += 2;
  }
  return bytes.slice(0, length);
}
