import { browser } from 'wxt/browser';

const KEY = 'hidden-tabs';

/** Most tabs that are remembered. */
const MAX_TABS = 100;

/** Tabs in which the user had a page hidden in this session: scripts there may ask what to hide. */
export async function hiddenTabs(): Promise<readonly number[]> {
  const values: Record<string, unknown> = await browser.storage.session.get(KEY);
  const stored = values[KEY];
  return Array.isArray(stored) ? stored.filter((id): id is number => typeof id === 'number') : [];
}

/** Remembers a tab, or forgets it. */
export async function setHiddenTab(tabId: number, on: boolean): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const others = (await hiddenTabs()).filter((id) => id !== tabId);
    await browser.storage.session.set({ [KEY]: on ? [...others, tabId].slice(-MAX_TABS) : others });
  });
}
