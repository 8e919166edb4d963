import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PlainBox } from '../../scripts/browser/page-state';
import { Popup } from '../../scripts/browser/popup';
import { ROOT } from '../../scripts/start/build';
import { serveDemo } from '../../scripts/start/demo';
import { changedOutside, notFilled } from '../support/pixels';
import { decodePng } from '../support/png';
import { expect, FIXTURES, test } from '../support/umbra-test';

interface Line {
  readonly input: string;
  readonly error?: string;
  readonly png: string;
  readonly regions: readonly { readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly type: string }[];
  readonly regions_count: number;
  readonly unread: readonly unknown[];
  readonly proof: { readonly verdict: string; readonly readable: readonly unknown[]; readonly unchecked: readonly unknown[] };
  readonly ms: number;
  readonly clickMs?: number;
}

/** Runs `npm start` as the README says, without a screen. */
async function start(folder: string, ...args: readonly string[]): Promise<{ readonly code: number | null; readonly lines: readonly string[]; readonly said: string }> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'start.mjs'), ...args], { cwd: folder, env, timeout: 150_000 });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk: Buffer) => (stderr += String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, lines: stdout.split('\n').filter((line) => line !== ''), said: stderr };
}

test('files and pages are redacted; what fails is told and stops nothing', async ({ site }) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'umbra-start-'));
  const card = join(FIXTURES, 'card.png');
  copyFileSync(card, join(folder, 'card.png'));
  writeFileSync(join(folder, 'empty.png'), '');
  writeFileSync(join(folder, 'broken.png'), 'not a picture');
  const pages = [`${site.origin}/customer.html`, pathToFileURL(join(FIXTURES, 'customer.html')).href];
  const inputs = ['card.png', 'missing.png', 'empty.png', 'broken.png', card, ...pages, `${site.origin}/nowhere.html`];
  const { code, lines, said } = await start(folder, ...inputs, '--out', '.', '--json', '--language', 'en,de');
  expect(code, said).toBe(1);
  const results = lines.map((line) => JSON.parse(line) as Line);
  expect(results.map((result) => result.input)).toEqual(inputs);
  const failed = results.filter((result) => result.error !== undefined).map((result) => result.input);
  expect(failed).toEqual(['missing.png', 'empty.png', 'broken.png', `${site.origin}/nowhere.html`]);

  // The input of that name is never written over.
  expect(readFileSync(join(folder, 'card.png')).equals(readFileSync(card))).toBe(true);
  expect(results[0]?.png).toMatch(/card-2\.png$/);
  expect(results[4]?.png).toMatch(/card-3\.png$/);
  const picture = decodePng(readFileSync(join(folder, 'card-2.png')));
  const regions = results[0]?.regions ?? [];
  expect(new Set(regions.map((region) => region.type))).toEqual(new Set(['EMAIL_ADDRESS', 'IP_ADDRESS']));
  for (const region of regions) expect(notFilled(picture, region, '#000000')).toBe(0);
  expect(changedOutside(picture, decodePng(readFileSync(card)), regions)).toBe(0);

  for (const { error, proof } of results) if (error === undefined) expect(proof).toEqual({ verdict: 'nothing-found', readable: [], unchecked: [] });
  const { input: _, png: __, ...report } = results[0] as Line;
  expect(JSON.parse(readFileSync(join(folder, 'card-2.json'), 'utf8'))).toEqual(report);
  for (const page of [results[5], results[6]]) {
    const taken = decodePng(readFileSync(join(folder, page?.png ?? '')));
    expect([taken.width, taken.height]).toEqual([1280, 800]);
    expect(page?.regions_count).toBeGreaterThan(6);
    expect(page?.clickMs).toBeGreaterThan(page?.ms ?? 0);
  }
});

test('with --full a page is scrolled through and redacted as a whole', async ({ site }) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'umbra-start-'));
  const { code, lines, said } = await start(folder, `${site.origin}/long-text.html`, '--full', '--out', '.', '--json', '--language', 'en');
  expect(code, said).toBe(0);
  const [page] = lines.map((line) => JSON.parse(line) as Line & { readonly cut?: string });
  const picture = decodePng(readFileSync(join(folder, page?.png ?? '')));
  expect(picture.width).toBe(1280);
  expect(picture.height).toBeGreaterThan(1600);
  expect(page?.cut).toBeUndefined();
  const low = page?.regions.filter(({ y }) => y > 1600) ?? [];
  expect(low.length).toBeGreaterThan(0);
  for (const region of low) expect(notFilled(picture, region, '#000000')).toBe(0);
});

test('arguments that make no sense are told, with how it is called', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'umbra-start-'));
  const { code, lines, said } = await start(folder, '--language', 'xx');
  expect(code).toBe(1);
  expect(lines).toEqual([]);
  expect(said).toContain('npm start -- INPUT...');
  expect(existsSync(join(folder, 'out'))).toBe(false);
});

test('without arguments and screen, the demo page is redacted', async () => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'umbra-start-'));
  const { code, lines, said } = await start(folder);
  expect([0, 2], said).toContain(code);
  expect(lines).toHaveLength(1);
  const report = join(folder, 'out', '127-0-0-1-support-ticket-html');
  expect(existsSync(`${report}.png`)).toBe(true);
  const { regions, unread } = JSON.parse(readFileSync(`${report}.json`, 'utf8')) as Line;
  const types = new Set(regions.map((region) => region.type));
  for (const type of ['PERSON', 'STREET_ADDRESS', 'FR_NIR', 'DE_TAX_ID', 'UK_NHS', 'MEDICAL_RECORD_NUMBER', 'CREDIT_CARD', 'API_KEY']) expect(types).toContain(type);
  expect(unread).toEqual([]);
});

/** How far a region may reach beyond what is marked: its margin, and the quotes or the name of a password that belong to it, in CSS pixels. */
const BESIDE = 80;

test('on the demo page, all that is marked is hidden and nothing else', async ({ umbra, page }) => {
  const demo = await serveDemo();
  try {
    await page.goto(demo.address);
    const marked = await page.evaluate(() =>
      [...document.querySelectorAll('[data-pii]')].flatMap((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return [...range.getClientRects()].map(({ x, y, width, height }) => ({ text: element.textContent, x, y, w: width, h: height }));
      }),
    );
    const { regions } = await (await Popup.open(umbra, page)).settled();
    const over = (region: PlainBox, box: PlainBox) => region.x <= box.x + 3 && region.x + region.w >= box.x + box.w - 3 && region.y < box.y + box.h / 2 && region.y + region.h > box.y + box.h / 2;
    expect(marked.filter((box) => !regions.some((region) => over(region, box)))).toEqual([]);
    const meets = (a: PlainBox, b: PlainBox) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
    const exceeds = (region: PlainBox): boolean => {
      const met = marked.filter((box) => meets(region, box));
      const [left, right] = [Math.min(...met.map(({ x }) => x)), Math.max(...met.map(({ x, w }) => x + w))];
      return region.x < left - BESIDE || region.x + region.w > right + BESIDE;
    };
    expect(regions.filter(exceeds)).toEqual([]);
  } finally {
    demo.close();
  }
});
