import { browser } from 'wxt/browser';
import type { BackgroundRequestName, BackgroundRequests, Reply } from './contract';

/**
 * Asks the background, starting it where it was stopped; `undefined` where nobody answered. A background that dies over a
 * request is asked once more: each can be done twice, at worst with a second window. Rejects where the browser lets no message through.
 */
export async function askBackground<Name extends BackgroundRequestName>(name: Name, request: BackgroundRequests[Name]['request']): Promise<Reply<BackgroundRequests[Name]['reply']> | undefined> {
  const ask = async (): Promise<Reply<BackgroundRequests[Name]['reply']> | undefined> => await browser.runtime.sendMessage({ name, request });
  return (await ask().catch(() => undefined)) ?? (await ask());
}
