import { browser } from 'wxt/browser';

/** Opens the browser's own page for shortcuts: an extension may show them and not change them. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox 137 and later has a call for it and lets no extension open the page itself.
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
