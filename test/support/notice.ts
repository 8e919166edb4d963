import type { Frame, Page } from '@playwright/test';

/** The notice over a page, once it shows something, and only where it comes after `since` milliseconds at most. */
export async function noticeOf(page: Page, timeout = 10_000): Promise<Frame> {
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

/** Presses a button of a notice once it takes answers. */
export async function answerNotice(frame: Frame, command: string): Promise<void> {
  const button = frame.locator(`[data-command="${command}"]:not(:disabled)`).first();
  await button.waitFor();
  const box = await button.boundingBox();
  if (box === null) throw new Error(`The notice shows no ${command}.`);
  const page = frame.page();
  const gone = page.waitForEvent('framedetached', (detached) => detached === frame).catch(() => undefined);
  // By the mouse, not by the frame: that is gone before its own click would have returned. The browser may not even answer a mouse whose frame went.
  await Promise.race([page.mouse.click(box.x + box.width / 2, box.y + box.height / 2), gone]);
}
