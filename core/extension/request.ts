import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import type { BackgroundRequestName, BackgroundRequests, Reply } from './contract';

/**
 * Asks the background and returns its answer, starting it where it was stopped. A background that
 * dies over a request is asked once more: each can be done twice, at worst with a second window.
 * Errors: those of the request; unexpected, where nobody answered.
 */
export async function request<Name extends BackgroundRequestName>(name: Name, request: BackgroundRequests[Name]['request']): Promise<BackgroundRequests[Name]['reply']> {
  const ask = async (): Promise<Reply<BackgroundRequests[Name]['reply']> | undefined> => await browser.runtime.sendMessage({ name, request });
  let reply: Awaited<ReturnType<typeof ask>>;
  try {
    reply = (await ask().catch(() => undefined)) ?? (await ask());
  } catch (cause) {
    throw new UmbraError('unexpected', { cause });
  }
  if (!reply) throw new UmbraError('unexpected');
  if (!reply.ok) throw new UmbraError(reply.code);
  return reply.value;
}
