import type { CaptureDocument, CaptureRef } from './contract';
import { type Capture, addReading, readCapture, readDocument, removeCapture, writeCapture, writeDocument } from './capture-database';
import type { PageReading } from '../told/page-reading';
import { makeSessionKey, sessionKey } from './capture-key';

/** How long a new capture waits for a page to take it, in milliseconds. */
export const HANDOVER_MS = 30_000;

/** Encrypts and stores an image with its document and what its page told; returns the capture's id. Errors: storage-full. */
export async function storeCapture(blob: Blob, document: CaptureDocument, reading: PageReading | null = null): Promise<string> {
  const id = crypto.randomUUID();
  await writeCapture({ id, key: await makeSessionKey() }, { blob, document, reading }, Date.now() + HANDOVER_MS);
  return id;
}

/**
 * The same, before it is known what the page tells: returns once the image can be read, and whoever asks for the reading
 * waits for it. There is none where it rejects or cannot be stored.
 */
export async function storeAhead(blob: Blob, document: CaptureDocument, reading: Promise<PageReading | null>): Promise<string> {
  reading.catch(() => undefined);
  const ref = { id: crypto.randomUUID(), key: await makeSessionKey() };
  const stored = writeCapture(ref, { blob, document }, Date.now() + HANDOVER_MS);
  await Promise.all([stored, addReading(ref, Promise.all([reading, stored]).then(([told]) => told))]);
  return ref.id;
}

/** The image and document of a capture, decrypted. Errors: capture-gone. */
export async function loadCapture(id: string): Promise<Capture> {
  return await readCapture(await captureRef(id));
}

/** The document of a capture alone, without decrypting its image. Errors: capture-gone. */
export async function loadDocument(id: string): Promise<CaptureDocument> {
  return await readDocument(await captureRef(id));
}

/** Replaces the document of a capture. Errors: capture-gone, storage-full. */
export async function saveDocument(id: string, document: CaptureDocument): Promise<void> {
  await writeDocument(await captureRef(id), document);
}

/** Deletes a capture at once. Does nothing where it is gone. */
export async function deleteCapture(id: string): Promise<void> {
  await removeCapture(id);
}

/** A capture with the session's key, as the engine needs it: it has no storage of its own. Errors: capture-gone. */
export async function captureRef(id: string): Promise<CaptureRef> {
  return { id, key: await sessionKey() };
}
