import { EditorPage } from '../support/editor-page';
import { encodePng, plainPixels } from '../support/png';
import { expect, test } from '../support/umbra-test';

test('an editor that opens without a picture says why, and takes another', async ({ umbra, page }) => {
  await page.goto(umbra.url('editor.html?error=image-unreachable'));
  const editor = new EditorPage(page);
  await expect(page.locator('main[data-state="failed"]')).toHaveAttribute('data-error', 'image-unreachable');
  await expect(page.getByRole('alert')).not.toBeEmpty();
  const state = await editor.openFile({ name: 'white.png', mimeType: 'image/png', buffer: encodePng(plainPixels(40, 30, [255, 255, 255])) });
  expect(state.state).toBe('done');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an address with a made-up error shows an empty editor and none of its text', async ({ umbra, page }) => {
  await page.goto(umbra.url('editor.html?error=%3Cb%3Ecall%20this%20number%3C%2Fb%3E'));
  await expect(page.locator('main[data-state="empty"]')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('call this number');
});

test('a capture that is gone is told so', async ({ umbra, page }) => {
  await page.goto(umbra.url('editor.html?capture=00000000-0000-4000-8000-000000000000'));
  await expect(page.locator('main[data-state="failed"]')).toHaveAttribute('data-error', 'capture-gone');
});

test('a page of the extension can connect to nothing', async ({ umbra, page, site }) => {
  for (const name of ['popup', 'editor', 'options', 'welcome', 'offscreen']) {
    await page.goto(umbra.url(`${name}.html`));
    const outcome = await page.evaluate(
      async (url) => {
        const fetched = await fetch(url).then(() => 'fetched', () => 'refused');
        const shown = await new Promise((resolve) => {
          const image = new Image();
          image.addEventListener('load', () => resolve('loaded'));
          image.addEventListener('error', () => resolve('refused'));
          image.src = url;
        });
        return [fetched, shown];
      },
      `${site.origin}/card.png`,
    );
    expect(outcome, name).toEqual(['refused', 'refused']);
  }
});
