/**
 * Opens every NAME.html of a folder at 1280x800, captures it with the real toolbar button and writes what was hidden.
 *
 *   npm run bench:pages -- DIR --out OUT [--scorer FILE]
 *
 * The truth comes from the page's own `data-pii` marks, which are taken away before the click: OUT/truth/NAME.png and
 * OUT/truth/NAME.json hold `{elements: [{key, value, boxes: [{x, y, w, h}], input?}]}`, OUT/pred/NAME.json what
 * `npm start` writes, with `clickMs`: from the click to the last region. With a scorer, `FILE OUT/truth OUT/pred` is run.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { Popup } from '../../scripts/browser/popup';
import { serveFolder } from '../../scripts/browser/serve-folder';
import { buildIfStale, EXTENSION } from '../../scripts/start/build';
import { reportOf } from '../../scripts/start/report';

/** Takes the marks off a page; returns what they marked. */
function takeMarks(): object[] {
  return [...document.querySelectorAll<HTMLElement>('[data-pii]')].map((element) => {
    const key = element.dataset.pii ?? '';
    delete element.dataset.pii;
    const isControl = 'value' in element;
    const boxes = [...element.getClientRects()].map(({ x, y, width, height }) => ({ x, y, w: width, h: height }));
    return { key, value: isControl ? (element as HTMLInputElement).value : (element.textContent ?? ''), boxes, ...(isControl ? { input: true } : {}) };
  });
}

async function capture(browser: ExtensionBrowser, page: Page): Promise<ReturnType<typeof reportOf>> {
  const popup = await Popup.open(browser, page);
  const shown = await popup.settled();
  await popup.press('Escape');
  await page.waitForTimeout(700);
  return reportOf(shown, shown.settledAt - popup.clickedAt);
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' }, scorer: { type: 'string' } } });
  const [folder] = positionals;
  if (folder === undefined || values.out === undefined) {
    console.error('usage: npm run bench:pages -- DIR --out OUT [--scorer FILE]');
    process.exitCode = 2;
    return;
  }
  const [truthFolder, predFolder] = [join(values.out, 'truth'), join(values.out, 'pred')];
  for (const made of [truthFolder, predFolder]) mkdirSync(made, { recursive: true });
  buildIfStale();
  const site = await serveFolder(folder);
  const browser = await ExtensionBrowser.launch(EXTENSION);
  const times: number[] = [];
  try {
    const page = await browser.context.newPage();
    const names = readdirSync(folder).filter((file) => file.endsWith('.html')).sort();
    // The engine and its code are warm before the first measure.
    for (const file of names.slice(0, 2)) {
      await page.goto(`${site.origin}/${file}`);
      await capture(browser, page);
    }
    for (const file of names) {
      const name = file.slice(0, -'.html'.length);
      await page.goto(`${site.origin}/${file}`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const elements = await page.evaluate(takeMarks);
      writeFileSync(join(truthFolder, `${name}.png`), await page.screenshot());
      writeFileSync(join(truthFolder, `${name}.json`), `${JSON.stringify({ elements }, null, 1)}\n`);
      const report = await capture(browser, page);
      writeFileSync(join(predFolder, `${name}.json`), `${JSON.stringify(report, null, 1)}\n`);
      times.push(report.clickMs ?? Number.NaN);
      console.log(`${name}: ${report.regions.length} regions, ${report.unread.length} unread, ${report.clickMs} ms from the click, ${report.ms} ms from pixels`);
    }
  } finally {
    await browser.close();
    site.close();
  }
  console.log(`median clickMs: ${times.toSorted((a, b) => a - b)[times.length >> 1]}`);
  if (values.scorer !== undefined) spawnSync(process.execPath, [values.scorer, truthFolder, predFolder], { stdio: 'inherit' });
}

await main();
