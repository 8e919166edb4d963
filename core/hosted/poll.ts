import { UmbraError } from '../errors';
import type { HostedContext } from './provider';

const FIRST_MS = 1000;
const GROWTH = 1.5;
const LONGEST_MS = 10_000;
/** A video of ten minutes may take as long as it lasts. */
const GIVE_UP_MS = 15 * 60_000;

/**
 * Asks again and again, less and less often, until `ask` gives something else than `null`.
 * Errors: those of `ask`; service-timeout after a quarter of an hour; cancelled.
 */
export async function poll<Value>({ sleep, signal }: Pick<HostedContext, 'sleep' | 'signal'>, ask: () => Promise<Value | null>): Promise<Value> {
  let pause = FIRST_MS;
  for (let waited = 0; waited < GIVE_UP_MS; waited += pause, pause = Math.min(pause * GROWTH, LONGEST_MS)) {
    const value = await ask();
    if (value !== null) return value;
    await sleep(pause, signal);
  }
  throw new UmbraError('service-timeout');
}
