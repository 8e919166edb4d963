import type { Page } from '@playwright/test';
import type { Display } from '../../scripts/browser/display';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { Desktop } from '../support/desktop';
import { RemoteServer } from '../support/hosted/remote-server';
import { displayForTests, neededDisplay } from '../support/needed-display';
import { builtExtension, expect, test } from '../support/umbra-test';

/** The part of the browser's extension API that is asked what was granted. */
declare const chrome: { readonly permissions: { getAll(): Promise<{ readonly origins?: readonly string[] }> } };

let display: Display | null = null;

test.beforeAll(async () => {
  display = await displayForTests();
});

test.afterAll(() => display?.close());

/** Waits until the browser's question has the keyboard: it is drawn within the browser's own window, where nothing else can be seen of it. */
async function question(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.hasFocus());
  // It takes no keys in its first half second, so that nobody answers it by chance.
  await page.waitForTimeout(1500);
}

test('the real question of the real browser: access to that one host, refused, given, and given back with the service', async () => {
  const screen = neededDisplay(display);
  test.slow();
  const server = await RemoteServer.start();
  const umbra = await ExtensionBrowser.launch(builtExtension(), { headless: false, viewport: null, env: { DISPLAY: screen.name }, args: ['--window-size=1200,860', '--window-position=20,20'] });
  try {
    const desktop = new Desktop(screen);
    const page = await umbra.context.newPage();
    await page.goto(umbra.url('options.html'));
    await page.bringToFront();
    // The focus as it really is, and not as tests like it.
    await (await umbra.context.newCDPSession(page)).send('Emulation.setFocusEmulationEnabled', { enabled: false });
    const granted = async () => (await page.evaluate(async () => await chrome.permissions.getAll())).origins ?? [];
    const own = page.locator('[data-provider="image-service"]');
    await own.locator('[data-command="set-up-service"]').click();
    await own.locator('[data-command="service-address"]').fill(server.baseUrl('image-service'));
    await own.locator('[data-command="save-service"]').click();
    await question(page);
    // Its first button says no.
    desktop.press('Return');
    await expect(own.locator('.service-state')).toContainText('No access');
    expect(await granted()).toEqual([]);

    await own.locator('[data-command="allow-service"]').click();
    await question(page);
    desktop.press('Tab', 'Return');
    await expect(own.locator('.service-state')).toContainText('Ready');
    expect(await granted()).toEqual([`${new URL(server.baseUrl('image-service')).origin}/*`]);

    await own.locator('[data-command="remove-service"]').click();
    await expect(own.locator('.service-host')).toHaveCount(0);
    expect(await granted()).toEqual([]);
    expect(await server.requests()).toEqual([]);
  } finally {
    await umbra.close();
    server.close();
  }
});
