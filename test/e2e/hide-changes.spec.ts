import type { Page } from '@playwright/test';
import { Clipboard } from '../support/clipboard';
import { type Guarded, openGuarded } from '../support/guarded';
import { noticeOf } from '../support/notice';
import { inPopup, markup, openPage, panel } from '../support/hidden-page';
import { expect, test } from '../support/umbra-test';

const MAIL = 'mara.lindt@example.org';

let guarded: Guarded;

test.beforeAll(async () => {
  guarded = await openGuarded();
});

test.afterAll(() => guarded.close());

/** Whether what a field shows is hidden. */
const isDotted = (page: Page, selector: string): Promise<boolean> => page.locator(selector).evaluate((field) => getComputedStyle(field).getPropertyValue('-webkit-text-security') === 'disc');

test('fields that the page fills later, in shadow roots too, and attributes that it writes later are hidden before they are drawn', async () => {
  const page = await openPage(guarded);
  await page.evaluate(() => {
    document.querySelector('#data')!.insertAdjacentHTML('beforeend', '<input id="empty"><input id="other" value="blue"><div id="note" contenteditable></div><input id="hint" placeholder="Search"><x-form></x-form>');
    document.querySelector('x-form')!.attachShadow({ mode: 'open' }).innerHTML = '<input id="inner" value="mara.lindt@example.org"><input id="innerEmpty">';
  });
  const before = await markup(page);
  await inPopup(guarded, page, async (popup) => {
    await popup.press('H');
    await expect.poll(() => panel(popup)).not.toBe('');
  });
  expect(await isDotted(page, '#inner')).toBe(true);
  for (const empty of ['#empty', '#other', '#innerEmpty']) expect(await isDotted(page, empty)).toBe(false);
  // What a page writes in a task of its own is dotted in the next frame that is drawn.
  const drawn = await page.evaluate(async (mail) => {
    const inner = document.querySelector('x-form')!.shadowRoot!.querySelector<HTMLInputElement>('#innerEmpty')!;
    const fields = ['#empty', '#other'].map((selector) => document.querySelector<HTMLInputElement>(selector)!).concat(inner);
    for (const field of fields) field.value = mail;
    document.querySelector('#note')!.textContent = `Ask ${mail}`;
    document.querySelector('#hint')!.setAttribute('placeholder', mail);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return fields.map((field) => getComputedStyle(field).getPropertyValue('-webkit-text-security'));
  }, MAIL);
  expect(drawn).toEqual(['disc', 'disc', 'disc']);
  await expect.poll(() => isDotted(page, '#note')).toBe(true);
  await expect.poll(() => page.locator('#hint').getAttribute('placeholder')).toMatch(/^█+$/);
  // What is harmless is seen again once it was looked at.
  await page.evaluate(() => (document.querySelector<HTMLInputElement>('#other')!.value = 'Room 12345'));
  await expect.poll(() => isDotted(page, '#other')).toBe(false);
  expect(await isDotted(page, '#empty')).toBe(true);
  await page.evaluate((now) => {
    for (const selector of ['#empty', '#other']) document.querySelector<HTMLInputElement>(selector)!.value = now[selector] ?? '';
    document.querySelector('#note')!.textContent = '';
    document.querySelector<HTMLInputElement>('#hint')!.placeholder = 'Search';
  }, { '#other': 'blue' } as Record<string, string>);
  await inPopup(guarded, page, async (popup) => {
    await expect.poll(() => panel(popup)).not.toBe('');
    await popup.press('H');
    await expect.poll(() => panel(popup)).toBe('');
  });
  expect(await markup(page)).toBe(before);
  expect(await isDotted(page, '#inner')).toBe(false);
  await page.close();
});

test('values that stand apart on the page are apart, whatever the page makes them of', async () => {
  const page = await openPage(guarded);
  await page.evaluate(() => {
    document.querySelector('#data')!.insertAdjacentHTML(
      'beforeend',
      '<p id="row" style="display:flex;gap:1rem"><span>5425 2334 3010 9903</span><span>12 pieces</span></p><details open id="more"><summary>Card 4111 1111 1111 1111</summary>open</details><p id="one">Card 4111 1111 <b>1111</b> 1111</p>',
    );
  });
  await inPopup(guarded, page, async (popup) => {
    await popup.press('H');
    await expect.poll(() => panel(popup)).not.toBe('');
  });
  await expect.poll(() => page.locator('#row').innerText()).toMatch(/^█{4} █{4} █{4} █{4}\n+12 pieces$/u);
  await expect.poll(() => page.locator('#more').innerText()).toMatch(/^Card █{4} █{4} █{4} █{4}\n+open$/u);
  expect(await page.locator('#one').innerText()).not.toContain('1111');
  await page.close();
});

test('a notice over a hidden page is seen', async () => {
  const clipboard = await Clipboard.open(guarded.umbra.context, guarded.site.origin);
  await clipboard.putText(`Write to ${MAIL}`);
  const page = await openPage(guarded);
  await inPopup(guarded, page, async (popup) => {
    await popup.press('H');
    await expect.poll(() => panel(popup)).not.toBe('');
  });
  await page.bringToFront();
  await page.evaluate(() => window.editor.focus());
  await page.keyboard.press('ControlOrMeta+v');
  const frame = await (await noticeOf(page)).frameElement();
  await expect.poll(() => isDotted(page, 'textarea')).toBe(false);
  await page.waitForTimeout(500);
  expect(await frame.evaluate((element) => getComputedStyle(element as Element).opacity)).toBe('1');
  await page.close();
});

test('on a page that never rests, what it adds is looked through all the same', async () => {
  const page = await openPage(guarded);
  await inPopup(guarded, page, async (popup) => {
    await popup.press('H');
    await expect.poll(() => panel(popup)).not.toBe('');
  });
  await page.evaluate(() => {
    const clock = document.querySelector('#plain')!.appendChild(document.createElement('b'));
    setInterval(() => (clock.textContent = `at ${Math.round(performance.now()) % 97}`), 40);
    document.querySelector('#data')!.insertAdjacentHTML('beforeend', '<p id="late">He lives at Lindenstraße 12, Berlin.</p><p id="titled" title="mara.lindt@example.org">x</p>');
  });
  await expect.poll(() => page.locator('#late').textContent(), { timeout: 10_000 }).toMatch(/^He lives at [█ ,]+\.$/u);
  await expect.poll(() => page.locator('#titled').getAttribute('title')).toMatch(/^█+$/u);
  await page.close();
});
