import type { FolderServer } from '../../scripts/browser/serve-folder';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import type { Page } from '@playwright/test';
import { chooseMenu } from '../support/choose-menu';
import { Clipboard } from '../support/clipboard';
import { serveEditors } from '../support/editor-site';
import { type GrantedExtension, grantedExtension } from '../support/granted-extension';
import { killEngine } from '../support/kill-engine';
import { pressShortcut } from '../support/keyboard-command';
import { answerNotice, noticeOf, readNotice } from '../support/notice';
import { badgeOf, shortcutOf } from '../support/stored';
import { expect, test } from '../support/umbra-test';

const MAIL = 'mara.lindt@example.org';
const TEXT = `Please write to ${MAIL} or call +49 30 901820.`;
const MASKED = /^Please write to \[EMAIL_\d+\] or call \[PHONE_\d+\]\.$/;

/** What the extension's own pages may call. */
declare const chrome: { readonly storage: { readonly session: { get(keys: null): Promise<Record<string, unknown>> } } };

// Reading the clipboard is asked for by a prompt that a headless browser cannot show: this copy of the build has it.
let extension: GrantedExtension;
let umbra: ExtensionBrowser;
let site: FolderServer;
let keys: { readonly paste: string; readonly mask: string };

test.beforeAll(async () => {
  site = await serveEditors();
  extension = grantedExtension({ permissions: ['clipboardRead'] });
  umbra = await ExtensionBrowser.launch(extension.folder);
  keys = { paste: await shortcutOf(umbra, 'paste-masked'), mask: await shortcutOf(umbra, 'mask-selection') };
});

test.afterAll(async () => {
  await umbra.close();
  extension.remove();
  site.close();
});

async function open(path: string): Promise<Page> {
  const page = await umbra.context.newPage();
  await page.goto(`${site.origin}/${path}`);
  await page.evaluate(() => window.editor.focus());
  return page;
}

const text = (page: Page): Promise<string> => page.evaluate(() => window.editor.text());
const overheard = (page: Page): Promise<string> => page.evaluate(() => window.overheard.join('\n'));

for (const path of ['plain.html?field=input', 'plain.html?field=textarea', 'plain.html', 'prosemirror.html', 'monaco.html']) {
  test(`“Paste masked” by its shortcut, without access to the site: ${path}`, async () => {
    const clipboard = await Clipboard.open(umbra.context, site.origin);
    await clipboard.putText(TEXT);
    const page = await open(path);
    await page.bringToFront();
    await page.evaluate(() => window.editor.focus());
    await pressShortcut(page, keys.paste);
    await expect.poll(() => text(page).then((shown) => shown.trim())).toMatch(MASKED);
    const notice = await noticeOf(page);
    expect(await readNotice(notice)).toMatchObject({ kind: 'masked', text: '2 values were masked', commands: ['undo'] });
    await answerNotice(notice, 'undo');
    await expect.poll(() => text(page).then((shown) => shown.trim())).toBe('');
    expect(await overheard(page)).not.toContain(MAIL);
    await page.close();
  });
}

test('“Mask selection” replaces what is selected in a field and nothing else, and the page’s undo takes it back', async () => {
  const page = await open('plain.html?field=textarea');
  await page.keyboard.type(`Dear Sir, ${TEXT} Bye.`);
  await page.evaluate((part) => {
    const field = document.querySelector('textarea')!;
    field.setSelectionRange(field.value.indexOf(part), field.value.indexOf(part) + part.length);
  }, TEXT);
  await pressShortcut(page, keys.mask);
  await expect.poll(() => text(page)).toMatch(/^Dear Sir, Please write to \[EMAIL_\d+\] or call \[PHONE_\d+\]\. Bye\.$/);
  await page.bringToFront();
  await page.evaluate(() => window.editor.focus());
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => text(page)).toBe(`Dear Sir, ${TEXT} Bye.`);
  await page.close();
});

test('“Copy masked” puts the selection on the clipboard without the personal data; “restored” shows the data to the user alone', async () => {
  const clipboard = await Clipboard.open(umbra.context, site.origin);
  const page = await open('plain.html');
  await page.evaluate((content) => {
    document.querySelector('h1')!.textContent = content;
    getSelection()!.selectAllChildren(document.querySelector('h1')!);
  }, TEXT);
  await chooseMenu(umbra, page, 'copy-masked');
  const notice = await noticeOf(page);
  expect(await readNotice(notice)).toMatchObject({ kind: 'masked', text: 'Copied with 2 values masked' });
  const copied = await clipboard.text();
  expect(copied).toMatch(MASKED);

  const other = await open('plain.html');
  await other.evaluate((content) => {
    document.querySelector('h1')!.textContent = content.toLowerCase();
    getSelection()!.selectAllChildren(document.querySelector('h1')!);
  }, copied);
  await chooseMenu(umbra, other, 'restore-selection');
  const restored = await noticeOf(other);
  expect(await readNotice(restored)).toMatchObject({ kind: 'restored', text: '2 placeholders were restored. Only you see this.' });
  expect(await restored.locator('pre').textContent()).toContain(MAIL);
  await answerNotice(restored, 'copy-text');
  await expect.poll(() => clipboard.text()).toContain(MAIL);
  expect(await overheard(other)).not.toContain(MAIL);
  expect(await other.content()).not.toContain(MAIL);
  await Promise.all([page.close(), other.close()]);
});

test('“Open selection” shows the selected text, with its line breaks, in the page for text, and is kept nowhere', async () => {
  const page = await open('plain.html');
  await page.evaluate((content) => {
    document.querySelector('h1')!.innerHTML = `<p>${content}</p><p>Second line</p>`;
    getSelection()!.selectAllChildren(document.querySelector('h1')!);
  }, TEXT);
  const opened = umbra.context.waitForEvent('page', (candidate) => candidate.url().includes('text.html'));
  await chooseMenu(umbra, page, 'open-text');
  const textPage = await opened;
  await expect.poll(() => textPage.locator('[aria-label="Masked"] .marked-text').textContent()).toMatch(/^Please write to \[EMAIL_\d+\] or call \[PHONE_\d+\]\.\s+Second line\s*$/u);
  expect(await textPage.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)))).not.toContain('Second line');
  await Promise.all([page.close(), textPage.close()]);
});

test('with nothing selected, or no text on the clipboard, a shortcut says so', async () => {
  const page = await open('plain.html?field=textarea');
  await pressShortcut(page, keys.mask);
  const notice = await noticeOf(page);
  expect(await readNotice(notice)).toEqual({ kind: 'held', text: 'Nothing is selected that Umbra can read. Select the text first.', commands: [] });
  await page.close();

  const clipboard = await Clipboard.open(umbra.context, site.origin);
  await clipboard.putText('');
  const other = await open('plain.html?field=textarea');
  await other.bringToFront();
  await other.evaluate(() => window.editor.focus());
  await pressShortcut(other, keys.paste);
  expect(await readNotice(await noticeOf(other))).toEqual({ kind: 'held', text: 'There is no text on the clipboard.', commands: [] });
  await other.close();
});

test('where no notice can be shown, as in the browser’s own pages, the badge says that it could not be done', async () => {
  const page = await umbra.context.newPage();
  await page.goto('chrome://version');
  await page.bringToFront();
  await pressShortcut(page, keys.mask);
  await expect.poll(() => badgeOf(umbra), { intervals: [100] }).toBe('!');
  await expect.poll(() => badgeOf(umbra)).toBe('');
  await page.close();
});

test('on an engine that is gone nothing is pasted', async () => {
  const clipboard = await Clipboard.open(umbra.context, site.origin);
  await clipboard.putText(TEXT);
  const page = await open('plain.html?field=textarea');
  await page.bringToFront();
  await page.evaluate(() => window.editor.focus());
  const stop = killEngine(umbra);
  await pressShortcut(page, keys.paste);
  const notice = await noticeOf(page);
  await stop();
  expect(await readNotice(notice)).toMatchObject({ kind: 'held' });
  expect(await text(page)).toBe('');
  expect(await overheard(page)).not.toContain(MAIL);
  await page.close();
});
