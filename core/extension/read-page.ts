import { browser } from 'wxt/browser';
import { frameReadingSchema, type FrameReading } from '../told/frame-reading';
import { joinFrames } from '../told/join-frames';
import type { PageReading } from '../told/page-reading';
import { pageAnswers } from './page-answers';

/** What each frame answered, unchecked. `null` where no script may run or none answers in time: then the picture alone is read. */
export type PageAnswer = readonly unknown[] | null;

/** Asks the frames of a tab for their text that is in its window. Frames that are closed to the extension are left out. */
export async function askPage(tabId: number): Promise<PageAnswer> {
  return await pageAnswers(tabId, () => askFrames(tabId));
}

async function askFrames(tabId: number): Promise<PageAnswer> {
  const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/read-page.js'], injectImmediately: true });
  return results.map(({ result }) => result);
}

/** What an answer tells, once it is checked, in CSS pixels of the window. `null` where it tells nothing of the top window. */
export function readingOf(answer: PageAnswer): PageReading | null {
  if (answer === null) return null;
  return joinFrames(answer.map((frame) => frameReadingSchema.safeParse(frame).data).filter((frame): frame is FrameReading => frame !== undefined));
}
