import { browser } from 'wxt/browser';
import { t } from './messages';

/** Puts the ways to capture a part or all of a page into the menu of the page itself. */
export function createModeMenu(): void {
  browser.contextMenus.create({ id: 'capture-region', title: t('menu_capture_region'), contexts: ['page', 'frame'] });
  browser.contextMenus.create({ id: 'capture-element', title: t('menu_capture_element'), contexts: ['page', 'frame'] });
  browser.contextMenus.create({ id: 'capture-page', title: t('menu_capture_page'), contexts: ['page', 'frame'] });
}
