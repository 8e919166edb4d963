import { ExtensionBrowser } from '../../../scripts/browser/extension-browser';
import { grantedExtension } from '../granted-extension';
import { test as base } from '../umbra-test';
import { RemoteServer } from './remote-server';
import { forgetServices } from './setup';

export { expect } from '../umbra-test';

/** Real reading stands behind an answer, on a machine that may be busy. */
export const ANSWER = { timeout: 30_000 };

/** The browser may reach the test server without asking: a permission prompt cannot be answered here. */
export const test = base.extend<{ service: RemoteServer }, { server: RemoteServer }>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameter's names
    async ({}, use) => {
      const server = await RemoteServer.start();
      await use(server);
      server.close();
    },
    { scope: 'worker' },
  ],
  umbra: [
    async ({ launch }, use) => {
      const extension = grantedExtension({ hosts: ['http://127.0.0.1/*'] });
      const browser = await ExtensionBrowser.launch(extension.folder, launch);
      await use(browser);
      await browser.close();
      extension.remove();
    },
    { scope: 'worker' },
  ],
  service: async ({ server, umbra }, use) => {
    await server.fail(null);
    await server.forget();
    await use(server);
    await forgetServices(umbra);
  },
});
