import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { EditorPage } from '../support/editor-page';
import { storedRecords } from '../support/stored';
import { builtExtension, expect, FIXTURES, test } from '../support/umbra-test';

const CARD = join(FIXTURES, 'card.png');

test('"forget everything" in the editor empties the window and the database at once', async ({ umbra, page }) => {
  const editor = await EditorPage.open(umbra, page);
  await editor.openFile(CARD);
  expect(await storedRecords(umbra)).toBeGreaterThan(0);
  page.once('dialog', (dialog) => void dialog.accept());
  await editor.button('forget').click();
  await expect(page.locator('main[data-state="empty"]')).toBeVisible();
  await expect.poll(() => storedRecords(umbra)).toBe(0);
  const again = await editor.openFile(CARD);
  expect(again).toMatchObject({ state: 'done', error: null });
});

test('"forget everything" in the options reaches editors in other windows', async ({ umbra, page }) => {
  const other = new EditorPage(await umbra.context.newPage());
  await other.page.goto(umbra.url('editor.html'));
  await other.page.locator('main[data-state="empty"]').waitFor();
  await other.openFile(CARD);
  await page.goto(umbra.url('options.html'));
  page.once('dialog', (dialog) => void dialog.accept());
  await page.locator('[data-command="forget"]').click();
  await expect(page.locator('[data-said="forget_done"]')).toBeVisible();
  await expect(other.page.locator('main[data-state="empty"]')).toBeVisible();
  expect(await storedRecords(umbra)).toBe(0);
});

test('who is asked and says no keeps the picture', async ({ umbra, page }) => {
  const editor = await EditorPage.open(umbra, page);
  await editor.openFile(CARD);
  page.once('dialog', (dialog) => void dialog.dismiss());
  await editor.button('forget').click();
  await expect(page.locator('main[data-state="done"]')).toBeVisible();
});

test('a browser that is killed leaves nothing readable, and what it leaves is swept at the next start', async () => {
  test.setTimeout(180_000);
  const kept = mkdtempSync(join(tmpdir(), 'umbra-killed-'));
  const first = await ExtensionBrowser.launch(builtExtension());
  try {
    const page = await first.context.newPage();
    const editor = await EditorPage.open(first, page);
    const { regions } = await editor.openFile(CARD);
    expect(regions.length).toBeGreaterThan(0);
    await expect(page.locator('main')).toHaveAttribute('data-proof', 'nothing');
    const pid = processOf(first.profile);
    process.kill(pid, 'SIGKILL');
    // Its other processes end by themselves, and may write until then.
    await expect.poll(() => processesOf(first.profile)).toEqual([]);
    // Without the lock of the process that is no more.
    cpSync(first.profile, kept, { recursive: true, filter: (path) => !/Singleton/.test(path) });
  } finally {
    await first.close().catch(() => undefined);
  }
  // The capture's record lies there, with its text and what was found in it sealed.
  const disk = textOf(kept);
  expect(disk).toContain('keyName');
  for (const plain of ['203.0.113.87', 'ottilie.brandmayer', 'EMAIL_ADDRESS@']) expect(disk).not.toContain(plain);
  const next = await ExtensionBrowser.launch(builtExtension(), { profile: kept });
  try {
    await expect.poll(() => storedRecords(next)).toBe(0);
  } finally {
    await next.close();
    rmSync(kept, { recursive: true, force: true });
  }
});

/** The browser's own process: the one that was started on this profile and is no child of another. */
function processOf(profile: string): number {
  const own = processesOf(profile).find((line) => !line.includes('--type='));
  const pid = Number.parseInt(own?.trim() ?? '', 10);
  if (!Number.isInteger(pid)) throw new Error('The browser has no process.');
  return pid;
}

/** The processes that were started on this profile, with their arguments. */
function processesOf(profile: string): readonly string[] {
  return execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(`--user-data-dir=${profile}`));
}

/** Every byte below a folder, as text. */
function textOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /IndexedDB|Extension|Storage/i.test(entry.parentPath))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}
