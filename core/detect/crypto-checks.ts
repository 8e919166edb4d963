import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 as keccak256 } from '@noble/hashes/sha3.js';
import { base58, base58xmr, base58xrp, bech32, bech32m } from '@scure/base';
import { crc32 } from './crc32';

const CHECKSUM_BYTES = 4;

/** Whether an address ends with the first bytes of its own double hash, and begins with one of the versions. Base58Check. */
export function passesBase58Check(address: string, versions: readonly number[], alphabet: { decode(text: string): Uint8Array } = base58, length = 25): boolean {
  const bytes = decoded(() => alphabet.decode(address));
  if (bytes?.length !== length || !versions.includes(bytes[0] ?? -1)) return false;
  return endsWith(bytes, sha256(sha256(bytes.subarray(0, -CHECKSUM_BYTES))));
}

/** A classic address of the XRP Ledger, or one with its tag. https://xrpl.org/docs/concepts/accounts/addresses */
export function passesXrp(address: string): boolean {
  return address.startsWith('r') ? passesBase58Check(address, [0], base58xrp) : passesBase58Check(address, [5], base58xrp, 35);
}

/** A witness program: version 0 with the first checksum, later ones with the second. BIP 173, BIP 350. */
export function passesSegwit(address: string, prefixes: readonly string[]): boolean {
  const first = bech32.decodeUnsafe(address);
  const found = first ?? bech32m.decodeUnsafe(address);
  if (!found || !prefixes.includes(found.prefix)) return false;
  const [version = -1, ...data] = found.words;
  const bytes = bech32.fromWordsUnsafe(data)?.length ?? 0;
  return first ? version === 0 && (bytes === 20 || bytes === 32) : version > 0 && version <= 16 && bytes >= 2 && bytes <= 40;
}

/** A Shelley address or stake address, CIP 19; or a Byron one, whose checksum is a CRC within CBOR. */
export function passesCardano(address: string): boolean {
  if (/^(?:addr|stake)/i.test(address)) return bech32.decodeUnsafe(address, false) !== undefined;
  const bytes = decoded(() => base58.decode(address));
  // An array of two: tagged bytes and an unsigned number of four bytes.
  if (!bytes || bytes[0] !== 0x82 || bytes[1] !== 0xd8 || bytes[3] !== 0x58) return false;
  const end = 5 + (bytes[4] ?? 0);
  const sum = bytes.subarray(end + 1);
  return sum.length === 4 && new DataView(sum.slice().buffer).getUint32(0) === crc32(bytes.subarray(5, end));
}

/** Standard, integrated and sub-addresses of the main network. https://docs.getmonero.org/public-address/standard-address/ */
export function passesMonero(address: string): boolean {
  const bytes = decoded(() => base58xmr.decode(address));
  if (!bytes || ![18, 19, 42].includes(bytes[0] ?? -1) || ![69, 77].includes(bytes.length)) return false;
  return endsWith(bytes, keccak256(bytes.subarray(0, -CHECKSUM_BYTES)));
}

/** Whether the case of every letter follows the hash of the address. `hex` is its forty digits. EIP 55. */
export function passesEip55(hex: string): boolean {
  const hash = keccak256(Uint8Array.from(hex.toLowerCase(), (digit) => digit.charCodeAt(0)));
  return Array.from(hex).every((digit, i) => {
    const nibble = ((hash[i >> 1] ?? 0) >> (i % 2 === 0 ? 4 : 0)) & 15;
    return digit === (nibble > 7 ? digit.toUpperCase() : digit.toLowerCase());
  });
}

/** Whether it stands for the 32 bytes of a public key; there is no checksum. https://solana.com/docs/core/accounts */
export function isSolanaKey(address: string): boolean {
  return decoded(() => base58.decode(address))?.length === 32;
}

/** Nothing instead of an error. */
function decoded<Value>(decode: () => Value): Value | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}

function endsWith(bytes: Uint8Array, hash: Uint8Array): boolean {
  return bytes.subarray(-CHECKSUM_BYTES).every((byte, i) => byte === hash[i]);
}
