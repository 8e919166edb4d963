import { UmbraError } from '../errors';
import { askBackground } from './ask-background';
import type { BackgroundRequestName, BackgroundRequests } from './contract';

/** Asks the background, as `askBackground` does, and returns its answer. Errors: those of the request; unexpected, where nobody answered. */
export async function request<Name extends BackgroundRequestName>(name: Name, request: BackgroundRequests[Name]['request']): Promise<BackgroundRequests[Name]['reply']> {
  const reply = await askBackground(name, request).catch((cause: unknown) => {
    throw new UmbraError('unexpected', { cause });
  });
  if (!reply) throw new UmbraError('unexpected');
  if (!reply.ok) throw new UmbraError(reply.code);
  return reply.value;
}
