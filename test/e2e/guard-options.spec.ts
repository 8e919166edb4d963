import { type Guarded, openGuarded } from '../support/guarded';
import { expect, test } from '../support/umbra-test';

let guarded: Guarded;

test.beforeAll(async () => {
  guarded = await openGuarded();
});

test.afterAll(() => guarded.close());

test('the settings list the guarded sites, offer the known chats, and take any other by its address', async () => {
  const page = await guarded.umbra.context.newPage();
  await page.goto(guarded.umbra.url('options.html'));
  const rows = page.locator('section:has(#guard-title) .rows > li');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText('ChatGPT · https://chatgpt.com');
  const chats = page.locator('[data-command="guard-chat"]');
  await expect(chats.filter({ hasText: 'Claude' })).toHaveCount(1);
  // What is on is not offered again.
  await expect(chats.filter({ hasText: 'ChatGPT' })).toHaveCount(0);
  const address = page.locator('[data-command="guard-address"]');
  await address.fill('not a site');
  await page.locator('[data-command="guard-add"]').click();
  await expect(page.locator('section:has(#guard-title) .problem')).toHaveText('This is no address of a site. Write it as https://example.org.');
  await expect(rows).toHaveCount(2);
  // Its access was granted at install, so nothing is asked.
  await address.fill('http://127.0.0.1:81/some/page');
  await address.press('Enter');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(2)).toContainText('http://127.0.0.1:81');
  await page.close();
});
