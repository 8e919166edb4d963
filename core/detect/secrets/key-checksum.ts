import { crc32 } from '../crc32';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 6;

/**
 * Whether the last six characters of a token are the CRC-32 of those between its prefix and them, in base 62.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function hasValidTail(token: string): boolean {
  const body = token.slice(token.lastIndexOf('_') + 1, -LENGTH);
  let sum = crc32(Array.from(body, (sign) => sign.charCodeAt(0)));
  let tail = '';
  for (let i = 0; i < LENGTH; i++) {
    tail = BASE62.charAt(sum % 62) + tail;
    sum = Math.floor(sum / 62);
  }
  return token.endsWith(tail);
}
