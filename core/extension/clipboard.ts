import { UmbraError } from '../errors';

/** Puts a PNG on the clipboard. Works in a focused page alone. Errors: clipboard-refused. */
export async function copyPng(blob: Blob): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  } catch (cause) {
    throw new UmbraError('clipboard-refused', { cause });
  }
}
