import { browser } from 'wxt/browser';
import { wait } from './wait';

/** A page that is held up, by an alert or by work of its own, says nothing for so long. In milliseconds. */
const SILENCE_MS = 1000;

/** How long a page that listens may take with its answer, in milliseconds: on a slow or busy machine much takes longer than it should. */
const PATIENCE_MS = 5000;

/**
 * What a page answers to a question that was put to it by a script; `null` where it may not be asked, or where it is held
 * up. A page that merely takes its time is waited for: it shows that it listens by answering something that costs nothing.
 */
export async function pageAnswers<Value>(tabId: number, question: () => Promise<Value>): Promise<Value | null> {
  const listens = browser.scripting.executeScript({ target: { tabId }, func: () => true, injectImmediately: true }).then(
    () => true,
    () => false,
  );
  const answer = question().catch(() => null);
  const spoke = answer.then(() => true);
  if (!(await Promise.race([listens, spoke, wait(SILENCE_MS).then(() => false)]))) return null;
  return (await Promise.race([answer, wait(PATIENCE_MS)])) ?? null;
}
