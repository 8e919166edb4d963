import { browser } from 'wxt/browser';
import { openUnread } from '../editor/unread';
import { errorCode, UmbraError } from '../errors';
import type { Analysis } from '../model';
import type { Proof } from '../proof-model';
import { policyOf } from '../settings/schema';
import { showBadge } from './badge';
import { captureTab } from './capture-tab';
import { coverWords } from './cover-words';
import { captureRef, deleteCapture, loadDocument, saveDocument } from './captures';
import { openEditor } from './editor-window';
import { analyzeCapture, proveCapture, runJob } from './engine-client';
import { engineHost } from './engine-host';
import { keepLock } from './hold-capture';
import { nameRegions } from './name-regions';
import { untilAllowed } from './once-allowed';
import { loadSettings } from './settings-store';
import { COPY_COMMAND } from './shortcuts';
import { warmEngine } from './warm-engine';

/** Answers the keyboard command that copies without a popup. Must run in the background's first turn. */
export function serveCopyCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COPY_COMMAND && tab?.id !== undefined) void copyRedacted(tab.id, tab.windowId, tab.incognito);
  });
}

/**
 * Captures, reads, paints and copies. What needs a look opens the editor instead of being copied:
 * places that could not be read, what the finished picture still shows, an engine that failed, a clipboard that refused.
 */
async function copyRedacted(tabId: number, windowId: number, incognito: boolean): Promise<void> {
  const done = new AbortController();
  let captureId: string | null = null;
  try {
    warmEngine();
    await showBadge(tabId, { kind: 'busy' });
    await untilAllowed(tabId);
    captureId = await captureTab({ tabId, windowId });
    // Whoever sweeps meanwhile sees that the capture is in use.
    void keepLock(captureId, done.signal);
    const hidden = await readAndCopy(captureId);
    if (hidden === null) {
      await showBadge(tabId, { kind: 'trouble' });
      await openEditor({ captureId, incognito });
      return;
    }
    await deleteCapture(captureId);
    await showBadge(tabId, { kind: 'copied', hidden });
  } catch (error) {
    await showBadge(tabId, { kind: 'trouble' }).catch(() => undefined);
    await openEditor(captureId ? { captureId, incognito } : { error: errorCode(error), incognito }).catch(() => undefined);
  } finally {
    done.abort();
  }
}

/** How many regions the copied picture hides, or `null` where it was not copied because somebody should look first. */
async function readAndCopy(captureId: string): Promise<number | null> {
  const settings = await loadSettings();
  const document = await loadDocument(captureId);
  const analysis = await analyzeCapture(captureId, policyOf(settings), {}, engineHost.access);
  const { ms: _ms, ...findings } = analysis;
  await saveDocument(captureId, { ...document, findings });
  if (!wasReadWhole(analysis)) return null;
  const { regions } = findings;
  const names = await nameRegions(captureId, regions, settings.style);
  const words = regions.map((region) => coverWords(region, names));
  const proof = await proveCapture(captureId, { regions, style: settings.style, words, policy: policyOf(settings), scale: document.scale }, {}, engineHost.access);
  if (!isSettled(proof)) return null;
  try {
    await runJob({ job: 'copy', capture: await captureRef(captureId), regions, style: settings.style, words, history: settings.history }, {}, engineHost.access);
  } catch (error) {
    if (error instanceof UmbraError && error.code === 'clipboard-refused') return null;
    throw error;
  }
  return findings.regions.filter((region) => region.on).length;
}

/** Whether a proof left nothing open: nothing readable that should be hidden, and nothing unchecked. */
export function isSettled({ places, partial }: Pick<Proof, 'places' | 'partial'>): boolean {
  return places.length === 0 && !partial;
}

/** Whether all of a picture was read, at its own size, or is hidden, and looked through for everything: only then it may be copied without a look. */
export function wasReadWhole({ regions, unread, stopped, partial, readScale }: Analysis): boolean {
  return openUnread({ regions, unread }).length === 0 && !stopped && !partial && readScale >= 1;
}
