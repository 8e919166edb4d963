import { browser } from 'wxt/browser';
import { createImageMenu } from './image-menu';
import { createModeMenu } from './mode-menu';
import { createTextMenu } from './text-menu';

/** Makes all entries of the context menus anew. The browser keeps them: once after install is enough. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  createImageMenu();
  createModeMenu();
  createTextMenu();
}
