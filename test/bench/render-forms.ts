/**
 * Renders the forms of test/fixtures/forms as pictures with their truth, for `bench:images`.
 *
 *   npm run bench:forms -- --out OUT [--scale 1]
 *
 * Writes OUT/NAME.png and OUT/NAME.json: `{page, elements: [{key, value, box, input?}]}` in image pixels, out of the
 * pages' own `data-pii` marks. Marked inputs give their whole box. With a scale the names are `NAME@SCALE`.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browser/find-browser';

const FORMS = fileURLToPath(new URL('../fixtures/forms', import.meta.url));

interface Marked {
  readonly key: string;
  readonly value: string;
  readonly boxes: readonly { x: number; y: number; w: number; h: number }[];
  readonly input: boolean;
}

/** The marked values of a page, in CSS pixels of the whole page; what they are marked with is taken away. */
async function marksOf(page: Page): Promise<readonly Marked[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-pii]')].map((element) => {
      const key = element.dataset.pii ?? '';
      element.removeAttribute('data-pii');
      const input = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
      const value = element instanceof HTMLSelectElement ? element.selectedOptions[0]?.text : element instanceof HTMLInputElement ? element.value : element.textContent;
      const boxes = [...element.getClientRects()].map(({ x, y, width: w, height: h }) => ({ x: x + scrollX, y: y + scrollY, w, h }));
      return { key, value: value ?? '', boxes, input };
    }),
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' }, scale: { type: 'string', default: '1' } } });
  const scale = Number(values.scale);
  const executablePath = findBrowser();
  if (!values.out || !(scale > 0) || executablePath === null) {
    console.error(executablePath === null ? 'no Chromium was found' : 'usage: npm run bench:forms -- --out OUT [--scale 1]');
    process.exitCode = 2;
    return;
  }
  await mkdir(values.out, { recursive: true });
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  for (const file of (await readdir(FORMS)).sort()) {
    const name = file.replace(/\.html$/, scale === 1 ? '' : `@${scale}`);
    const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, deviceScaleFactor: scale });
    await page.goto(pathToFileURL(join(FORMS, file)).href);
    const width = Number(await page.getAttribute('html', 'data-width'));
    await page.setViewportSize({ width, height: 700 });
    const marks = await marksOf(page);
    await page.screenshot({ path: join(values.out, `${name}.png`), fullPage: true });
    const elements = marks.map(({ key, value, boxes, input }) => ({ key, value, boxes: boxes.map(({ x, y, w, h }) => ({ x: x * scale, y: y * scale, w: w * scale, h: h * scale })), ...(input ? { input } : {}) }));
    await writeFile(join(values.out, `${name}.json`), `${JSON.stringify({ page: name, elements }, null, 1)}\n`);
    await page.close();
  }
  await browser.close();
}

await main();
