import { type Browser, browser } from 'wxt/browser';
import { errorCode } from '../errors';
import { requestAccess } from './access';
import { openEditor } from './editor-window';
import { t } from './messages';
import { captureAddress, captureImage } from './redact-image';
import { warmEngine } from './warm-engine';

const REDACT_IMAGE = 'redact-image';
const REDACT_LINKED_IMAGE = 'redact-linked-image';

/** Links that lead to an image file. */
const IMAGE_FILES = ['png', 'jpg', 'jpeg', 'webp', 'gif', 'bmp', 'avif', 'svg'].flatMap((ending) => [`*://*/*.${ending}`, `*://*/*.${ending}?*`]);

/** Puts “Redact image” into the context menu of images and of links to image files. */
export function createImageMenu(): void {
  browser.contextMenus.create({ id: REDACT_IMAGE, title: t('menu_redact_image'), contexts: ['image'] });
  browser.contextMenus.create({ id: REDACT_LINKED_IMAGE, title: t('menu_redact_linked_image'), contexts: ['link'], targetUrlPatterns: IMAGE_FILES });
}

/** Answers the menu: opens the editor on the image, or on the reason why there is none. Must run in the background's first turn. */
export function serveImageMenu(): void {
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (click.menuItemId === REDACT_IMAGE || click.menuItemId === REDACT_LINKED_IMAGE) void redact(click, tab);
  });
}

async function redact(click: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const incognito = tab?.incognito ?? false;
  try {
    await openEditor({ captureId: await capture(click, tab), incognito });
  } catch (error) {
    await openEditor({ error: errorCode(error), incognito }).catch(() => undefined);
  }
}

async function capture(click: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab | undefined): Promise<string | null> {
  if (click.menuItemId === REDACT_LINKED_IMAGE && click.linkUrl) {
    // First of all: the browser asks the user only while it still counts as an answer to the click.
    await requestAccess(new URL(click.linkUrl).origin);
    warmEngine();
    return await captureAddress(click.linkUrl);
  }
  if (click.menuItemId !== REDACT_IMAGE || !click.srcUrl || !tab) return null;
  warmEngine();
  return await captureImage({ src: click.srcUrl, frameId: click.frameId ?? 0, tab });
}
