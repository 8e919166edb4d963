import { browser } from 'wxt/browser';
import { createImageMenu } from './image-menu';

/** Makes the menus after every install and update, and welcomes after the first. Must run in the background's first turn. */
export function serveFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    createImageMenu().catch(() => undefined);
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => undefined);
  });
}
