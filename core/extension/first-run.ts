import { browser } from 'wxt/browser';
import { createMenus } from './menus';

/** Makes the menus after every install and update, and welcomes after the first install. Must run in the background's first turn. */
export function serveFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    createMenus().catch(() => undefined);
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => undefined);
  });
  // An incognito window has a background of its own, which nobody installs and whose menus end with it.
  if (browser.extension.inIncognitoContext) createMenus().catch(() => undefined);
  // A listener is all it takes to be started with the browser, and every start sweeps.
  browser.runtime.onStartup.addListener(() => undefined);
}
