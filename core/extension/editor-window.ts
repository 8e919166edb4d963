import { browser } from 'wxt/browser';
import type { ErrorCode } from '../errors';
import { EDITOR_PARAMETERS } from './contract';
import { expectHolder } from './sweep';

const WIDTH = 1180;
const HEIGHT = 820;

/** What the editor opens on: a capture, nothing, or the reason why there is nothing. */
export interface EditorTarget {
  readonly captureId?: string | null;
  readonly error?: ErrorCode;
  /** The tab it was opened from: the window opens in the same, incognito or not. */
  readonly incognito?: boolean;
}

/** Opens the editor in its own window and keeps the capture until the editor takes it. */
export async function openEditor({ captureId, error, incognito }: EditorTarget): Promise<void> {
  if (captureId) await expectHolder(captureId);
  const query = new URLSearchParams({
    ...(captureId ? { [EDITOR_PARAMETERS.capture]: captureId } : {}),
    ...(error ? { [EDITOR_PARAMETERS.error]: error } : {}),
  });
  const url = browser.runtime.getURL(`/editor.html${query.size > 0 ? `?${query}` : ''}` as '/editor.html');
  await browser.windows.create({ url, type: 'popup', width: WIDTH, height: HEIGHT, focused: true, ...(incognito ? { incognito } : {}) });
}
