import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 as keccak256 } from '@noble/hashes/sha3.js';
import { base58, base58xmr, base58xrp, bech32, bech32m, createBase58check } from '@scure/base';
import { integer, pick, type Generators, type Random } from './generator';

const bytes = (random: Random, count: number): Uint8Array => Uint8Array.from({ length: count }, () => integer(random, 0, 255));
const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** Base58Check of a version byte and a hash of twenty bytes. */
function hashed(random: Random, versions: readonly [number, ...number[]]): string {
  return createBase58check(sha256).encode(join(Uint8Array.of(pick(random, versions)), bytes(random, 20)));
}

function segwit(random: Random, prefix: string): string {
  const isFirst = random() < 0.5;
  const coder = isFirst ? bech32 : bech32m;
  const program = bytes(random, isFirst ? pick(random, [20, 32]) : 32);
  return coder.encode(prefix, [isFirst ? 0 : 1, ...coder.toWords(program)]);
}

function ripple(random: Random): string {
  const payload = join(Uint8Array.of(0), bytes(random, 20));
  return base58xrp.encode(join(payload, sha256(sha256(payload)).subarray(0, 4)));
}

function monero(random: Random): string {
  const payload = join(Uint8Array.of(pick(random, [18, 42])), bytes(random, 64));
  return base58xmr.encode(join(payload, keccak256(payload).subarray(0, 4)));
}

/** A base address of two keys, or a stake address of one. */
function cardano(random: Random): string {
  const [prefix, header, length] = pick(random, [['addr', 0x01, 56], ['stake', 0xe1, 28]] as const);
  return bech32.encode(prefix, bech32.toWords(join(Uint8Array.of(header), bytes(random, length))), false);
}

/** Forty hex digits, each letter a capital where the hash of all has a half-byte of eight or more. */
function ethereum(random: Random): string {
  const hex = [...bytes(random, 20)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const hash = [...keccak256(Uint8Array.from(hex, (digit) => digit.charCodeAt(0)))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `0x${Array.from(hex, (digit, i) => ('89abcdef'.includes(hash.charAt(i)) ? digit.toUpperCase() : digit)).join('')}`;
}

/** Valid addresses of crypto currencies: see `Generators`. */
export const CRYPTO: Generators = {
  CRYPTO: (random) => (random() < 0.5 ? hashed(random, [0, 5]) : segwit(random, 'bc')),
  CRYPTO_ETH: ethereum,
  CRYPTO_LTC: (random) => (random() < 0.5 ? hashed(random, [48, 50]) : segwit(random, 'ltc')),
  CRYPTO_DOGE: (random) => hashed(random, [30, 22]),
  CRYPTO_TRX: (random) => hashed(random, [65]),
  CRYPTO_XRP: ripple,
  CRYPTO_XMR: monero,
  CRYPTO_ADA: cardano,
  CRYPTO_SOL: (random) => base58.encode(bytes(random, 32)),
};
