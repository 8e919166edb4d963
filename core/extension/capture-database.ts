import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { UmbraError } from '../errors';
import type { KnownText } from '../proof-model';
import type { PageReading } from '../told/page-reading';
import type { CaptureDocument, CaptureRef } from './contract';
import { type CaptureKey, importKey, type Sealed, seal, unseal } from './capture-cipher';

/** What lies in the clear beside a sealed capture. Nothing of it tells what the picture shows. */
interface DocumentRecord extends Sealed {
  readonly id: string;
  readonly keyName: string;
  /** Until then nobody need hold it, in milliseconds since 1970; 0 once a page has taken it. */
  readonly keptUntil: number;
  /** What it was read as, for proofs: sealed like the rest, and gone with it. */
  readonly known?: Sealed;
}

interface ImageRecord {
  readonly id: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  /** Ciphertext. A Blob, so that the browser keeps it in a file and not in memory. */
  readonly data: Blob;
  /** Media type of the plain image; bound to the ciphertext. */
  readonly type: string;
}

/** What the page of a picture told of its text: as secret as the picture. */
interface ReadingRecord extends Sealed {
  readonly id: string;
}

interface Schema extends DBSchema {
  documents: { key: string; value: DocumentRecord };
  images: { key: string; value: ImageRecord };
  readings: { key: string; value: ReadingRecord };
}

/** An image and what is known about it. */
export interface Capture {
  readonly blob: Blob;
  readonly document: CaptureDocument;
}

/** A capture on its way into the database. */
export interface NewCapture extends Capture {
  /** What the page told of its text, if a page is what the picture shows. */
  readonly reading?: PageReading | null | undefined;
}

const STORES = ['documents', 'images', 'readings'] as const;

/** A capture's state as the sweep sees it. */
export type CaptureRow = Pick<DocumentRecord, 'id' | 'keyName' | 'keptUntil'>;

let opened: Promise<IDBPDatabase<Schema>> | null = null;

async function database(): Promise<IDBPDatabase<Schema>> {
  const forget = (): void => {
    opened = null;
  };
  opened ??= openDB<Schema>('captures', 2, {
    upgrade(db) {
      for (const store of STORES) if (!db.objectStoreNames.contains(store)) db.createObjectStore(store, { keyPath: 'id' });
    },
    // A page that still has the former version open must not keep a newer one waiting.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
    terminated: forget,
  });
  opened.catch(forget);
  return await opened;
}

const knownLabel = (id: string): string => `${id}/known`;
const documentLabel = (id: string): string => `${id}/document`;
const readingLabel = (id: string): string => `${id}/reading`;
const readingLock = (id: string): string => `capture-reading/${id}`;
const imageLabel = (id: string, type: string): string => `${id}/image/${type}`;

async function sealDocument(key: CaptureKey, id: string, document: CaptureDocument): Promise<Sealed> {
  return await seal(key, documentLabel(id), new TextEncoder().encode(JSON.stringify(document)));
}

async function sealReading(key: CaptureKey, id: string, reading: PageReading): Promise<ReadingRecord> {
  return { id, ...(await seal(key, readingLabel(id), new TextEncoder().encode(JSON.stringify(reading)))) };
}

/** Stores an image with its document and what its page told, all or nothing. `keptUntil`: see `CaptureRow`. Errors: storage-full. */
export async function writeCapture({ id, key }: CaptureRef, { blob, document, reading }: NewCapture, keptUntil: number): Promise<void> {
  const captureKey = await importKey(key);
  const image = await seal(captureKey, imageLabel(id, blob.type), await blob.arrayBuffer());
  const sealed = await sealDocument(captureKey, id, document);
  const told = reading ? await sealReading(captureKey, id, reading) : null;
  await writing(async (db) => {
    const write = db.transaction(STORES, 'readwrite');
    // Where an `add` fails it tells why, and nobody waits for the end of the transaction.
    write.done.catch(() => undefined);
    try {
      await write.objectStore('images').add({ id, iv: image.iv, data: new Blob([image.data]), type: blob.type });
      if (told) await write.objectStore('readings').add(told);
      await write.objectStore('documents').add({ id, keyName: captureKey.name, keptUntil, ...sealed });
    } catch (cause) {
      if (write.error === null) write.abort();
      throw cause;
    }
    await write.done;
  });
}

/**
 * Stores what the page of a capture told as soon as that is known. Resolves at once: from then on `readReading` waits for
 * it, as long as this context lives. Nothing is stored where it rejects, where the capture is gone by then, or where there is no room.
 */
export async function addReading(ref: CaptureRef, reading: Promise<PageReading | null>): Promise<void> {
  await new Promise<void>((expected) => {
    const work = async (): Promise<void> => {
      expected();
      const told = await reading;
      if (told) await writeReading(ref, told);
    };
    void navigator.locks.request(readingLock(ref.id), work).catch(() => undefined).finally(expected);
  });
}

async function writeReading({ id, key }: CaptureRef, reading: PageReading): Promise<void> {
  const sealed = await sealReading(await importKey(key), id, reading);
  await writing(async (db) => {
    const write = db.transaction(['documents', 'readings'], 'readwrite');
    if ((await write.objectStore('documents').getKey(id)) !== undefined) await write.objectStore('readings').put(sealed);
    await write.done;
  });
}

/** Reads and decrypts a capture. Errors: capture-gone. */
export async function readCapture({ id, key }: CaptureRef): Promise<Capture> {
  const db = await database();
  const read = db.transaction(['documents', 'images']);
  const [document, image] = await Promise.all([read.objectStore('documents').get(id), read.objectStore('images').get(id)]);
  if (!document || !image) throw new UmbraError('capture-gone');
  const captureKey = await importKey(key);
  const plain = await unseal(captureKey, imageLabel(id, image.type), { iv: image.iv, data: await image.data.arrayBuffer() });
  return { blob: new Blob([plain], { type: image.type }), document: await openDocument(captureKey, document) };
}

/** Reads and decrypts the document of a capture. Errors: capture-gone. */
export async function readDocument({ id, key }: CaptureRef): Promise<CaptureDocument> {
  const row = await (await database()).get('documents', id);
  if (!row) throw new UmbraError('capture-gone');
  return await openDocument(await importKey(key), row);
}

async function openDocument(key: CaptureKey, row: DocumentRecord): Promise<CaptureDocument> {
  const json = new TextDecoder().decode(await unseal(key, documentLabel(row.id), row));
  // Ours alone can have written it: the tag of AES-GCM vouches for every byte.
  return JSON.parse(json) as CaptureDocument;
}

/** Reads and decrypts what the page of a capture told of its text, once that is there; `null` where it is no picture of a page. Errors: capture-gone. */
export async function readReading({ id, key }: CaptureRef): Promise<PageReading | null> {
  const db = await database();
  const row = await navigator.locks.request(readingLock(id), { mode: 'shared' }, async () => await db.get('readings', id));
  if (!row) return null;
  const json = new TextDecoder().decode(await unseal(await importKey(key), readingLabel(id), row));
  return JSON.parse(json) as PageReading;
}

/** Replaces the document of a stored capture. Errors: capture-gone, storage-full. */
export async function writeDocument({ id, key }: CaptureRef, document: CaptureDocument): Promise<void> {
  const sealed = await sealDocument(await importKey(key), id, document);
  await updateRow(id, sealed);
}

/** Keeps what a capture was read as beside it. Errors: capture-gone, storage-full. */
export async function writeKnown({ id, key }: CaptureRef, known: KnownText): Promise<void> {
  await updateRow(id, { known: await seal(await importKey(key), knownLabel(id), new TextEncoder().encode(JSON.stringify(known))) });
}

/** Name of the lock that is held while it is written what a capture was read as: who needs it shares the lock. */
export const knownLock = (id: string): string => `known/${id}`;

/** What a capture was read as, or `null` before that. Errors: capture-gone. */
export async function readKnown({ id, key }: CaptureRef): Promise<KnownText | null> {
  const row = await (await database()).get('documents', id);
  if (!row) throw new UmbraError('capture-gone');
  if (!row.known) return null;
  return JSON.parse(new TextDecoder().decode(await unseal(await importKey(key), knownLabel(id), row.known))) as KnownText;
}

/** Sets until when a capture need not be held. Does nothing where it is gone. */
export async function keepCapture(id: string, keptUntil: number): Promise<void> {
  await updateRow(id, { keptUntil }).catch((error: unknown) => {
    if (!(error instanceof UmbraError) || error.code !== 'capture-gone') throw error;
  });
}

async function updateRow(id: string, change: Partial<DocumentRecord>): Promise<void> {
  await writing(async (db) => {
    const write = db.transaction('documents', 'readwrite');
    const row = await write.store.get(id);
    if (row) await write.store.put({ ...row, ...change });
    await write.done;
    if (!row) throw new UmbraError('capture-gone');
  });
}

/** Removes a capture, image, document and reading together. Does nothing where it is gone. */
export async function removeCapture(id: string): Promise<void> {
  const db = await database();
  const write = db.transaction(STORES, 'readwrite');
  await Promise.all([...STORES.map(async (store) => await write.objectStore(store).delete(id)), write.done]);
}

/** Every stored capture, for the sweep. */
export async function captureRows(): Promise<readonly CaptureRow[]> {
  const db = await database();
  return await db.getAll('documents');
}

async function writing(work: (db: IDBPDatabase<Schema>) => Promise<void>): Promise<void> {
  try {
    await work(await database());
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'QuotaExceededError') throw new UmbraError('storage-full', { cause });
    throw cause;
  }
}
