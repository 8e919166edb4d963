import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import type { PageState, PlainBox } from '../../scripts/browser/page-state';
import { Popup } from '../../scripts/browser/popup';
import type { PixelImage } from '../../core/model';
import { decodePng } from './png';

/** What a capture of a page shows, beside the page as it was. */
export interface PageCapture {
  readonly shown: PageState;
  /** The page without boxes, in device pixels. */
  readonly original: PixelImage;
}

/** Captures what a page shows with the real toolbar button and waits until it is read. */
export async function capturePage(umbra: ExtensionBrowser, page: Page): Promise<PageCapture> {
  await page.bringToFront();
  const original = decodePng(await page.screenshot({ scale: 'device' }));
  const popup = await Popup.open(umbra, page);
  const shown = await popup.settled();
  await popup.press('Escape');
  return { shown, original };
}

/** Pixels of ink in a box that no region, and no place that is told to be unread, covers. Ink is what differs from the colour of the box's corner. */
export function openInk({ shown, original }: { readonly original: PixelImage; readonly shown: Pick<PageState, 'regions' | 'unread'> }, box: PlainBox): number {
  const [x0, y0] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))];
  const [x1, y1] = [Math.min(original.width, Math.ceil(box.x + box.w)), Math.min(original.height, Math.ceil(box.y + box.h))];
  const level = (x: number, y: number, channel: number): number => original.data[(y * original.width + x) * 4 + channel] ?? 0;
  const covers = [...shown.regions.filter(({ on }) => on), ...shown.unread];
  let open = 0;
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const isInk = [0, 1, 2].some((channel) => Math.abs(level(x, y, channel) - level(x0, y0, channel)) > 40);
      if (isInk && !covers.some((cover) => x >= cover.x && x < cover.x + cover.w && y >= cover.y && y < cover.y + cover.h)) open++;
    }
  }
  return open;
}

/** All ink of a box, as `openInk` counts it: a test that finds none sees nothing. */
export function allInk({ original }: Pick<PageCapture, 'original'>, box: PlainBox): number {
  return openInk({ original, shown: { regions: [], unread: [] } }, box);
}
