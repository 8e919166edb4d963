import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { ensureBrowser } from './ensure-browser';
import { HiddenTarget } from './hidden-target';
import { pinButton } from './pin-button';
import { isRoot } from './system-package';

/** What may differ from an ordinary headless start at 1280x800. */
export interface LaunchOptions {
  readonly headless?: boolean;
  /** `null` takes the window as it is, with the device's own scale. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly colorScheme?: 'light' | 'dark';
  /** Folder of a profile to go on with; a new one where it is left out. It is removed at the end all the same. */
  readonly profile?: string;
}

/** A target as the browser lists it. */
export interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  readonly browserContextId?: string;
  /** What the browser tells of a tab. */
  readonly embedderData?: { readonly tabActive?: boolean };
}

/** A running browser with the extension loaded, on a profile of its own that ends with it. */
export class ExtensionBrowser {
  private constructor(
    readonly context: BrowserContext,
    readonly cdp: CDPSession,
    readonly extensionId: string,
    /** Folder of its profile. */
    readonly profile: string,
  ) {}

  /**
   * Starts the browser and loads the built extension over the DevTools pipe, which branded
   * Chrome allows too. The sandbox is off for root alone, where Chromium has none.
   */
  static async launch(extension: string, options: LaunchOptions = {}): Promise<ExtensionBrowser> {
    const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'umbra-profile-'));
    pinButton(profile, extension);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: ensureBrowser(),
      headless: options.headless ?? true,
      chromiumSandbox: !isRoot(),
      viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
      ...(options.colorScheme === undefined ? {} : { colorScheme: options.colorScheme }),
      env: { ...(process.env as Record<string, string>), ...options.env },
      ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
      args: ['--enable-unsafe-extension-debugging', '--lang=en-US', ...(options.args ?? [])],
    });
    const browser = context.browser();
    if (browser === null) throw new Error('The browser offers no DevTools session.');
    const cdp = await browser.newBrowserCDPSession();
    const loaded = (await (cdp as unknown as RawSession).send('Extensions.loadUnpacked', { path: extension, enableInIncognito: true })) as { id: string };
    const launched = new ExtensionBrowser(context, cdp, loaded.id, profile);
    await launched.closeWelcome();
    return launched;
  }

  /** Address of one of the extension's own pages, such as `editor.html`. */
  url(page: string): string {
    return `chrome-extension://${this.extensionId}/${page}`;
  }

  /** Every target there is, hidden ones too. */
  async targets(): Promise<readonly TargetInfo[]> {
    const { targetInfos } = (await this.send('Target.getTargets', { filter: [{}] })) as { targetInfos: TargetInfo[] };
    return targetInfos;
  }

  /** A protocol command that Playwright's types do not know. */
  send(method: string, params: object = {}): Promise<unknown> {
    return (this.cdp as unknown as RawSession).send(method, params);
  }

  /** Attaches to the first target that fits, waiting up to `timeout` milliseconds for it. */
  async attach(fits: (target: TargetInfo) => boolean, timeout = 30_000): Promise<HiddenTarget> {
    const end = Date.now() + timeout;
    for (;;) {
      const found = (await this.targets()).find(fits);
      if (found !== undefined) return HiddenTarget.attach(this.cdp, found.targetId);
      if (Date.now() > end) throw new Error('The target did not appear.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Clicks the extension's toolbar button over the page in front: grants activeTab and opens the real popup. Returns when it clicked, as `Date.now()`. */
  async clickToolbar(page: Page): Promise<number> {
    await page.bringToFront();
    const targetId = await this.tabOf(page);
    const clickedAt = Date.now();
    await this.send('Extensions.triggerAction', { id: this.extensionId, targetId });
    return clickedAt;
  }

  /** Target of the tab around a page: of the tabs in front, the one that shows its address. */
  private async tabOf(page: Page): Promise<string> {
    const tabs = (await this.targets()).filter((target) => target.type === 'tab' && target.url === page.url());
    const tab = tabs.find((target) => target.embedderData?.tabActive === true) ?? tabs[0];
    if (tab === undefined) throw new Error('The page lies in no tab.');
    return tab.targetId;
  }

  /** The first-run page opens by itself, at any moment and in front of everything: waits for it and closes it. */
  private async closeWelcome(timeout = 30_000): Promise<void> {
    const end = Date.now() + timeout;
    while (Date.now() < end) {
      const welcome = this.context.pages().find((page) => page.url().startsWith(this.url('welcome.html')));
      if (welcome !== undefined) return welcome.close();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Ends the browser and removes its profile. */
  async close(): Promise<void> {
    await this.context.close();
    // Its last processes may still write there for a moment.
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** Playwright types its commands by a fixed list of the protocol, which lacks the newer domains. */
interface RawSession {
  send(method: string, params: object): Promise<unknown>;
}
