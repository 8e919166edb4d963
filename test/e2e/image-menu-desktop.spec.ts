import type { Display } from '../../scripts/browser/display';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { Clipboard } from '../support/clipboard';
import { Desktop } from '../support/desktop';
import { EditorPage } from '../support/editor-page';
import { notFilled } from '../support/pixels';
import { displayForTests, neededDisplay } from '../support/needed-display';
import { builtExtension, expect, test } from '../support/umbra-test';

let display: Display | null = null;

test.beforeAll(async () => {
  display = await displayForTests();
});

test.afterAll(() => display?.close());

test('the real menu of the real screen redacts an image and copies it to the real clipboard', async ({ site }) => {
  const screen = neededDisplay(display);
  test.setTimeout(240_000);
  const umbra = await ExtensionBrowser.launch(builtExtension(), { headless: false, viewport: null, env: { DISPLAY: screen.name }, args: ['--window-size=1200,860', '--window-position=20,20'] });
  try {
    const clipboard = await Clipboard.open(umbra.context, site.origin);
    const page = await umbra.context.newPage();
    await page.goto(`${site.origin}/images.html`);
    await page.waitForFunction(() => [...document.images].every((image) => image.complete));
    const desktop = new Desktop(screen);
    await desktop.openMenu(page, page.locator('#same'));
    const opened = umbra.context.waitForEvent('page');
    // The last entry inspects, the extension's stands before it.
    desktop.press('Up', 'Up', 'Return');
    const editor = new EditorPage(await opened);
    await editor.page.waitForLoadState();
    const shown = await editor.settled();
    expect(new Set(shown.regions.map((region) => region.type))).toEqual(new Set(['EMAIL_ADDRESS', 'IP_ADDRESS']));
    await editor.page.bringToFront();
    await editor.page.keyboard.press('ControlOrMeta+c');
    const picture = await clipboard.picture();
    expect([picture.width, picture.height]).toEqual([640, 240]);
    for (const region of shown.regions) expect(notFilled(picture, region, '#000000')).toBe(0);
  } finally {
    await umbra.close();
  }
});
