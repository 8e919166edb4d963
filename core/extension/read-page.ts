import { browser } from 'wxt/browser';
import { frameReadingSchema, type FrameReading } from '../told/frame-reading';
import { joinFrames } from '../told/join-frames';
import type { PageReading } from '../told/page-reading';
import { pageAnswers } from './page-answers';

/**
 * What the frames of a tab tell of their text that is in its window, in CSS pixels of the window. `null` where no script
 * may run or none answers in time: then the picture alone is read. Frames that are closed to the extension are left out.
 */
export async function readPage(tabId: number): Promise<PageReading | null> {
  return await pageAnswers(tabId, () => readFrames(tabId));
}

async function readFrames(tabId: number): Promise<PageReading | null> {
  const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/read-page.js'], injectImmediately: true });
  return joinFrames(results.map(({ result }) => frameReadingSchema.safeParse(result).data).filter((frame): frame is FrameReading => frame !== undefined));
}
