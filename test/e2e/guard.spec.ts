import type { Page } from '@playwright/test';
import { chooseMenu } from '../support/choose-menu';
import { Clipboard } from '../support/clipboard';
import { allThatThePageKnows, editorText, type Guarded, openGuarded } from '../support/guarded';
import { killEngine } from '../support/kill-engine';
import { pressShortcut } from '../support/keyboard-command';
import { answerNotice, keepValue, noticeOf, readNotice } from '../support/notice';
import { badgeOf, changeSettings, shortcutOf } from '../support/stored';
import { expect, test } from '../support/umbra-test';

const MAIL = 'mara.lindt@example.org';
const PHONE = '+49 30 901820';
const TEXT = `Please write to ${MAIL}\nor call ${PHONE} today.`;
const HTML = `<p>Please write to <b>mara.lindt</b>@example.org</p><ul><li>or call <i>${PHONE}</i> today.</li></ul>`;
const SECRETS = [MAIL, 'mara.lindt', PHONE, '901820'];

let guarded: Guarded;
let clipboard: Clipboard;

test.beforeAll(async () => {
  guarded = await openGuarded();
  clipboard = await Clipboard.open(guarded.umbra.context, guarded.site.origin);
});

test.afterAll(() => guarded.close());

// A value that one test always allows is masked in the next.
test.beforeEach(() => resetKept());

async function resetKept(): Promise<void> {
  await changeSettings(guarded.umbra, {});
}

/** Everything a page sends, as one text. */
function sentBy(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(decodeURIComponent(request.url()), request.postData() ?? ''));
  return sent;
}

async function paste(page: Page): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('ControlOrMeta+v');
}

const EDITORS = ['plain.html?field=input', 'plain.html?field=textarea', 'plain.html', 'prosemirror.html', 'quill.html', 'lexical.html', 'codemirror.html', 'monaco.html'];

for (const path of EDITORS) {
  test(`a paste reaches ${path} masked, and the page never sees the original`, async () => {
    await clipboard.putText(TEXT, HTML);
    const page = await guarded.open(path);
    const sent = sentBy(page);
    await page.keyboard.type('Note: ');
    await paste(page);
    await expect.poll(() => editorText(page)).toMatch(/^Note:\s*Please write to \[EMAIL_\d+\]\s+or call \[PHONE_\d+\] today\.$/u);
    const notice = await noticeOf(page);
    expect(await readNotice(notice)).toEqual({ kind: 'masked', text: '2 values were masked', commands: ['undo', 'original'] });
    await notice.locator('summary').click();
    expect(await notice.locator('li').allTextContents()).toEqual([expect.stringContaining(MAIL), expect.stringContaining(PHONE)]);
    await page.waitForTimeout(500);
    const known = await allThatThePageKnows(page);
    for (const secret of SECRETS) expect([known, ...sent].join('\n')).not.toContain(secret);

    await answerNotice(notice, 'undo');
    await expect.poll(() => editorText(page)).toBe('Note:');
    await page.close();
  });
}

for (const path of ['plain.html', 'prosemirror.html', 'quill.html', 'lexical.html']) {
  test(`${path} keeps the structure of what was pasted`, async () => {
    await clipboard.putText(TEXT, HTML);
    const page = await guarded.open(path);
    await paste(page);
    await expect.poll(() => page.locator('#editor :is(b, strong)').allTextContents()).toEqual([expect.stringMatching(/^\[EMAIL_\d+\]$/)]);
    expect(await page.locator('#editor :is(i, em)').allTextContents()).toEqual([expect.stringMatching(/^\[PHONE_\d+\]$/)]);
    await page.close();
  });
}

test('“Paste original” and “Always allow” do what they say, and not before the notice was seen', async () => {
  await clipboard.putText(`Write to ${MAIL} or call ${PHONE}.`);
  const page = await guarded.open('plain.html?field=textarea');
  await paste(page);
  const first = await noticeOf(page);
  await answerNotice(first, 'original');
  await expect.poll(() => editorText(page)).toBe(`Write to ${MAIL} or call ${PHONE}.`);
  await page.evaluate(() => (document.querySelector('textarea')!.value = ''));
  await page.evaluate(() => window.editor.focus());
  await paste(page);
  await expect.poll(() => editorText(page)).toMatch(/^Write to \[EMAIL_\d+\] or call \[PHONE_\d+\]\.$/);
  const second = await noticeOf(page);
  await keepValue(second, MAIL);
  await expect.poll(() => editorText(page)).toMatch(new RegExp(`^Write to ${MAIL.replaceAll('.', '\\.')} or call \\[PHONE_\\d+\\]\\.$`));
  await page.close();
});

test('nothing found: the paste goes on as it is, without a notice', async () => {
  await clipboard.putText('The meeting is about the budget.');
  const page = await guarded.open('plain.html?field=textarea');
  await paste(page);
  await expect.poll(() => editorText(page)).toBe('The meeting is about the budget.');
  await page.waitForTimeout(500);
  expect(page.frames()).toHaveLength(1);
  await page.close();
});

test('an engine that is killed over a paste keeps it back, and the notice offers a choice', async () => {
  await clipboard.putText(TEXT);
  const page = await guarded.open('prosemirror.html');
  const stop = killEngine(guarded.umbra);
  await paste(page);
  const notice = await noticeOf(page);
  await stop();
  expect(await readNotice(notice)).toMatchObject({ kind: 'held', commands: ['again', 'original'] });
  expect(await editorText(page)).toBe('');
  expect(await allThatThePageKnows(page)).not.toContain(MAIL);
  await answerNotice(notice, 'again');
  await expect.poll(() => editorText(page)).toMatch(/\[EMAIL_\d+\]/);
  await page.close();
});

test('a page that takes no paste gets nothing, and the badge says that the guard does not work', async () => {
  await clipboard.putText(TEXT);
  const page = await guarded.open('plain.html?field=textarea');
  await page.evaluate(() => document.querySelector('textarea')!.addEventListener('paste', (event) => event.preventDefault()));
  await paste(page);
  const notice = await noticeOf(page);
  expect(await readNotice(notice)).toMatchObject({ kind: 'held', commands: ['again', 'copy-text', 'original'] });
  expect(await editorText(page)).toBe('');
  await expect.poll(() => badgeOf(guarded.umbra)).toBe('!');
  await answerNotice(notice, 'copy-text');
  await expect.poll(() => clipboard.text()).toMatch(/\[EMAIL_\d+\]/);
  await page.close();
});

test('what the badge says of the guard comes back after it has told of something else', async () => {
  await clipboard.putText(TEXT);
  const page = await guarded.open('plain.html?field=textarea');
  await page.evaluate(() => document.querySelector('textarea')!.addEventListener('paste', (event) => event.preventDefault()));
  await paste(page);
  await answerNotice(await noticeOf(page), 'close');
  await expect.poll(() => badgeOf(guarded.umbra)).toBe('!');
  await pressShortcut(page, await shortcutOf(guarded.umbra, 'copy-redacted'));
  await expect.poll(() => badgeOf(guarded.umbra), { intervals: [100] }).toMatch(/^\d+$/);
  await expect.poll(() => badgeOf(guarded.umbra)).toBe('!');
  await page.close();
});

test('a page can forge no paste, cannot load the notice, and cannot speak to the extension', async () => {
  const page = await guarded.open('plain.html?field=textarea');
  const outcome = await page.evaluate(async (own) => {
    const field = document.querySelector('textarea')!;
    const data = new DataTransfer();
    data.setData('text/plain', 'Write to forged@example.org');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    window.postMessage({ name: 'guard-mask', request: { texts: ['forged@example.org'] } }, '*');
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
    const frame = document.createElement('iframe');
    frame.src = `${own}notice.html`;
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return { value: field.value, speaks: typeof chrome?.runtime?.sendMessage, frames: window.length };
  }, guarded.umbra.url(''));
  expect(outcome).toMatchObject({ value: '', speaks: 'undefined' });
  const loaded = page.frames().filter((frame) => frame.url().startsWith(guarded.umbra.url('')));
  expect(await Promise.all(loaded.map((frame) => frame.evaluate(() => document.querySelector('main') !== null).catch(() => false)))).not.toContain(true);
  await page.close();
});

test('an answer is shown with its placeholders restored, to the user and not to the page', async () => {
  await clipboard.putText(TEXT);
  const page = await guarded.open('plain.html?field=textarea');
  await paste(page);
  await expect.poll(() => editorText(page)).toMatch(/\[EMAIL_\d+\]/);
  const label = /\[EMAIL_\d+\]/.exec(await editorText(page))?.[0] ?? '';
  await page.evaluate((label) => {
    document.querySelector('h1')!.outerHTML = `<div class="answer"><p id="answer">I have written to <em>${label.toLowerCase()}</em>.</p><p>Anything else?</p></div>`;
  }, label);
  await page.click('#answer', { button: 'right' });
  await chooseMenu(guarded.umbra, page, 'restore-answer');
  await expect.poll(async () => readNotice(await noticeOf(page))).toMatchObject({ kind: 'restored', text: 'One placeholder was restored. Only you see this.' });
  const notice = await noticeOf(page);
  expect(await notice.locator('pre').textContent()).toMatch(new RegExp(`^I have written to ${MAIL}\\.\\s+Anything else\\?$`));
  await answerNotice(notice, 'copy-text');
  await expect.poll(() => clipboard.text()).toContain(`I have written to ${MAIL}.`);
  expect(await allThatThePageKnows(page)).not.toContain(MAIL);
  await page.close();
});

test('turned off, the guard is gone from the site and its open tabs', async () => {
  await clipboard.putText(TEXT);
  const page = await guarded.open('plain.html?field=textarea');
  await page.evaluate(() => Object.assign(window, { old: true }));
  await guarded.ask('guard-site', { origin: guarded.site.origin, on: false });
  await expect.poll(() => page.evaluate(() => 'old' in window).catch(() => true)).toBe(false);
  await page.waitForFunction(() => 'editor' in window);
  await page.bringToFront();
  await page.evaluate(() => window.editor.focus());
  await paste(page);
  await expect.poll(() => editorText(page)).toBe(TEXT);
  await page.close();
});
