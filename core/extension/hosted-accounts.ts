import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { HostedAccount, ProviderId } from '../hosted/provider';

/** An account with what the user agreed to. */
export interface StoredAccount extends HostedAccount {
  readonly consent: boolean;
}

interface Schema extends DBSchema {
  accounts: { key: ProviderId; value: StoredAccount };
}

/**
 * Keys of hosted services. They lie in the extension's IndexedDB, which content scripts and pages
 * cannot reach, and never in `storage`, which content scripts can. The background alone reads them.
 */
async function database(): Promise<IDBPDatabase<Schema>> {
  return await openDB<Schema>('services', 1, {
    upgrade: (db) => void db.createObjectStore('accounts', { keyPath: 'provider' }),
  });
}

async function inDatabase<Value>(work: (db: IDBPDatabase<Schema>) => Promise<Value>): Promise<Value> {
  const db = await database();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** One account, or `null` where that service is not set up. */
export async function readAccount(provider: ProviderId): Promise<StoredAccount | null> {
  return (await inDatabase((db) => db.get('accounts', provider))) ?? null;
}

/** All accounts. */
export async function readAccounts(): Promise<readonly StoredAccount[]> {
  return await inDatabase((db) => db.getAll('accounts'));
}

/** Keeps an account in place of the one before. */
export async function writeAccount(account: StoredAccount): Promise<void> {
  await inDatabase((db) => db.put('accounts', account));
}

/** Forgets an account and its key. Does nothing where there is none. */
export async function removeAccount(provider: ProviderId): Promise<void> {
  await inDatabase((db) => db.delete('accounts', provider));
}
