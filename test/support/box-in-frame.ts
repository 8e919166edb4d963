import type { Frame, Page } from '@playwright/test';
import type { PlainBox } from '../../scripts/browser/page-state';

/** Where the marked value in the only frame of a page stands, in CSS pixels of the page. The frame's border and padding are 12 pixels together. */
export async function boxInFrame(page: Page, frame: Frame | null | undefined): Promise<PlainBox> {
  const corner = await page.locator('iframe').evaluate((element) => ({ x: element.getBoundingClientRect().x + 12, y: element.getBoundingClientRect().y + 12 }));
  const place = await frame?.evaluate(() => {
    const box = document.querySelector('[data-pii]')?.getBoundingClientRect();
    return box ? { x: box.x, y: box.y, w: box.width, h: box.height } : null;
  });
  if (!place) throw new Error('The frame shows no marked value.');
  return { ...place, x: place.x + corner.x, y: place.y + corner.y };
}
