import { browser } from 'wxt/browser';
import { askBackground } from './ask-background';
import type { BackgroundRequests, Reply } from './contract';

/** A capture that was asked for. */
export interface BegunCapture {
  /** Settles once the background is asked. */
  readonly asked: Promise<void>;
  /** What it answers, as a value: never rejects. */
  readonly reply: Promise<Reply<BackgroundRequests['capture-tab']['reply']>>;
}

/**
 * Asks for a picture of the active tab of this window, over which the popup stands. The first that a popup does, in a script
 * of its own that is there before all others: it imports next to nothing.
 */
export function beginCapture(): BegunCapture {
  let tell: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (tell = resolve));
  const ask = async (): BegunCapture['reply'] => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return { ok: false, code: 'page-not-capturable' };
    const reply = askBackground('capture-tab', { tabId: tab.id, windowId: tab.windowId });
    tell();
    return (await reply) ?? { ok: false, code: 'unexpected' };
  };
  return { asked, reply: ask().catch(() => ({ ok: false, code: 'unexpected' }) as const).finally(() => tell()) };
}
