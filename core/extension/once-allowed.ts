import { browser } from 'wxt/browser';

/** How often something is tried that needs access to a tab, and the pause between, in milliseconds. */
const MOST_TRIES = 6;
const RETRY_MS = 100;

/** Calls until it works, half a second long: a command may come a few milliseconds before the access to the tab that it brings. Rejects as the last call does. */
export async function onceAllowed<Value>(call: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; tries < MOST_TRIES; tries++) {
    try {
      return await call();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
  return await call();
}

/** Waits for the access to a tab that a command brings, for half a second at most: some pages never give it, and what then fails says why. */
export async function untilAllowed(tabId: number): Promise<void> {
  await onceAllowed(async () => {
    // The browser tells addresses to nobody without access.
    const { url } = await browser.tabs.get(tabId);
    if (url === undefined) throw new Error('no access yet');
  }).catch(() => undefined);
}
