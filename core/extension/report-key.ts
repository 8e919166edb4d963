import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { toBase64 } from '../text/base64';
import { sha256 } from './sha256';

interface Schema extends DBSchema {
  keys: { key: string; value: CryptoKeyPair };
}

/** The one key of this installation. */
const NAME = 'report';

/** Signs reports. */
export interface ReportKey {
  /** The public key: 32 bytes, base64. */
  readonly publicKey: string;
  /** SHA-256 of the public key's bytes: what people compare. */
  readonly fingerprint: string;
  /** Ed25519 signature of a text in UTF-8, base64. */
  readonly sign: (text: string) => Promise<string>;
}

async function database(): Promise<IDBPDatabase<Schema>> {
  return await openDB<Schema>('report-keys', 1, {
    upgrade(db) {
      db.createObjectStore('keys');
    },
  });
}

/**
 * The key of this installation, made first where there is none. Its private half cannot be exported, by us neither: the
 * browser keeps it. `null` where the browser knows no Ed25519 (Chrome before 137, Firefox before 129).
 */
export async function reportKey(): Promise<ReportKey | null> {
  const pair = await navigator.locks.request('report-key', storedPair);
  return pair && (await keyOf(pair));
}

/** The fingerprint of this installation's key, or `null` where it has none yet. */
export async function ownFingerprint(): Promise<string | null> {
  const db = await database();
  const pair = await db.get('keys', NAME);
  db.close();
  return pair ? (await keyOf(pair)).fingerprint : null;
}

/** Forgets the key: reports that it signed can still be verified, and no further one can be signed with it. */
export async function forgetReportKey(): Promise<void> {
  const db = await database();
  await db.delete('keys', NAME);
  db.close();
}

async function storedPair(): Promise<CryptoKeyPair | null> {
  const db = await database();
  try {
    const stored = await db.get('keys', NAME);
    if (stored) return stored;
    const made = await generate();
    if (made) await db.put('keys', made, NAME);
    return made;
  } finally {
    db.close();
  }
}

async function generate(): Promise<CryptoKeyPair | null> {
  try {
    return await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  } catch {
    return null;
  }
}

async function keyOf({ publicKey, privateKey }: CryptoKeyPair): Promise<ReportKey> {
  const raw = await crypto.subtle.exportKey('raw', publicKey);
  return {
    publicKey: toBase64(new Uint8Array(raw)),
    fingerprint: await sha256(raw),
    sign: async (text) => toBase64(new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, new TextEncoder().encode(text)))),
  };
}
