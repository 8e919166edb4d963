import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A finished picture that was copied or saved. */
export interface KeptPicture {
  readonly id: string;
  /** In milliseconds since 1970. */
  readonly made: number;
  /** How many places it hides. */
  readonly hidden: number;
  /** Its file, as it left. */
  readonly file: Blob;
}

interface Schema extends DBSchema {
  pictures: { key: string; value: KeptPicture; indexes: { made: number } };
}

/**
 * Keeps a finished picture, and of all that are kept the newest `most`. Redacted pictures alone come here, and none in
 * which the proof left something open. They are not sealed: a key that outlives the browser would lie beside them, and
 * they are what the user has handed on. Does nothing in private windows.
 */
export async function keepPicture(file: Blob, hidden: number, most: number): Promise<void> {
  if (most <= 0 || isPrivate()) return;
  await withDatabase(async (db) => {
    await db.put('pictures', { id: crypto.randomUUID(), made: Date.now(), hidden, file });
    await prune(db, most);
  });
}

/** All kept pictures, the newest first. */
export async function listPictures(): Promise<KeptPicture[]> {
  return await withDatabase(async (db) => (await db.getAllFromIndex('pictures', 'made')).toReversed());
}

/** Deletes one. Does nothing where it is gone. */
export async function deletePicture(id: string): Promise<void> {
  await withDatabase(async (db) => await db.delete('pictures', id));
}

/** Deletes all but the newest `most`. */
export async function trimHistory(most: number): Promise<void> {
  await withDatabase(async (db) => await prune(db, most));
}

async function prune(db: IDBPDatabase<Schema>, most: number): Promise<void> {
  const ids = (await db.getAllKeysFromIndex('pictures', 'made')).toReversed();
  await Promise.all(ids.slice(most).map(async (id) => await db.delete('pictures', id)));
}

/** Private windows are promised to leave nothing. */
function isPrivate(): boolean {
  return (globalThis as { chrome?: { extension?: { inIncognitoContext?: boolean } } }).chrome?.extension?.inIncognitoContext === true;
}

async function withDatabase<Result>(work: (db: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
  const db = await openDB<Schema>('history', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('pictures', { keyPath: 'id' }).createIndex('made', 'made');
    },
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
