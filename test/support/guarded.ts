import type { Page } from '@playwright/test';
import { ExtensionBrowser, type LaunchOptions } from '../../scripts/browser/extension-browser';
import type { FolderServer } from '../../scripts/browser/serve-folder';
import { serveEditors } from './editor-site';
import { grantedExtension } from './granted-extension';

/** One of the known chats; its pages are those of the editors' site. */
export const CHAT = 'https://chatgpt.com';

/** A browser in which a site of real editors is guarded. */
export interface Guarded {
  readonly umbra: ExtensionBrowser;
  readonly site: FolderServer;
  /** Opens a page of the site with the keyboard in its editor. */
  open(path: string, origin?: string): Promise<Page>;
  /** Asks the background as the popup does. */
  ask(name: string, request: object): Promise<unknown>;
  close(): Promise<void>;
}

/** What the extension's own pages may call. */
declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

/** Starts a browser with the extension, to which the site's access was granted at install, and turns its guard on. The caller closes it. */
export async function openGuarded(options: LaunchOptions = {}): Promise<Guarded> {
  const site = await serveEditors();
  const extension = grantedExtension({ hosts: ['http://127.0.0.1/*', `${CHAT}/*`], permissions: ['clipboardRead'] });
  const umbra = await ExtensionBrowser.launch(extension.folder, options);
  const ask = async (name: string, request: object): Promise<unknown> => {
    const own = await umbra.context.newPage();
    await own.goto(umbra.url('options.html'));
    const reply = await own.evaluate((message) => chrome.runtime.sendMessage(message), { name, request });
    await own.close();
    return reply;
  };
  await umbra.context.route(`${CHAT}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${site.origin}${pathname}${search}` }) });
  });
  for (const origin of [site.origin, CHAT]) await ask('guard-site', { origin, on: true });
  return {
    umbra,
    site,
    ask,
    async open(path, origin = site.origin) {
      const page = await umbra.context.newPage();
      await page.goto(`${origin}/${path}`);
      await page.bringToFront();
      await page.evaluate(() => window.editor.focus());
      return page;
    },
    async close() {
      await umbra.close();
      extension.remove();
      site.close();
    },
  };
}

/** What the editor of a page holds. */
export const editorText = (page: Page): Promise<string> => page.evaluate(() => window.editor.text().trim());

/** All that the page's spy heard, and all that stands in the page and its storage. */
export const allThatThePageKnows = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return [...window.overheard, document.documentElement.outerHTML, ...[localStorage, sessionStorage].flatMap((storage) => Object.entries(storage).flat().map(String)), document.cookie, JSON.stringify(databases), JSON.stringify(performance.getEntries())].join('\n');
  });
