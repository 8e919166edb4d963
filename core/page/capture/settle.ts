import { twoFrames } from './frames';

/** How long a page may take at one place to bring what it brings late, in milliseconds. */
const PATIENCE_MS = 2000;
/** So long nothing new may have come, and at the end of the page so long, in milliseconds. */
const QUIET_MS = 100;
const QUIET_AT_END_MS = 400;
const STEP_MS = 30;

/**
 * Waits until the images in the window are there and the page has added nothing for a moment; a page
 * that never rests is waited for a while. `atEnd`: whether the page's end is in sight, where pages add more.
 */
export async function settle(atEnd: () => boolean, signal: AbortSignal): Promise<void> {
  const began = performance.now();
  let changed = began;
  const watcher = new MutationObserver(() => {
    changed = performance.now();
  });
  watcher.observe(document, { childList: true, subtree: true });
  try {
    await twoFrames();
    for (;;) {
      const now = performance.now();
      const quiet = now - changed >= (atEnd() ? QUIET_AT_END_MS : QUIET_MS);
      if (signal.aborted || now - began > PATIENCE_MS || (quiet && !isLoading())) break;
      await new Promise((resolve) => {
        setTimeout(resolve, STEP_MS);
      });
    }
  } finally {
    watcher.disconnect();
  }
  await twoFrames();
}

/** Whether an image in the window is still on its way. */
function isLoading(): boolean {
  return [...document.images].some((image) => {
    if (image.complete) return false;
    const { top, bottom, left, right } = image.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  });
}
