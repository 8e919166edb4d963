import type { Page } from '@playwright/test';

/** Chooses files in what the browser shows when the page's `press()` presses its file button. */
export async function chooseFiles(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setInterceptFileChooserDialog', { enabled: true });
  const opened = new Promise<number>((resolve) => session.once('Page.fileChooserOpened', ({ backendNodeId }) => resolve(backendNodeId ?? 0)));
  await session.send('Runtime.evaluate', { expression: 'press()', userGesture: true });
  await session.send('DOM.setFileInputFiles', { files: [...files], backendNodeId: await opened });
  await session.detach();
}

/** Drops files onto a point of the page as the system does. */
export async function dropFiles(page: Page, files: readonly string[], { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x, y, data });
  await session.detach();
}
