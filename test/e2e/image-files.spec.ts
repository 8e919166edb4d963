import type { Page } from '@playwright/test';
import { FILE_TYPES, formatOf, isWritable, OUTPUT_FORMATS } from '../../core/image/file-formats';
import type { PixelImage } from '../../core/model';
import type { CorpusFile } from '../support/corpus/bytes';
import { SECRET } from '../support/corpus/bytes';
import { JPEG_FILES } from '../support/corpus/jpeg';
import { BMP_FILES, GIF_FILES, OTHER_FILES, TIFF_FILES, WEBP_FILES } from '../support/corpus/others';
import { PNG_FILES } from '../support/corpus/png';
import { EditorPage } from '../support/editor-page';
import { fileParts, NEEDED } from '../support/file-parts';
import { colorAt } from '../support/pixels';
import { decodePng } from '../support/png';
import { expect, test } from '../support/umbra-test';

const FAMILIES = { PNG: PNG_FILES, JPEG: JPEG_FILES, WebP: WEBP_FILES, GIF: GIF_FILES, BMP: BMP_FILES, TIFF: TIFF_FILES, other: OTHER_FILES };

test('the corpus is large enough, and no two files are alike', () => {
  const files = Object.values(FAMILIES).flat();
  expect(files.length).toBeGreaterThanOrEqual(60);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});

for (const [family, files] of Object.entries(FAMILIES)) {
  test(`${family} files of every kind are read right or refused in a sentence, and what is saved is clean`, async ({ umbra, page, downloads }) => {
    test.setTimeout(60_000 + files.length * 15_000);
    const editor = await EditorPage.open(umbra, page);
    page.on('dialog', (dialog) => void dialog.accept());
    for (const file of files) {
      const shown = await editor.openFile({ name: file.name, mimeType: file.type ?? typeOf(file.name), buffer: file.bytes });
      const found = shown.state === 'failed' ? shown.error : 'picture';
      expect.soft(found, file.name).toBe(typeof file.outcome === 'string' ? file.outcome : 'picture');
      if (found !== 'picture' || typeof file.outcome === 'string') continue;
      expect.soft(await differences(page, file), file.name).toEqual([]);
      await page.keyboard.press('b');
      await page.keyboard.press('Enter');
      let asked: boolean | null = null;
      const saved = await downloads.during(async () => (asked = await editor.save()));
      expect.soft({ file: file.name, asked }).toEqual({ file: file.name, asked: false });
      const source = formatOf(file.bytes);
      const format = isWritable(source) ? source : 'png';
      expect.soft(formatOf(saved.bytes), file.name).toBe(format);
      expect.soft(saved.name, file.name).toMatch(new RegExp(`\\.${FILE_TYPES[format].ending}$`));
      expect.soft(fileParts(saved.bytes, format).filter((part) => !NEEDED[format].test(part)), file.name).toEqual([]);
      expect.soft(saved.bytes.includes(SECRET), file.name).toBe(false);
    }
  });
}

test('a format that is chosen is the one that is written', async ({ umbra, page, downloads }) => {
  const editor = await EditorPage.open(umbra, page);
  await editor.openFile({ name: 'plain.png', mimeType: 'image/png', buffer: PNG_FILES[0]!.bytes });
  for (const format of OUTPUT_FORMATS) {
    await editor.button('format').selectOption(format);
    const saved = await downloads.during(() => editor.save());
    expect(saved.name).toMatch(new RegExp(`\\.${FILE_TYPES[format].ending}$`));
    expect(fileParts(saved.bytes, format).filter((part) => !NEEDED[format].test(part)), format).toEqual([]);
  }
});

function typeOf(name: string): string {
  const ending = name.split('.').at(-1) ?? '';
  return ending === 'svg' ? 'image/svg+xml' : ending === 'jpg' ? 'image/jpeg' : ending === 'ico' ? 'image/x-icon' : `image/${ending}`;
}

/** How what the editor shows differs from what the file holds. */
async function differences(page: Page, { outcome }: CorpusFile): Promise<string[]> {
  if (typeof outcome === 'string') return [];
  const { width, height, pixels = [], tolerance = 0 } = outcome;
  const canvas = page.locator('canvas.painted-canvas');
  const size = [await canvas.getAttribute('data-width'), await canvas.getAttribute('data-height')].join('x');
  if (size !== `${width}x${height}`) return [`${size} instead of ${width}x${height}`];
  const url = await canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL('image/png'));
  const image: PixelImage = decodePng(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  return pixels.flatMap(([x, y, color]) => {
    const shown = colorAt(image, x, y);
    const levels = (text: string): number[] => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
    return levels(shown).every((level, index) => Math.abs(level - (levels(color)[index] ?? 0)) <= tolerance) ? [] : [`${shown} instead of ${color} at ${x},${y}`];
  });
}
