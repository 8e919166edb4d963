import { HiddenTarget } from '../../scripts/browser/hidden-target';
import { readPageState, untilSettled } from '../../scripts/browser/page-state';
import { Clipboard } from '../support/clipboard';
import { notFilled } from '../support/pixels';
import { expect, test } from '../support/umbra-test';

/** The part of the browser's extension API that is called inside the service worker. */
declare const chrome: { readonly windows: { create(window: object): Promise<unknown> } };

test('in an incognito window the extension works by itself and leaves nothing behind', async ({ umbra, site }) => {
  const clipboard = await Clipboard.open(umbra.context, site.origin);
  const ordinary = (await umbra.targets()).find((target) => target.type === 'service_worker')?.browserContextId;
  const worker = await umbra.attach((target) => target.type === 'service_worker' && target.url.startsWith(umbra.url('')));
  await worker.evaluate((url) => chrome.windows.create({ incognito: true, url }), `${site.origin}/customer.html`);
  const inPrivate = (target: { browserContextId?: string }): boolean => target.browserContextId !== ordinary;
  const page = await umbra.attach((target) => target.type === 'page' && target.url.endsWith('/customer.html') && inPrivate(target));
  await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
  const tab = (await umbra.targets()).find((target) => target.type === 'tab' && target.url.endsWith('/customer.html') && inPrivate(target));
  await umbra.send('Extensions.triggerAction', { id: umbra.extensionId, targetId: tab?.targetId });
  const popup = await umbra.attach((target) => target.type === 'page' && target.url.startsWith(umbra.url('popup.html')) && inPrivate(target));
  await popup.evaluate(untilSettled);
  const shown = await popup.evaluate(readPageState);
  expect(shown).toMatchObject({ state: 'done', error: null });
  expect(shown.regions.length).toBeGreaterThan(6);
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, nativeVirtualKeyCode: 13 };
  // Another window of the screen may take the focus just then, and the clipboard refuses who has none: one presses again.
  await expect(async () => {
    await popup.send('Input.dispatchKeyEvent', { ...enter, type: 'keyDown', text: '\r' });
    await expect.poll(() => popup.evaluate(() => document.querySelector('main')?.dataset.exported).catch(() => 'copy'), { timeout: 2500 }).toBe('copy');
  }).toPass({ timeout: 60_000 });
  const picture = await clipboard.picture();
  for (const region of shown.regions) expect(notFilled(picture, region, '#000000'), region.type ?? '').toBe(0);
  await umbra.cdp.send('Target.closeTarget', { targetId: page.targetId });
  expect(page).toBeInstanceOf(HiddenTarget);
  // The private window's own background ends with it; whoever looks for the ordinary one must not find it.
  await expect.poll(async () => (await umbra.targets()).filter((target) => target.url.startsWith(umbra.url('')) && inPrivate(target))).toEqual([]);
});
