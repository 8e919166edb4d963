import { join } from 'node:path';
import { Firefox } from './bidi';

const EXTENSION = join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3');
const ID = 'umbra@umbra.example';
/** Chosen beforehand, since Firefox otherwise gives every installation an address of its own. */
const UUID = '6b1f0c1e-7e0a-4f5c-9a55-3f1c2f0e9d11';

const PREFERENCES = { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }) };

interface Context {
  readonly context: string;
  readonly url: string;
  readonly children: readonly Context[] | null;
}

/** What a key is in WebDriver. */
const KEYS = { Control: '\uE009', Shift: '\uE008', Enter: '\uE007' } as const;

/** A Firefox with the built extension in it, and a page of the extension that speaks to its background. */
export class FirefoxSession {
  private constructor(
    readonly firefox: Firefox,
    /** The extension's settings page, in the background. */
    readonly own: string,
  ) {}

  static async start(path: string): Promise<FirefoxSession> {
    const firefox = await Firefox.launch(path, PREFERENCES);
    await firefox.send('webExtension.install', { extensionData: { type: 'path', path: EXTENSION } });
    const session = new FirefoxSession(firefox, await openTab(firefox));
    await session.goOwn(session.own, 'options.html');
    return session;
  }

  /** Opens one of the extension's own pages in a tab that is there. */
  async goOwn(context: string, page: string): Promise<void> {
    await this.firefox.send('browsingContext.navigate', { context, url: ownUrl(page), wait: 'none' });
    await waitFor(`${page} of the extension`, async () => (await this.evaluate(context, `document.readyState === 'complete' && location.href.includes(${JSON.stringify(page)})`)) === true);
  }

  /** Opens a page in a new tab, in front. */
  async open(url: string): Promise<string> {
    const context = await openTab(this.firefox);
    await this.firefox.send('browsingContext.navigate', { context, url, wait: 'complete' });
    await this.firefox.send('browsingContext.activate', { context });
    return context;
  }

  async openOwn(page: string): Promise<string> {
    const context = await openTab(this.firefox);
    await this.goOwn(context, page);
    await this.firefox.send('browsingContext.activate', { context });
    return context;
  }

  async close(context: string): Promise<void> {
    await this.firefox.send('browsingContext.close', { context }).catch(() => undefined);
  }

  evaluate(context: string, expression: string): Promise<unknown> {
    return this.firefox.evaluate(context, expression);
  }

  /** Waits until an expression holds in a page. */
  async until(what: string, context: string, expression: string): Promise<void> {
    await waitFor(what, async () => (await this.evaluate(context, expression)) === true);
  }

  /** Asks the background as the popup does. */
  ask(name: string, request: object): Promise<unknown> {
    return this.evaluate(this.own, `browser.runtime.sendMessage(${JSON.stringify({ name, request })})`);
  }

  /** Gives the access to sites, as a yes to the browser's prompt does; a driver cannot press its button. */
  async grant(pattern: string): Promise<void> {
    await this.inBrowser(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ID)});
      await ExtensionPermissions.add(extension.id, { origins: [${JSON.stringify(pattern)}], permissions: [] }, extension);
    })()`);
    await this.until('the access', this.own, `browser.permissions.contains({ origins: [${JSON.stringify(pattern)}] })`);
  }

  /** Evaluates in the browser's own scope. */
  async inBrowser(expression: string): Promise<unknown> {
    const { contexts } = (await this.firefox.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as { contexts: readonly Context[] };
    return await this.firefox.evaluate(contexts[0]?.context ?? '', expression);
  }

  /** Clicks the real toolbar button, which grants activeTab; only the browser's own scope can. */
  async clickToolbar(): Promise<void> {
    await this.inBrowser(`(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ID)});
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`);
  }

  /** Puts text on the clipboard. */
  async copy(text: string): Promise<void> {
    await this.inBrowser(`Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper).copyString(${JSON.stringify(text)})`);
  }

  /** Opens the popup over a page, in place of one that is open, and waits until it has read that. */
  async popupOver(context: string): Promise<void> {
    await this.evaluate(this.own, `${POPUP}?.close()`);
    await this.until('the end of the last popup', this.own, `${POPUP} === undefined`);
    await this.firefox.send('browsingContext.activate', { context });
    await this.clickToolbar();
    await this.until('the popup', this.own, `${POPUP}?.document.querySelector('main:is([data-state="done"], [data-state="stopped"], [data-state="failed"])') != null`);
  }

  /** Presses a button of the open popup. */
  async pressInPopup(command: string): Promise<void> {
    await this.evaluate(this.own, `${POPUP}.document.querySelector('[data-command="${command}"]').click()`);
  }

  /** Presses keys together: `Control`, `v`. */
  async press(context: string, ...keys: readonly string[]): Promise<void> {
    const values = keys.map((key) => (key in KEYS ? KEYS[key as keyof typeof KEYS] : key));
    const actions = [...values.map((value) => ({ type: 'keyDown', value })), ...values.toReversed().map((value) => ({ type: 'keyUp', value }))];
    await this.firefox.send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
  }

  /** Drags the mouse from one point to another, in CSS pixels; where both are the same it is a click. */
  async drag(context: string, [x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): Promise<void> {
    const actions = [{ type: 'pointerMove', x, y }, { type: 'pointerDown', button: 0 }, { type: 'pointerMove', x: toX, y: toY, duration: 50 }, { type: 'pointerUp', button: 0 }];
    await this.firefox.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  async move(context: string, x: number, y: number): Promise<void> {
    await this.firefox.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', x, y }] }] });
  }

  /** The first tab or frame whose address holds this, once there is one. */
  async contextOf(part: string, within?: string): Promise<string> {
    let found: string | undefined;
    await waitFor(`a page at ${part}`, async () => {
      const { contexts } = (await this.firefox.send('browsingContext.getTree', within === undefined ? {} : { root: within })) as { contexts: readonly Context[] };
      found = flat(contexts).findLast(({ url }) => url.includes(part))?.context;
      return found !== undefined;
    });
    return found ?? '';
  }
}

/** Something that Firefox must be able to do, and what tries it. */
export type Check = readonly [name: string, check: (session: FirefoxSession) => Promise<void>];

/** The open popup, seen from another page of the extension. */
export const POPUP = `browser.extension.getViews({ type: 'popup' })[0]`;

/** Address of one of the extension's own pages. */
export const ownUrl = (page: string): string => `moz-extension://${UUID}/${page}`;

const flat = (contexts: readonly Context[]): readonly Context[] => contexts.flatMap((context) => [context, ...flat(context.children ?? [])]);

async function openTab(firefox: Firefox): Promise<string> {
  const { context } = (await firefox.send('browsingContext.create', { type: 'tab', background: true })) as { context: string };
  return context;
}

export async function waitFor(what: string, holds: () => Promise<boolean>, timeout = 30_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > end) throw new Error(`Firefox did not get there in time: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
