import type { ExtensionBrowser, TargetInfo } from '../../scripts/browser/extension-browser';
import { Popup } from '../../scripts/browser/popup';
import { Clipboard } from '../support/clipboard';
import { notFilled } from '../support/pixels';
import { expect, test } from '../support/umbra-test';

/** Ends a part of the extension as the browser does when it is short of memory or time. */
async function kill(umbra: ExtensionBrowser, fits: (target: TargetInfo) => boolean): Promise<void> {
  const target = (await umbra.targets()).find((info) => info.url.startsWith(umbra.url('')) && fits(info));
  if (target === undefined) throw new Error('There is no such target.');
  await umbra.cdp.send('Target.closeTarget', { targetId: target.targetId });
}

const isWorker = ({ type }: TargetInfo): boolean => type === 'service_worker';
const isEngine = ({ url }: TargetInfo): boolean => url.includes('/offscreen.html');

for (const [name, victim] of [['service worker', isWorker], ['offscreen document', isEngine]] as const) {
  test(`a ${name} killed while it reads loses nothing`, async ({ umbra, page, site }) => {
    const clipboard = await Clipboard.open(umbra.context, site.origin);
    await page.goto(`${site.origin}/customer.html`);
    // Text whose order the page sets itself is read in the picture alone, which takes its time.
    await page.addStyleTag({ content: '* { unicode-bidi: bidi-override }' });
    await page.bringToFront();
    const popup = await Popup.open(umbra, page);
    await expect.poll(async () => (await popup.state()).state, { intervals: [10] }).toBe('reading');
    await kill(umbra, victim);
    const shown = await popup.settled();
    expect(shown).toMatchObject({ state: 'done', error: null });
    expect(shown.regions.length).toBeGreaterThan(6);
    await popup.press('Enter');
    await popup.exported();
    const picture = await clipboard.picture();
    for (const region of shown.regions) expect(notFilled(picture, region, '#000000'), region.type ?? '').toBe(0);
  });

  test(`a ${name} killed after reading loses nothing`, async ({ umbra, page, site }) => {
    const clipboard = await Clipboard.open(umbra.context, site.origin);
    await page.goto(`${site.origin}/customer.html`);
    await page.bringToFront();
    const popup = await Popup.open(umbra, page);
    const shown = await popup.settled();
    await kill(umbra, victim);
    await popup.press('Enter');
    await popup.exported();
    const picture = await clipboard.picture();
    for (const region of shown.regions) expect(notFilled(picture, region, '#000000'), region.type ?? '').toBe(0);
  });
}
