import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import type { BackgroundRequestName, BackgroundRequests, Reply } from './contract';

/**
 * Asks the background and returns its answer, starting it where it was stopped.
 * Errors: those of the request; engine-lost is none of them; unexpected, where nobody answered.
 */
export async function request<Name extends BackgroundRequestName>(name: Name, request: BackgroundRequests[Name]['request']): Promise<BackgroundRequests[Name]['reply']> {
  let reply: Reply<BackgroundRequests[Name]['reply']> | undefined;
  try {
    reply = await browser.runtime.sendMessage({ name, request });
  } catch (cause) {
    throw new UmbraError('unexpected', { cause });
  }
  if (!reply) throw new UmbraError('unexpected');
  if (!reply.ok) throw new UmbraError(reply.code);
  return reply.value;
}
