import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Downloads } from '../../scripts/browser/downloads';
import { chooseFiles, dropFiles } from '../support/give-files';
import { type Guarded, openGuarded } from '../support/guarded';
import { answerNotice, noticeOf, readNotice } from '../support/notice';
import { expect, test } from '../support/umbra-test';

const MAIL = 'mara.lindt@example.org';
const TEXT = `Please write to ${MAIL} today.`;
const MASKED = /^Please write to \[EMAIL_\d+\] today\.$/u;

let guarded: Guarded;
let folder: string;

test.beforeAll(async () => {
  guarded = await openGuarded();
  folder = mkdtempSync(join(tmpdir(), 'umbra-choice-'));
});

test.afterAll(async () => {
  await guarded.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Where a page may have its file button: each line makes one and calls it `button`. */
const PLACES: Readonly<Record<string, string>> = {
  'in its form': `const button = Object.assign(document.createElement('input'), { type: 'file', multiple: true }); document.body.append(button);`,
  'in a closed shadow root': `const button = Object.assign(document.createElement('input'), { type: 'file', multiple: true }); const host = document.createElement('x-upload'); document.body.append(host); host.attachShadow({ mode: 'closed' }).append(button);`,
  'in no document at all': `const button = Object.assign(document.createElement('input'), { type: 'file', multiple: true });`,
  'in a frame': `const frame = document.createElement('iframe'); document.body.append(frame); const button = Object.assign(frame.contentDocument.createElement('input'), { type: 'file', multiple: true }); frame.contentDocument.body.append(button);`,
};

/** A page with a file button that says what it was given, and looks for files in it whenever it can. */
async function openButton(place: string): Promise<Page> {
  const page = await guarded.umbra.context.newPage();
  await page.goto(`${guarded.site.origin}/blank.html`);
  await page.bringToFront();
  await page.evaluate(`{
    ${place}
    self.button = button;
    self.chosen = [];
    self.heard = [];
    const hear = async (file) => self.heard.push(file.name + ' ' + (await file.text()));
    for (const name of ['input', 'change'])
      button.addEventListener(name, async () => {
        for (const file of button.files) await hear(file);
        if (name === 'change') self.chosen.push(await Promise.all([...button.files].map(async (file) => ({ name: file.name, text: await file.text() }))));
      });
    setInterval(() => [...button.files].forEach(hear), 1);
    self.press = () => button.click();
  }`);
  return page;
}

interface Chosen {
  readonly name: string;
  readonly text: string;
}

const chosenIn = (page: Page): Promise<readonly (readonly Chosen[])[]> => page.evaluate<Chosen[][]>('chosen');

function fileOf(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

for (const [place, code] of Object.entries(PLACES)) {
  test(`files chosen by a button ${place} reach the page masked alone`, async () => {
    const page = await openButton(code);
    await chooseFiles(page, [fileOf('note.txt', TEXT), fileOf(`for ${MAIL}.csv`, `mail\n${MAIL}\n`)]);
    await expect.poll(() => chosenIn(page)).toHaveLength(1);
    expect((await chosenIn(page))[0]).toEqual([
      { name: 'note.txt', text: expect.stringMatching(MASKED) },
      { name: expect.stringMatching(/^for \[EMAIL_\d+\]\.csv$/u), text: expect.stringMatching(/^mail\n\[EMAIL_\d+\]\n$/u) },
    ]);
    await page.waitForTimeout(100);
    expect((await page.evaluate<string[]>('heard')).join('\n')).not.toContain('mara.lindt');
    await page.close();
  });
}

test('undo takes the files out again, and the original goes in when the user says so', async () => {
  const page = await openButton(PLACES['in its form']!);
  await chooseFiles(page, [fileOf('note.txt', TEXT)]);
  await answerNotice(await noticeOf(page), 'undo');
  await expect.poll(() => chosenIn(page)).toEqual([[{ name: 'note.txt', text: expect.stringMatching(MASKED) }], []]);
  await chooseFiles(page, [fileOf('note.txt', TEXT)]);
  await expect.poll(() => chosenIn(page)).toHaveLength(3);
  const notice = await noticeOf(page);
  await expect(notice.locator('[data-command="original"]')).toHaveText('Use original file');
  await answerNotice(notice, 'original');
  await expect.poll(async () => (await chosenIn(page)).at(-1)).toEqual([{ name: 'note.txt', text: TEXT }]);
  await page.close();
});

test('a chosen file that cannot be looked into stays back until the user decides', async () => {
  const page = await openButton(PLACES['in its form']!);
  await chooseFiles(page, [fileOf('all.zip', Buffer.from([0x50, 0x4b, 3, 4]))]);
  const notice = await noticeOf(page);
  expect(await readNotice(notice)).toEqual({ kind: 'held', text: 'Umbra cannot look into this kind of file, so it stayed back.', commands: ['original'] });
  await expect(notice.locator('[data-command="original"]')).toHaveText('Use original file');
  expect(await page.evaluate<number>('button.files.length')).toBe(0);
  expect(await chosenIn(page)).toEqual([]);
  await answerNotice(notice, 'original');
  await expect.poll(async () => (await chosenIn(page)).flat().map(({ name }) => name)).toEqual(['all.zip']);
  await page.close();
});

test('a chosen file that is too large is said to be', async () => {
  const page = await openButton(PLACES['in its form']!);
  await chooseFiles(page, [fileOf('large.txt', 'x'.repeat(10_000_001))]);
  expect(await readNotice(await noticeOf(page))).toEqual({ kind: 'held', text: 'This file is too large to look through, so it stayed back.', commands: ['original'] });
  expect(await chosenIn(page)).toEqual([]);
  await page.close();
});

test('of many files that a page does not take all are saved', async () => {
  const downloads = await Downloads.catch(guarded.umbra);
  const begun: string[] = [];
  guarded.umbra.cdp.on('Browser.downloadWillBegin', ({ suggestedFilename }) => begun.push(suggestedFilename));
  const page = await guarded.umbra.context.newPage();
  await page.goto(`${guarded.site.origin}/blank.html`);
  await page.evaluate(() => addEventListener('dragover', (event) => event.preventDefault()));
  await page.bringToFront();
  const names = Array.from({ length: 13 }, (_, i) => `note-${10 + i}.txt`);
  await dropFiles(page, names.map((name) => fileOf(name, TEXT)), { x: 200, y: 200 });
  await answerNotice(await noticeOf(page), 'save');
  await expect.poll(() => begun.toSorted()).toEqual(names);
  downloads.close();
  await page.close();
});

test('a file that a page does not take can be saved redacted', async () => {
  const downloads = await Downloads.catch(guarded.umbra);
  const page = await guarded.umbra.context.newPage();
  await page.goto(`${guarded.site.origin}/blank.html`);
  await page.evaluate(() => addEventListener('dragover', (event) => event.preventDefault()));
  await page.bringToFront();
  await dropFiles(page, [fileOf('note.txt', TEXT)], { x: 200, y: 200 });
  const notice = await noticeOf(page);
  expect(await readNotice(notice)).toEqual({ kind: 'held', text: 'This page did not take the redacted file. Nothing of the original reached it.', commands: ['again', 'save', 'original'] });
  const saved = await downloads.during(() => answerNotice(notice, 'save'));
  expect(saved.name).toBe('note.txt');
  expect(saved.bytes.toString()).toMatch(MASKED);
  downloads.close();
  await page.close();
});
