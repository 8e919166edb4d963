import { runJob } from './engine-client';
import { engineHost } from './engine-host';
import { loadSettings } from './settings-store';

/**
 * Starts the engine and its OCR workers while the picture is still being taken. Background only.
 * Nobody waits for it and its errors are dropped: the job that follows meets and tells them.
 */
export function warmEngine(): void {
  warm().catch(() => undefined);
}

async function warm(): Promise<void> {
  const { languages } = await loadSettings();
  await runJob({ job: 'warm', languages }, {}, engineHost.access);
}
