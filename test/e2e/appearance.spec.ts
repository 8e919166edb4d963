import { Popup } from '../../scripts/browser/popup';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { Clipboard } from '../support/clipboard';
import { changedOutside, notFilled, shownInk } from '../support/pixels';
import { decodePng } from '../support/png';
import { truthBoxes } from '../support/truth';
import { builtExtension, expect, test } from '../support/umbra-test';

for (const name of ['popup', 'editor', 'options', 'text', 'welcome']) {
  test(`${name} has a light and a dark face`, async ({ umbra, page }, info) => {
    const lightness: number[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(umbra.url(`${name}.html`));
      await page.locator('main').first().waitFor();
      await info.attach(`${name}-${colorScheme}`, { body: await page.screenshot(), contentType: 'image/png' });
      lightness.push(await page.evaluate(() => Number(/[\d.]+/.exec(getComputedStyle(document.body).backgroundColor)?.[0])));
      const { ink, paper } = await page.evaluate(() => ({ ink: getComputedStyle(document.body).color, paper: getComputedStyle(document.body).backgroundColor }));
      expect(ink).not.toBe(paper);
    }
    expect(lightness[0]).toBeGreaterThan(lightness[1] ?? 0);
  });
}

for (const scale of [1.25, 1.5, 2]) {
  test(`at ${scale} device pixels for one, regions cover at device pixels`, async ({ site }) => {
    const umbra = await ExtensionBrowser.launch(builtExtension(), { viewport: null, args: [`--force-device-scale-factor=${scale}`, '--window-size=1280,900'] });
    try {
      const clipboard = await Clipboard.open(umbra.context, site.origin);
      const page = await umbra.context.newPage();
      await page.goto(`${site.origin}/customer.html`);
      const width = await page.evaluate(() => innerWidth);
      const truth = await truthBoxes(page, scale);
      const original = decodePng(await page.screenshot({ scale: 'device' }));
      const popup = await Popup.open(umbra, page);
      const shown = await popup.settled();
      expect(shown).toMatchObject({ state: 'done', error: null });
      await popup.press('Enter');
      await popup.exported();
      const picture = await clipboard.picture();
      expect(picture.width).toBe(Math.round(width * scale));
      for (const region of shown.regions) expect(notFilled(picture, region, '#000000'), region.type ?? '').toBe(0);
      for (const box of truth) expect(shownInk(picture, original, box), box.type).toBe(0);
      expect(changedOutside(picture, original, shown.regions)).toBe(0);
    } finally {
      await umbra.close();
    }
  });
}
