import { type Guarded, openGuarded } from '../support/guarded';
import { inPopup, markup, openPage, panel, shown } from '../support/hidden-page';
import { expect, test } from '../support/umbra-test';

const MAIL = 'mara.lindt@example.org';
const PHONE = '+49 30 901820';

let guarded: Guarded;

test.beforeAll(async () => {
  guarded = await openGuarded();
});

test.afterAll(() => guarded.close());

test('a page is hidden in its text, shadow roots, fields and attributes, and comes back byte for byte', async () => {
  const page = await openPage(guarded);
  const before = await markup(page);
  await inPopup(guarded, page, async (popup) => {
    await popup.press('H');
    await expect.poll(() => panel(popup)).toMatch(/^\d+ places on this page are hidden$/);
  });
  const text = await shown(page);
  for (const secret of [MAIL, 'mara.lindt', PHONE, '901820']) expect(text).not.toContain(secret);
  expect(await page.title()).toMatch(/^Mail to █+$/);
  expect(text).toContain('Nothing is here.');
  expect(text).toContain('█');
  // What the field sends stays as it is; what it shows does not.
  expect(await page.locator('#mail').inputValue()).toBe(MAIL);
  expect(await page.locator('#mail').evaluate((field) => getComputedStyle(field).getPropertyValue('-webkit-text-security'))).toBe('disc');
  await inPopup(guarded, page, async (popup) => {
    await expect.poll(() => panel(popup)).not.toBe('');
    await popup.press('H');
    await expect.poll(() => panel(popup)).toBe('');
  });
  expect(await markup(page)).toBe(before);
  await page.close();
});

test('a frame of another site, which cannot be looked into, is covered', async () => {
  const page = await openPage(guarded);
  await page.evaluate(async (src) => {
    const frame = document.createElement('iframe');
    frame.id = 'other';
    frame.src = src;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
  }, guarded.site.origin.replace('127.0.0.1', 'localhost') + '/blank.html');
  const opacity = (): Promise<string> => page.locator('#other').evaluate((frame) => getComputedStyle(frame).opacity);
  expect(await opacity()).toBe('1');
  await inPopup(guarded, page, async (popup) => {
    await popup.press('H');
    await expect.poll(opacity).toBe('0');
    // The frame is covered before the rest is looked through; until that is done the key waits for it.
    await expect.poll(() => panel(popup)).not.toBe('');
    await popup.press('H');
    await expect.poll(opacity).toBe('1');
  });
  await page.close();
});

test('what the page adds and changes later is hidden too, and what it wrote itself stays when all is shown again', async () => {
  const page = await openPage(guarded);
  await inPopup(guarded, page, async (popup) => {
    await popup.press('H');
    await expect.poll(() => panel(popup)).not.toBe('');
  });
  // At no moment is it drawn as it is: the observer comes before the next frame.
  const drawn = await page.evaluate(async (mail) => {
    const added = document.createElement('p');
    added.id = 'added';
    added.textContent = `Later: ${mail}`;
    document.querySelector('#plain')!.firstChild!.nodeValue = `Now ${mail} is here.`;
    document.body.append(added);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return `${added.textContent} ${document.querySelector('#plain')!.textContent}`;
  }, MAIL);
  expect(drawn).not.toContain(MAIL);
  await expect.poll(() => page.locator('#added').textContent()).toMatch(/^Later: █+$/);
  await expect.poll(() => page.locator('#plain').textContent()).toMatch(/^Now █+ is here\.$/);
  await page.evaluate(() => (document.querySelector('#plain')!.textContent = 'All gone.'));
  await inPopup(guarded, page, async (popup) => {
    await expect.poll(() => panel(popup)).not.toBe('');
    await popup.press('H');
    await expect.poll(() => panel(popup)).toBe('');
  });
  expect(await page.locator('#added').textContent()).toBe(`Later: ${MAIL}`);
  expect(await page.locator('#plain').textContent()).toBe('All gone.');
  await page.close();
});

test('placeholders instead of blocks, pictures and picked elements covered, and all of it brought back', async () => {
  const page = await openPage(guarded);
  const before = await markup(page);
  await inPopup(guarded, page, async (popup) => {
    await popup.press('H');
    await expect.poll(() => panel(popup)).not.toBe('');
    await popup.click('[data-command="hide-labels"]');
    await expect.poll(() => shown(page)).toMatch(/\[EMAIL_\d+\]/);
    await popup.click('[data-command="hide-pictures"]');
    await expect.poll(() => page.locator('#picture').evaluate((picture) => getComputedStyle(picture).backgroundColor)).toBe('rgb(0, 0, 0)');
    // On a low screen the popup scrolls.
    await popup.target.evaluate(() => document.querySelector('[data-command="hide-pick"]')?.scrollIntoView());
    await popup.click('[data-command="hide-pick"]');
  });
  await page.bringToFront();
  // The picking begins a moment after the popup has closed.
  await expect
    .poll(async () => {
      await page.mouse.move(0, 0);
      await page.locator('#plain').click();
      return await page.locator('#plain').evaluate((element) => getComputedStyle(element).backgroundColor);
    })
    .toBe('rgb(0, 0, 0)');
  await inPopup(guarded, page, async (popup) => {
    await expect.poll(() => panel(popup)).not.toBe('');
    await popup.press('H');
    await expect.poll(() => panel(popup)).toBe('');
  });
  expect(await markup(page)).toBe(before);
  await page.close();
});

test('a site that is always hidden is hidden before it is seen, after a reload too', async () => {
  const page = await openPage(guarded);
  await inPopup(guarded, page, async (popup) => {
    await popup.press('H');
    await expect.poll(() => panel(popup)).not.toBe('');
    // The access was granted at install, so nothing is asked.
    await popup.click('[data-command="hide-stay"]');
    await expect.poll(() => popup.target.evaluate(() => document.querySelector<HTMLInputElement>('[data-command="hide-stay"]')?.checked)).toBe(true);
  });
  await page.close();
  const again = await guarded.umbra.context.newPage();
  // Every frame that is drawn tells what can be read in it.
  await again.addInitScript(() => {
    const frames: string[] = [];
    Object.assign(window, { frames });
    const look = (): void => {
      const { body } = document;
      if (body && getComputedStyle(body).visibility === 'visible') frames.push(body.innerText);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await guarded.umbra.context.route('**/always.html', async (route) => await route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>x</title><p>Write to ${MAIL}</p>` }));
  await again.goto(`${guarded.site.origin}/always.html`);
  await expect.poll(() => again.locator('p').textContent()).toMatch(/^Write to █+$/);
  await expect.poll(() => again.evaluate(() => (window as unknown as { frames: string[] }).frames.length)).toBeGreaterThan(0);
  expect((await again.evaluate(() => (window as unknown as { frames: string[] }).frames)).join('\n')).not.toContain(MAIL);
  await guarded.ask('forget-hidden-site', { origin: guarded.site.origin });
  await again.reload();
  await expect.poll(() => again.locator('p').textContent()).toBe(`Write to ${MAIL}`);
  await again.close();
});
