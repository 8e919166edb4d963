import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Downloads } from './browser/downloads';
import { ExtensionBrowser } from './browser/extension-browser';
import { Popup } from './browser/popup';
import { untilSettled } from './browser/page-state';
import { buildIfStale, EXTENSION, ROOT } from './start/build';
import { serveDemo } from './start/demo';

/** Most that one picture may weigh, in bytes. */
const MAX_BYTES = 250_000;

/** Where the pictures of the README lie. */
const FOLDER = join(ROOT, 'docs');

/** Makes the README's pictures of the demo page with the built extension, headless. */
async function makePictures(): Promise<void> {
  buildIfStale();
  mkdirSync(FOLDER, { recursive: true });
  const demo = await serveDemo();
  const browser = await ExtensionBrowser.launch(EXTENSION);
  const downloads = await Downloads.catch(browser);
  try {
    const page = await browser.context.newPage();
    await page.goto(demo.address);
    const before = await page.screenshot();
    keep('before', before);
    const popup = await Popup.open(browser, page);
    await popup.settled();
    const height = await popup.target.evaluate(untilProven);
    // On a low screen the popup scrolls; all of it is to be seen.
    const clip = { x: 0, y: 0, width: 420, height, scale: 1 };
    const { data } = (await popup.target.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip })) as { data: string };
    const { bytes } = await downloads.during(() => popup.press('s'));
    keep('after', bytes);
    const opened = browser.context.waitForEvent('page');
    await popup.press('e');
    await pictureEditor(await opened);
    keep('popup', await popupOver(page, before.toString('base64'), data));
    await pictureTextPage(await browser.context.newPage(), browser.url('text.html'));
  } finally {
    downloads.close();
    await browser.close();
    demo.close();
  }
}

/** Waits in the popup until the finished picture was checked; returns the height of all that it shows, in CSS pixels. */
function untilProven(): Promise<number> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (document.querySelector('[data-proof]:not([data-proof="running"], main)') === null) return;
      clearInterval(timer);
      resolve(document.documentElement.scrollHeight);
    }, 50);
  });
}

/** The popup as it shows itself, laid over the page where the browser opens it: no screenshot takes both at once. */
async function popupOver(tab: Page, page: string, popup: string): Promise<Buffer> {
  await tab.setContent(`
    <body style="margin: 0">
    <img style="display: block" src="data:image/png;base64,${page}">
    <img style="position: absolute; inset: 8px 24px auto auto; border-radius: 10px; box-shadow: 0 0 0 1px #0002, 0 8px 32px #0006" src="data:image/png;base64,${popup}">`);
  return tab.screenshot();
}

/** The editor with one box selected, in light and in dark. */
async function pictureEditor(editor: Page): Promise<void> {
  await editor.evaluate<number, undefined>(untilSettled, undefined);
  await editor.locator('main:is([data-proof]:not([data-proof="running"]))').waitFor();
  await editor.locator('[data-region][data-entity="EMAIL_ADDRESS"]').nth(1).click();
  for (const [name, colorScheme] of [['editor', 'light'], ['editor-dark', 'dark']] as const) {
    await editor.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    keep(name, await editor.screenshot());
  }
}

/** A letter with invented data. */
const LETTER = `From: Maria Kowalska <maria.kowalska@quendel-verlag.com>
To: Support
Subject: Charged twice

Hello,

my card 4111 1111 1111 1111 was charged twice for order
2025-1187. Please pay it back to DE89 3704 0044 0532 0130 00.
You reach me at +44 7911 123456, or at 12 Harrow Lane,
London NW3 4QT.

Kind regards,
Maria Kowalska`;

/** The page for text with a masked letter. */
async function pictureTextPage(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1180, height: 560 });
  await page.goto(address);
  const field = page.locator('[data-command="text-input"]');
  await field.fill(LETTER);
  await page.locator('.text-mask[data-state="done"] [aria-label="Masked"] .marked-text').waitFor();
  await field.blur();
  await page.locator('[aria-label="Text"] .marked-text').waitFor();
  keep('text', await page.screenshot());
}

function keep(name: string, png: Buffer): void {
  if (png.length > MAX_BYTES) throw new Error(`${name}.png weighs ${png.length} bytes; at most ${MAX_BYTES} are wanted.`);
  writeFileSync(join(FOLDER, `${name}.png`), png);
  console.log(`docs/${name}.png  ${Math.round(png.length / 1000)} kB`);
}

await makePictures();
