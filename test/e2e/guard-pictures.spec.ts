import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chooseFiles, dropFiles } from '../support/give-files';
import { type Guarded, openGuarded } from '../support/guarded';
import { noticeOf, readNotice } from '../support/notice';
import { pictureOf } from '../support/picture-of';
import { expect, test } from '../support/umbra-test';

const MAIL = 'mara.lindt@example.org';

/** How files of each type begin, in hexadecimal. */
const BEGINS = { 'image/jpeg': 'ffd8ff', 'image/png': '89504e', 'image/webp': '524946' } as const;

let guarded: Guarded;
let folder: string;

test.beforeAll(async () => {
  guarded = await openGuarded();
  folder = mkdtempSync(join(tmpdir(), 'umbra-pictures-'));
});

test.afterAll(async () => {
  rmSync(folder, { recursive: true });
  await guarded.close();
});

interface Taken {
  readonly name: string;
  readonly type: string;
  /** The first three bytes, in hexadecimal. */
  readonly begins: string;
}

/** A page with a button for files, which also takes what is dropped on it. It refuses files that are not what `accept` says, as sites do. */
async function openTaker(accept: string): Promise<Page> {
  const page = await guarded.umbra.context.newPage();
  await page.goto(`${guarded.site.origin}/blank.html`);
  await page.bringToFront();
  await page.evaluate((accept) => {
    const button = document.body.appendChild(Object.assign(document.createElement('input'), { type: 'file', accept }));
    const taken: Taken[] = [];
    const take = async (file: File): Promise<void> => {
      const bytes = new Uint8Array(await file.slice(0, 3).arrayBuffer());
      taken.push({ name: file.name, type: file.type, begins: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') });
    };
    button.addEventListener('change', () => [...(button.files ?? [])].forEach((file) => void take(file)));
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      [...(event.dataTransfer?.files ?? [])].forEach((file) => void take(file));
    });
    Object.assign(window, { taken, press: () => button.click() });
  }, accept);
  return page;
}

const takenBy = (page: Page): Promise<readonly Taken[]> => page.evaluate<Taken[]>('taken');

async function fileOf(name: string, type: keyof typeof BEGINS): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await pictureOf(guarded.umbra, `Contact ${MAIL}`, type));
  return path;
}

const CASES = [
  ['a photo for a button that takes photos alone', 'image/jpeg', 'photo.jpeg', 'image/jpeg', 'photo.jpeg', 'image/jpeg'],
  ['a screenshot for such a button', 'image/jpeg', 'shot.png', 'image/png', 'shot.jpg', 'image/jpeg'],
  ['a picture for the web', '', 'page.webp', 'image/webp', 'page.webp', 'image/webp'],
  ['a screenshot', 'image/*', 'shot.png', 'image/png', 'shot.png', 'image/png'],
] as const;

for (const [what, accept, name, type, nameThen, typeThen] of CASES) {
  test(`${what} comes redacted as ${typeThen}`, async () => {
    test.slow();
    const page = await openTaker(accept);
    await chooseFiles(page, [await fileOf(name, type)]);
    await expect.poll(() => takenBy(page), { timeout: 40_000 }).toEqual([{ name: nameThen, type: typeThen, begins: BEGINS[typeThen] }]);
    const notice = await noticeOf(page);
    expect(await readNotice(notice)).toMatchObject({ kind: 'files', text: 'One place in the picture was hidden', commands: ['original'] });
    await expect(notice.locator('[data-command="original"]')).toHaveText('Use original file');
    await page.close();
  });
}

test('a photo dropped on a page stays one, and one dropped on a button becomes what that takes', async () => {
  test.slow();
  const page = await openTaker('image/jpeg');
  await dropFiles(page, [await fileOf('photo.jpg', 'image/jpeg')], { x: 300, y: 400 });
  await expect.poll(() => takenBy(page), { timeout: 40_000 }).toEqual([{ name: 'photo.jpg', type: 'image/jpeg', begins: BEGINS['image/jpeg'] }]);
  const { x, y } = (await page.locator('input').boundingBox())!;
  await dropFiles(page, [await fileOf('shot.png', 'image/png')], { x: x + 5, y: y + 5 });
  await expect.poll(async () => (await takenBy(page))[1], { timeout: 40_000 }).toEqual({ name: 'shot.jpg', type: 'image/jpeg', begins: BEGINS['image/jpeg'] });
  await page.close();
});
