import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import type { HiddenTarget } from '../../scripts/browser/hidden-target';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/schema';

/** The part of the browser's extension API that tests call inside the extension's pages. */
declare const chrome: {
  readonly storage: {
    readonly local: { set(values: object): Promise<void>; clear(): Promise<void> };
    readonly session: { get(keys: null): Promise<Record<string, unknown>>; remove(keys: string[]): Promise<void> };
  };
  readonly tabs: { query(query: object): Promise<readonly { readonly id?: number }[]> };
  readonly action: { getBadgeText(details: object): Promise<string> };
  readonly commands: { getAll(): Promise<{ readonly name?: string; readonly shortcut?: string }[]> };
};

/** Runs a function in one of the extension's own pages, which is closed again. */
export async function inExtension<Argument, Value>(browser: ExtensionBrowser, run: (argument: Argument) => Promise<Value>, argument: Argument): Promise<Value> {
  const page = await browser.context.newPage();
  await page.goto(browser.url('options.html'));
  const value = await page.evaluate<Value, Argument>(run as never, argument);
  await page.close();
  return value;
}

/** Changes these settings; the others are the defaults. */
export function changeSettings(browser: ExtensionBrowser, change: Partial<Settings>): Promise<void> {
  return inExtension(browser, (settings) => chrome.storage.local.set({ settings }), { ...DEFAULT_SETTINGS, ...change });
}

/** Forgets all settings, and what placeholders stand for. */
export function resetSettings(browser: ExtensionBrowser): Promise<void> {
  return inExtension(
    browser,
    async () => {
      await chrome.storage.local.clear();
      const kept: Record<string, unknown> = await chrome.storage.session.get(null);
      await chrome.storage.session.remove(Object.keys(kept).filter((key) => key.startsWith('entityMap:')));
    },
    null,
  );
}

/** How many records of captures lie in the extension's database. */
export function storedRecords(browser: ExtensionBrowser): Promise<number> {
  return inExtension(
    browser,
    async () => {
      const known = (await indexedDB.databases()).some((database) => database.name === 'captures');
      if (!known) return 0;
      const opening = indexedDB.open('captures');
      await new Promise((opened) => opening.addEventListener('success', opened));
      let records = 0;
      for (const store of opening.result.objectStoreNames) {
        const counting = opening.result.transaction(store).objectStore(store).count();
        await new Promise((counted) => counting.addEventListener('success', counted));
        records += counting.result;
      }
      opening.result.close();
      return records;
    },
    null,
  );
}

/** The shortcut that the browser really gave to a command, such as `Ctrl+Shift+9`. */
export async function shortcutOf(browser: ExtensionBrowser, name: string): Promise<string> {
  const commands = await inExtension(browser, () => chrome.commands.getAll(), null);
  return commands.find((command) => command.name === name)?.shortcut ?? '';
}

/** What the toolbar button's badge says over the tab in front; Playwright's own tab is not disturbed by it. */
export async function badgeOf(browser: ExtensionBrowser): Promise<string> {
  return await readBadge(await browser.attach((target) => target.type === 'service_worker' && target.url.startsWith(browser.url(''))));
}

/** The same, asked of a service worker that is attached already: for who asks often. */
export function readBadge(worker: HiddenTarget): Promise<string> {
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
  });
}
