import { test as base, type Page } from '@playwright/test';
import { Downloads } from '../../scripts/browser/downloads';
import { ExtensionBrowser, type LaunchOptions } from '../../scripts/browser/extension-browser';
import { serveFolder, type FolderServer } from '../../scripts/browser/serve-folder';
import { EXTENSION } from '../../scripts/start/build';
import { FIXTURES } from './fixtures';
import { resetSettings } from './stored';

export { FIXTURES };

interface TestFixtures {
  /** A new tab, in front, closed after the test. */
  readonly page: Page;
}

interface WorkerFixtures {
  /** The browser with the built extension that all tests of a file share. */
  readonly umbra: ExtensionBrowser;
  /** The fixture pages, on 127.0.0.1. */
  readonly site: FolderServer;
  /** What that browser saves. */
  readonly downloads: Downloads;
  /** How that browser starts. */
  readonly launch: LaunchOptions;
}

/** Playwright's `test` with the extension loaded: no test sees the settings or tabs of another. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  launch: [{}, { scope: 'worker', option: true }],
  umbra: [
    async ({ launch }, use) => {
      const browser = await ExtensionBrowser.launch(builtExtension(), launch);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameter's names
    async ({}, use) => {
      const server = await serveFolder(FIXTURES);
      await use(server);
      server.close();
    },
    { scope: 'worker' },
  ],
  downloads: [
    async ({ umbra }, use) => {
      const downloads = await Downloads.catch(umbra);
      await use(downloads);
      downloads.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ umbra }, use) => {
    await resetSettings(umbra);
    const page = await umbra.context.newPage();
    await page.bringToFront();
    await use(page);
    // The first tab stays, since the browser ends with its last one.
    await Promise.all(umbra.context.pages().slice(1).map((open) => open.close()));
  },
});

export { expect } from '@playwright/test';

/** The extension under test: the last build, or the folder that `UMBRA_EXTENSION` names. */
export function builtExtension(): string {
  return process.env.UMBRA_EXTENSION ?? EXTENSION;
}
