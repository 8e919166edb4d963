import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Clipboard } from '../support/clipboard';
import { allThatThePageKnows, type Guarded, openGuarded } from '../support/guarded';
import { dropFiles } from '../support/give-files';
import { noticeOf, readNotice } from '../support/notice';
import { pictureOf } from '../support/picture-of';
import { expect, test } from '../support/umbra-test';

const MAIL = 'mara.lindt@example.org';
const TEXT = `Please write to ${MAIL}\nor call +49 30 901820 today.`;

let guarded: Guarded;
let clipboard: Clipboard;

test.beforeAll(async () => {
  guarded = await openGuarded();
  clipboard = await Clipboard.open(guarded.umbra.context, guarded.site.origin);
});

test.afterAll(() => guarded.close());

interface Taken {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const takenBy = (page: Page): Promise<readonly Taken[]> => page.evaluate(() => (window as unknown as { taken: Taken[] }).taken);

/** A page that takes files by paste and by drop. */
async function openFileTaker(): Promise<Page> {
  const page = await guarded.open('plain.html?files');
  await page.evaluate(() => {
    const taken: { name: string; type: string; text: string }[] = [];
    Object.assign(window, { taken });
    const take = async (event: Event, data: DataTransfer | null): Promise<void> => {
      event.preventDefault();
      for (const file of data?.files ?? []) taken.push({ name: file.name, type: file.type, text: file.type.startsWith('text/') ? await file.text() : '' });
    };
    document.addEventListener('paste', (event) => void take(event, event.clipboardData));
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => void take(event, event.dataTransfer));
  });
  return page;
}

test('a pasted picture reaches the page redacted', async () => {
  const page = await openFileTaker();
  await clipboard.putPng(await pictureOf(guarded.umbra, `Contact ${MAIL}`));
  await page.bringToFront();
  await page.keyboard.press('ControlOrMeta+v');
  await expect.poll(async () => (await takenBy(page)).map(({ type }) => type)).toEqual(['image/png']);
  expect(await readNotice(await noticeOf(page))).toMatchObject({ kind: 'files', text: 'One place in the picture was hidden' });
  await page.close();
});

test('a dropped text file reaches the page masked, with its name; one that cannot be looked into stays back', async () => {
  const page = await openFileTaker();
  const folder = mkdtempSync(join(tmpdir(), 'umbra-drop-'));
  const note = join(folder, `note for ${MAIL}.txt`);
  writeFileSync(note, TEXT);
  await dropFiles(page, [note], { x: 300, y: 400 });
  await expect.poll(() => takenBy(page)).toEqual([{ name: expect.stringMatching(/^note for \[EMAIL_\d+\]\.txt$/), type: 'text/plain', text: expect.stringMatching(/^Please write to \[EMAIL_\d+\]\nor call \[PHONE_\d+\] today\.$/) }]);
  const archive = join(folder, 'all.zip');
  writeFileSync(archive, Buffer.from([0x50, 0x4b, 3, 4]));
  await dropFiles(page, [archive], { x: 300, y: 400 });
  await expect.poll(async () => readNotice(await noticeOf(page))).toMatchObject({ kind: 'held', commands: ['original'] });
  expect(await takenBy(page)).toHaveLength(1);
  expect(await allThatThePageKnows(page)).not.toContain(MAIL);
  rmSync(folder, { recursive: true });
  await page.close();
});
