import type { Frame, Locator, Page } from '@playwright/test';

/** The notice over a page, once it shows something. */
export async function noticeOf(page: Page, timeout = 60_000): Promise<Frame> {
  const end = Date.now() + timeout;
  for (;;) {
    const frame = page.frames().findLast((candidate) => candidate.url().includes('/notice.html'));
    const ready = frame && (await frame.evaluate(() => document.querySelector('main[data-kind]') !== null).catch(() => false));
    if (frame && ready) return frame;
    if (Date.now() > end) throw new Error('No notice came.');
    await page.waitForTimeout(30);
  }
}

/** What a notice says first, and the commands it offers. */
export async function readNotice(frame: Frame): Promise<{ readonly kind: string; readonly text: string; readonly commands: readonly string[] }> {
  return await frame.evaluate(() => ({
    kind: document.querySelector('main')?.dataset['kind'] ?? '',
    text: document.querySelector('main p')?.textContent ?? '',
    commands: [...document.querySelectorAll<HTMLElement>('main > .over-page-actions [data-command]')].map((button) => button.dataset['command'] ?? ''),
  }));
}

/** Presses a button of a notice once it takes answers, and waits until the notice is gone; one that only copies stays. */
export async function answerNotice(frame: Frame, command: string): Promise<void> {
  await press(frame, frame.locator(`[data-command="${command}"]:not(:disabled)`).first(), command === 'copy-text');
}

/** In a notice that lists what was masked: never masks this value again. */
export async function keepValue(frame: Frame, value: string): Promise<void> {
  await frame.locator('summary').click();
  await press(frame, frame.locator('li', { hasText: value }).locator('button:not(:disabled)'), false);
}

async function press(frame: Frame, button: Locator, stays: boolean): Promise<void> {
  await button.waitFor();
  const { x, y } = await restingPlace(button);
  const page = frame.page();
  const gone = page.waitForEvent('framedetached', (detached) => detached === frame);
  // By the mouse, not by the frame: that is gone before its own click would have returned. The browser may not even answer a mouse whose frame went.
  const clicked = page.mouse.click(x, y);
  for (const step of [gone, clicked]) step.catch(() => undefined);
  await (stays ? Promise.race([clicked, gone]) : gone);
}

/** The middle of a button once its notice, which grows to what it shows, does not move any more. */
async function restingPlace(button: Locator): Promise<{ readonly x: number; readonly y: number }> {
  let last = '';
  for (let still = 0; ; ) {
    const box = await button.boundingBox();
    if (box === null) throw new Error('The notice does not show the button.');
    still = JSON.stringify(box) === last ? still + 1 : 0;
    last = JSON.stringify(box);
    if (still === 3) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await button.page().waitForTimeout(30);
  }
}
