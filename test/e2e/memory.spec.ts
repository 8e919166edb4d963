import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { Popup } from '../../scripts/browser/popup';
import { EditorPage } from '../support/editor-page';
import { decodePng, encodePng, paste, plainPixels } from '../support/png';
import { extensionMemory } from '../support/renderer-memory';
import { builtExtension, expect, FIXTURES, test } from '../support/umbra-test';

const MB = 1_000_000;

test('a 4K screenshot stays under 900 MB of renderer memory', async ({ site }, info) => {
  const umbra = await ExtensionBrowser.launch(builtExtension(), { viewport: { width: 3840, height: 2160 } });
  try {
    const page = await umbra.context.newPage();
    await page.goto(`${site.origin}/dense.html`);
    const popup = await Popup.open(umbra, page);
    const shown = await popup.settled();
    expect(shown).toMatchObject({ state: 'done', error: null });
    const memory = extensionMemory(umbra.profile);
    test.skip(memory === null, 'NOT RUN: memory is only read on Linux');
    info.annotations.push({ type: 'figure', description: `peak ${Math.round((memory?.peak ?? 0) / MB)} MB, ${shown.regions.length} regions in ${shown.ms} ms` });
    console.log(`4K: renderer peak ${Math.round((memory?.peak ?? 0) / MB)} MB, ${shown.regions.length} regions, ${shown.ms} ms`);
    expect(memory?.peak).toBeGreaterThan(50 * MB);
    expect(memory?.peak).toBeLessThan(900 * MB);
  } finally {
    await umbra.close();
  }
});

test('an image of 60 megapixels is read, at a smaller scale only where that is told, or refused in a sentence', async ({ umbra, page }) => {
  test.setTimeout(180_000);
  const editor = await EditorPage.open(umbra, page);
  const picture = plainPixels(10_000, 6_000, [255, 255, 255]);
  paste(picture, decodePng(readFileSync(join(FIXTURES, 'card.png'))), 4_000, 3_000);
  const shown = await editor.openFile({ name: 'huge.png', mimeType: 'image/png', buffer: encodePng(picture) });
  const memory = extensionMemory(umbra.profile);
  console.log(`60 megapixels: ${shown.state}, read at ${shown.readScale}, ${shown.regions.length} regions in ${shown.ms} ms, renderer peak ${Math.round((memory?.peak ?? 0) / MB)} MB`);
  if (shown.state === 'failed') {
    expect(shown.error).toBe('image-too-large');
    expect(shown.message).toMatch(/^\S.{20,}\.$/s);
    return;
  }
  expect(shown).toMatchObject({ state: 'done', error: null });
  if (shown.readScale < 1) await expect(page.locator('body')).toContainText('%');
  else expect(new Set(shown.regions.map((region) => region.type))).toEqual(new Set(['EMAIL_ADDRESS', 'IP_ADDRESS']));
});
