import type { Frame, Page } from '@playwright/test';
import { Clipboard } from '../support/clipboard';
import { type Guarded, openGuarded } from '../support/guarded';
import { answerNotice, noticeOf, readNotice } from '../support/notice';
import { expect, test } from '../support/umbra-test';

const MAIL = 'mara.lindt@example.org';

let guarded: Guarded;
let clipboard: Clipboard;

test.beforeAll(async () => {
  guarded = await openGuarded();
  clipboard = await Clipboard.open(guarded.umbra.context, guarded.site.origin);
});

test.afterAll(() => guarded.close());

/** The site of the tests under a name that is not guarded. */
const otherSite = (): string => guarded.site.origin.replace('127.0.0.1', 'localhost');

/** Opens a page that holds the site's field in a frame of these attributes, puts the keyboard there and pastes. */
async function pasteInFrame(attributes: string, origin = guarded.site.origin): Promise<{ readonly page: Page; readonly frame: Frame }> {
  await clipboard.putText(`Write to ${MAIL}`);
  const page = await guarded.umbra.context.newPage();
  await page.goto(`${origin}/blank.html`);
  await page.bringToFront();
  await page.evaluate(({ attributes, src }) => document.body.insertAdjacentHTML('beforeend', `<iframe ${attributes} src="${src}"></iframe>`), { attributes, src: `${guarded.site.origin}/field.html` });
  const element = page.locator('iframe').first();
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no frame.');
  await frame.waitForSelector('#field');
  // The guard of a frame says hello before it can be counted on.
  await page.waitForTimeout(300);
  await frame.evaluate(() => {
    window.focus();
    document.getElementById('field')?.focus();
  });
  await page.keyboard.press('ControlOrMeta+v');
  return { page, frame };
}

const fieldOf = (frame: Frame): Promise<string> => frame.locator('#field').inputValue();

const SMALL = { 'of one pixel': 'style="width:1px;height:1px;border:0"', 'of 200 to 80 pixels': 'style="width:200px;height:80px;border:0"' };

for (const [name, attributes] of Object.entries(SMALL)) {
  test(`a paste into a frame ${name} is told in the window's own notice, whose answers reach the frame`, async () => {
    const { page, frame } = await pasteInFrame(attributes);
    await expect.poll(() => fieldOf(frame)).toMatch(/^Write to \[EMAIL_\d+\]$/u);
    const notice = await noticeOf(page);
    expect(notice.parentFrame()).toBe(page.mainFrame());
    expect(await readNotice(notice)).toMatchObject({ kind: 'masked', commands: ['undo', 'original'] });
    await answerNotice(notice, 'original');
    await expect.poll(() => fieldOf(frame)).toBe(`Write to ${MAIL}`);
    await page.close();
  });
}

test('a paste into a sandboxed frame, in which no page of the extension can be shown, is told in the window’s own notice', async () => {
  const { page, frame } = await pasteInFrame('sandbox="allow-scripts" style="width:600px;height:400px"');
  await expect.poll(() => fieldOf(frame)).toMatch(/^Write to \[EMAIL_\d+\]$/u);
  const notice = await noticeOf(page);
  expect(notice.parentFrame()).toBe(page.mainFrame());
  await answerNotice(notice, 'undo');
  await expect.poll(() => fieldOf(frame)).toBe('');
  await page.close();
});

test('where the window belongs to another site, the notice has a window of its own, which goes with the answer', async () => {
  const { page, frame } = await pasteInFrame(SMALL['of 200 to 80 pixels'], otherSite());
  await expect.poll(() => fieldOf(frame)).toMatch(/^Write to \[EMAIL_\d+\]$/u);
  const windowOf = (): Page | undefined => guarded.umbra.context.pages().find((opened) => opened.url().includes('/notice.html'));
  await expect.poll(windowOf).toBeDefined();
  const own = windowOf()!;
  await own.waitForSelector('main[data-kind="masked"]');
  const closed = own.waitForEvent('close');
  await own.locator('[data-command="original"]:not(:disabled)').click();
  await closed;
  await expect.poll(() => fieldOf(frame)).toBe(`Write to ${MAIL}`);
  await page.close();
});

test('a frame that has room shows its own notice', async () => {
  const { page, frame } = await pasteInFrame('style="width:600px;height:400px"');
  const notice = await noticeOf(page);
  expect(notice.parentFrame()).toBe(frame);
  await page.close();
});
