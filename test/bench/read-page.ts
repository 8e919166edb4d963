/**
 * Measures how long it takes to read a large page and to match its words with its picture, in a real browser.
 *
 *   npm run bench:read -- [ELEMENTS]
 *
 * Builds a page of so many elements (20,000) with text in most of them, reads it with the script that is injected when a
 * picture is taken, and matches what it tells with the picture. Prints medians; exits with 1 where both take longer than
 * 150 ms together.
 */
import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../scripts/browser/ensure-browser';
import { buildIfStale, EXTENSION, ROOT } from '../../scripts/start/build';

const BAR = 150;
const ROUNDS = 7;

/** What runs in the page that matches. */
const MATCH = `
import { confirmWords } from './core/told/confirm-words';
import { joinFrames } from './core/told/join-frames';
import { segmentsOf } from './core/told/told-text';
import { paintText } from './core/extension/paint-text';
import { decodeImage } from './core/extension/decode';
import { buildLayer } from './core/ocr/text-layer';
import { findPii } from './core/detect/find-pii';
import { makePolicy } from './core/detect/make-policy';
globalThis.match = async (png, frame, width, rounds) => {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const image = await decodeImage(new Blob([bytes], { type: 'image/png' }));
  const times = [];
  let confirmed = 0, found = 0;
  for (let i = 0; i < rounds; i++) {
    const begun = performance.now();
    const { words } = confirmWords(image, joinFrames([frame]), image.width / width, paintText);
    const { text, words: placed } = buildLayer(segmentsOf(words), []);
    const { findings } = await findPii({ text, words: placed, fields: [], fromPixels: true }, makePolicy());
    times.push(performance.now() - begun);
    confirmed = words.length;
    found = findings.length;
  }
  return { times, confirmed, found };
};`;

/** Rows of a table with names, mails and numbers, which no real page has so many of. */
function bigPage(elements: number): string {
  const rows = Array.from({ length: Math.ceil(elements / 6) }, (_, i) => `<tr><td>${i}</td><td><b>Person ${i}</b></td><td>user${i}@holm.example</td><td>+1 202 555 ${String(i % 10_000).padStart(4, '0')}</td></tr>`);
  return `<!doctype html><body style="font:13px sans-serif"><table>${rows.join('')}</table>`;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function main(): Promise<void> {
  const elements = Number(process.argv[2] ?? 20_000);
  buildIfStale();
  const reader = readFileSync(join(EXTENSION, 'read-page.js'), 'utf8');
  const { outputFiles } = buildSync({ stdin: { contents: MATCH, resolveDir: ROOT, loader: 'ts' }, bundle: true, write: false, format: 'iife' });
  const browser = await chromium.launch({ executablePath: ensureBrowser() });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.setContent(bigPage(elements));
    const count = await page.evaluate(() => document.querySelectorAll('*').length);
    const { frame, times } = await page.evaluate(
      ([script, rounds]) => {
        const times: number[] = [];
        let frame: unknown;
        for (let i = 0; i < rounds; i++) {
          const begun = performance.now();
          // oxlint-disable-next-line no-eval -- as the browser runs an injected script
          frame = (0, eval)(script);
          times.push(performance.now() - begun);
        }
        return { frame, times };
      },
      [reader, ROUNDS] as const,
    );
    const png = (await page.screenshot()).toString('base64');
    const other = await browser.newPage();
    await other.evaluate(outputFiles[0]?.text ?? '');
    const matched = await other.evaluate(
      ([png, frame, rounds]) => (globalThis as unknown as { match(...all: unknown[]): Promise<{ times: number[]; confirmed: number; found: number }> }).match(png, frame, 1280, rounds),
      [png, frame, ROUNDS] as const,
    );
    const [reading, matching] = [median(times), median(matched.times)];
    console.log(`${count} elements: ${reading.toFixed(0)} ms to read, ${matching.toFixed(0)} ms to match ${matched.confirmed} words and to find ${matched.found} values in them; first ${times[0]?.toFixed(0)} and ${matched.times[0]?.toFixed(0)} ms`);
    if (reading + matching > BAR) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

await main();
