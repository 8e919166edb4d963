import { UmbraError } from '../errors';
import { runJob } from './engine-client';
import { engineHost } from './engine-host';

/** Longest that somebody waits for the clipboard, in milliseconds. */
const PATIENCE_MS = 10_000;

/** Puts text on the clipboard, from the background, without a window. Errors: clipboard-refused, engine-lost. */
export async function copyText(text: string): Promise<void> {
  await runJob({ job: 'copy-text', text }, { signal: AbortSignal.timeout(PATIENCE_MS) }, engineHost.access);
}

/** The text on the clipboard; empty where it holds none. Needs the permission to read it. Errors: clipboard-refused, engine-lost. */
export async function readClipboardText(): Promise<string> {
  let read: string | null = null;
  await runJob({ job: 'read-text' }, { signal: AbortSignal.timeout(PATIENCE_MS), onClipboard: (text) => (read = text) }, engineHost.access);
  if (read === null) throw new UmbraError('clipboard-refused');
  return read;
}
