import { drawWords } from '../../core/image/draw-words';
import { OUTPUT_FORMATS } from '../../core/image/file-formats';
import type { PixelImage } from '../../core/model';
import { EditorPage } from '../support/editor-page';
import { encodePng, plainPixels } from '../support/png';
import { expect, test } from '../support/umbra-test';

/** What is hidden, and the room for it. */
const REGION = { x: 96, y: 40, w: 128, h: 40 };

/** A picture with something to read in it and something at the place that will be hidden. */
function pictureWith(hidden: (x: number, y: number) => number): PixelImage {
  const image = plainPixels(320, 160, [240, 244, 248]);
  const lay = (text: string, left: number, top: number): void => {
    const words = drawWords(text, 16, 300)!;
    for (let at = 0; at < words.data.length; at++) {
      const [x, y] = [left + (at % words.width), top + Math.floor(at / words.width)];
      image.data.fill(30 + 210 * (1 - (words.data[at] ?? 0) / 255), (y * 320 + x) * 4, (y * 320 + x) * 4 + 3);
    }
  };
  lay('Notes of today', 16, 12);
  lay('Nothing else', 16, 120);
  for (let y = REGION.y; y < REGION.y + REGION.h; y++) for (let x = REGION.x; x < REGION.x + REGION.w; x++) image.data.fill(hidden(x, y), (y * 320 + x) * 4, (y * 320 + x) * 4 + 3);
  return image;
}

const PICTURES = {
  dark: pictureWith(() => 20),
  striped: pictureWith((x) => (x % 16 < 8 ? 255 : 90)),
};

test('pictures that differ only under a region give the same file, in every style and format', async ({ umbra, page, downloads }) => {
  test.setTimeout(240_000);
  const editor = await EditorPage.open(umbra, page);
  page.on('dialog', (dialog) => void dialog.accept());
  const files: Record<string, string>[] = [];
  for (const [name, picture] of Object.entries(PICTURES)) {
    const kept: Record<string, string> = {};
    files.push(kept);
    await editor.openFile({ name: 'same.png', mimeType: 'image/png', buffer: encodePng(picture) });
    await page.keyboard.press('b');
    await editor.drag({ x: REGION.x - 6, y: REGION.y - 6, w: REGION.w + 12, h: REGION.h + 12 });
    const [region, ...more] = (await editor.state()).regions;
    expect({ name, more, covers: region!.x <= REGION.x && region!.y <= REGION.y && region!.x + region!.w >= REGION.x + REGION.w && region!.y + region!.h >= REGION.y + REGION.h }).toEqual({ name, more: [], covers: true });
    kept.region = JSON.stringify([region!.x, region!.y, region!.w, region!.h]);
    if (!(await editor.button('style-box').isVisible())) await page.keyboard.press('t');
    for (const kind of ['box', 'blur', 'pixelate', 'label', 'text']) {
      await editor.button(`style-${kind}`).check({ force: true });
      for (const format of OUTPUT_FORMATS) {
        await editor.button('format').selectOption(format);
        const { bytes } = await downloads.during(() => editor.save());
        kept[`${kind} as ${format}`] = bytes.toString('base64');
      }
    }
  }
  expect(new Set(Object.values(files[0]!)).size).toBe(5 * OUTPUT_FORMATS.length + 1);
  const differing = Object.keys(files[0]!).filter((way) => files[0]![way] !== files[1]![way]);
  expect(differing).toEqual([]);
});
