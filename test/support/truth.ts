import type { Page } from '@playwright/test';
import type { PlainBox } from '../../scripts/browser/page-state';

/** A marked value of a fixture page. */
export interface TruthBox extends PlainBox {
  readonly type: string;
}

/** Boxes of the values that a fixture page marks with `data-pii`, a box a line, in image pixels at this scale. */
export async function truthBoxes(page: Page, scale = 1): Promise<readonly TruthBox[]> {
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-pii]')].flatMap((element) =>
      [...element.getClientRects()].map(({ x, y, width, height }) => ({ type: element.dataset.pii ?? '', x, y, w: width, h: height })),
    ),
  );
  return boxes.map(({ type, x, y, w, h }) => ({ type, x: x * scale, y: y * scale, w: w * scale, h: h * scale }));
}
