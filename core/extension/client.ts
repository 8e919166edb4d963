import { storeCapture } from './captures';
import type { CaptureOrigin } from './contract';
import { fileStem } from './file-stem';
import { request } from './request';

/** Opens the editor in its own window. The capture is kept until the editor holds it, also when the caller closes at once. */
export async function openEditor(captureId: string | null): Promise<void> {
  await request('open-editor', { captureId });
}

/** Stores an image that the user pasted, dropped or opened; returns its capture's id. Errors: storage-full. */
export async function storeImage(blob: Blob, origin: CaptureOrigin, name: string): Promise<string> {
  return await storeCapture(blob, { origin, scale: 1, name: fileStem(name), findings: null, needsAccess: null });
}

/** Fetches the whole image of a capture that `needsAccess`; returns the new capture's id. Errors: capture-gone, image-unreachable, image-needs-access, storage-full. */
export async function fetchImage(captureId: string): Promise<string> {
  return (await request('fetch-image', { captureId })).captureId;
}

export { holdCapture } from './hold-capture';
