const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 6;

/**
 * Whether the last six characters of a token are the CRC-32 of those between its prefix and them, in base 62.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function hasValidTail(token: string): boolean {
  const body = token.slice(token.lastIndexOf('_') + 1, -LENGTH);
  let sum = crc32(body);
  let tail = '';
  for (let i = 0; i < LENGTH; i++) {
    tail = BASE62.charAt(sum % 62) + tail;
    sum = Math.floor(sum / 62);
  }
  return token.endsWith(tail);
}

/** CRC-32 of a text of ASCII characters, as in IEEE 802.3: 0 to 2³² - 1. */
export function crc32(text: string): number {
  let sum = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    sum ^= text.charCodeAt(i);
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
