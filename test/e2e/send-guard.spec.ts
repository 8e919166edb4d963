import type { Page } from '@playwright/test';
import { CHAT, editorText, type Guarded, openGuarded } from '../support/guarded';
import { killEngine } from '../support/kill-engine';
import { answerNotice, noticeOf, readNotice } from '../support/notice';
import { expect, test } from '../support/umbra-test';

const MAIL = 'mara.lindt@example.org';

let guarded: Guarded;

test.beforeAll(async () => {
  guarded = await openGuarded();
});

test.afterAll(() => guarded.close());

/** What the page's own script sent so far: by Enter, by its button, by its form. */
const sentBy = (page: Page): Promise<readonly string[]> => page.evaluate(() => (window as unknown as { sent: string[] }).sent);

/** Opens a chat whose script sends on Enter and by a button, and empties the field then. */
async function openChat(path: string, origin = CHAT): Promise<Page> {
  const page = await guarded.open(path, origin);
  await page.evaluate(() => {
    const sent: string[] = [];
    Object.assign(window, { sent });
    const field = document.querySelector<HTMLElement>('#editor [contenteditable], #editor textarea, #editor input')!;
    const send = (how: string): void => {
      sent.push(`${how}: ${window.editor.text().trim()}`);
    };
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      send('enter');
    });
    const form = document.createElement('form');
    const button = document.createElement('button');
    button.id = 'send';
    button.dataset['testid'] = 'send-button';
    button.type = 'submit';
    button.textContent = 'Send';
    const editor = document.querySelector('#editor')!;
    editor.after(form);
    form.append(editor, button);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      send('form');
    });
  });
  await page.evaluate(() => window.editor.focus());
  return page;
}

for (const path of ['plain.html?field=textarea', 'plain.html', 'prosemirror.html']) {
  test(`Enter in a chat asks once before text with personal data goes out: ${path}`, async () => {
    const page = await openChat(path);
    await page.keyboard.type(`Ask ${MAIL} about it`);
    await page.keyboard.press('Enter');
    const notice = await noticeOf(page);
    expect(await readNotice(notice)).toEqual({ kind: 'send', text: 'Your text holds one value that looks personal', commands: ['mask', 'send'] });
    expect(await sentBy(page)).toEqual([]);
    await answerNotice(notice, 'send');
    await expect.poll(() => sentBy(page)).toEqual([`enter: Ask ${MAIL} about it`]);
    // The same text is not asked about again.
    await page.bringToFront();
    await page.evaluate(() => window.editor.focus());
    await page.keyboard.press('Enter');
    await expect.poll(() => sentBy(page)).toHaveLength(2);
    await page.close();
  });
}

test('“Mask them” masks what is typed and leaves it to be sent', async () => {
  const page = await openChat('prosemirror.html');
  await page.keyboard.type(`Ask ${MAIL} about it`);
  await page.click('#send');
  const notice = await noticeOf(page);
  await answerNotice(notice, 'mask');
  await expect.poll(() => editorText(page)).toMatch(/^Ask \[EMAIL_\d+\] about it$/);
  expect(await sentBy(page)).toEqual([]);
  await page.click('#send');
  await expect.poll(() => sentBy(page)).toEqual([expect.stringMatching(/^form: Ask \[EMAIL_\d+\] about it$/)]);
  await page.close();
});

test('text without findings goes out at once, also where it was not looked at before', async () => {
  const page = await openChat('plain.html?field=textarea');
  await page.keyboard.type('What is the capital of France?');
  await page.keyboard.press('Enter');
  await expect.poll(() => sentBy(page)).toEqual(['enter: What is the capital of France?']);
  expect(page.frames()).toHaveLength(1);
  await page.close();
});

test('while typing, a quiet count says how much looks personal, and the page cannot read it', async () => {
  const page = await openChat('plain.html?field=textarea');
  await page.keyboard.type(`Ask ${MAIL} about it`);
  await expect.poll(() => page.evaluate(() => [...document.documentElement.children].some((element) => element.localName === 'div' && getComputedStyle(element).position === 'fixed'))).toBe(true);
  await page.evaluate(() => (document.querySelector('textarea')!.value = ''));
  await page.keyboard.type('x');
  await expect.poll(() => page.evaluate(() => [...document.documentElement.children].filter((element) => element.localName === 'div').length)).toBe(0);
  await page.close();
});

test('elsewhere a form asks; a form that cannot be checked does not go out either', async () => {
  const page = await openChat('plain.html?field=input', guarded.site.origin);
  await page.keyboard.type(`Ask ${MAIL} about it`);
  await page.click('#send');
  const notice = await noticeOf(page);
  expect(await readNotice(notice)).toMatchObject({ kind: 'send' });
  expect(await sentBy(page)).toEqual([]);
  await answerNotice(notice, 'close');
  await page.evaluate(() => window.editor.focus());
  await page.keyboard.type(' now');
  const stop = killEngine(guarded.umbra);
  await page.click('#send');
  const unchecked = await noticeOf(page);
  await stop();
  expect(await readNotice(unchecked)).toMatchObject({ kind: 'send', text: 'Your text could not be checked, so it was not sent.' });
  expect(await sentBy(page)).toEqual([]);
  await page.close();
});
