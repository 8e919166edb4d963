import { expect, type Page } from '@playwright/test';
import type { PixelImage } from '../../core/model';
import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { Popup } from '../../scripts/browser/popup';
import { editorAfter, pictureSize, shownPicture } from './capture-mode';
import { colorAt } from './pixels';

/** What an editor shows of a page that was captured as a whole. */
export interface WholePicture {
  readonly picture: PixelImage;
  /** Of the image, such as `1280x4120`. */
  readonly size: string;
  /** What the editor says about the picture. */
  readonly words: string;
}

/** Presses F in the popup over a page, and returns the picture. */
export async function captureWhole(umbra: ExtensionBrowser, page: Page): Promise<WholePicture> {
  const editor = await editorAfter(umbra, () => pressF(umbra, page));
  const { width, height } = await pictureSize(editor);
  return { picture: await shownPicture(editor), size: `${width}x${height}`, words: (await editor.page.locator('.editor-notes').allTextContents()).join(' ') };
}

/** Presses F in the popup over a page. */
export async function pressF(umbra: ExtensionBrowser, page: Page): Promise<void> {
  const popup = await Popup.open(umbra, page);
  await popup.settled();
  await popup.press('f');
}

/** Colours down one column, each with the number of rows that it fills. */
export function column(picture: PixelImage, x: number): readonly (readonly [string, number])[] {
  const runs: [string, number][] = [];
  for (let y = 0; y < picture.height; y++) {
    const color = colorAt(picture, x, y);
    const last = runs.at(-1);
    if (last?.[0] === color) last[1]++;
    else runs.push([color, 1]);
  }
  return runs;
}

const hex = (...channels: number[]): string => `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** The colour of a row of the fixture pages. */
export const rowColor = (i: number): string => hex(i >> 4, (i & 15) * 16, 200);

/** What a column of the long page shows when each of its rows is there once, under its headers and over its bar. */
export const LONG_COLUMN = [['#0000ff', 30], ['#00ff00', 50], ...Array.from({ length: 400 }, (_, i) => [i === 150 ? '#00ffff' : rowColor(i), 10] as const), ['#ff00ff', 40]] as const;

/** Every row of the long page is there once, under its headers and over its bar. */
export function expectWhole(picture: PixelImage): void {
  expect(column(picture, 200)).toEqual(LONG_COLUMN);
}
