import { UmbraError } from '../errors';
import { ENGINE_LOCK } from './engine-link';
import { wait } from './wait';

/** Longest that a started engine may take until it listens, in milliseconds. */
const PATIENCE_MS = 10_000;

/** Whether an engine lives and listens. */
export async function isEngineRunning(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === ENGINE_LOCK);
}

/** Waits until an engine that was started listens. Errors: engine-lost. */
export async function engineRunning(): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isEngineRunning())) {
    if (Date.now() > deadline) throw new UmbraError('engine-lost');
    await wait(5);
  }
}
