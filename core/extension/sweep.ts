import { captureRows, keepCapture, removeCapture } from './capture-database';
import { importKey } from './capture-cipher';
import { sessionKey } from './capture-key';
import { HANDOVER_MS } from './captures';
import { holdLock } from './hold-capture';
import { wait } from './wait';

/** A page that reloads lets go of its capture and takes it again: so long is waited for it, in milliseconds. */
export const RELOAD_MS = 2500;

/** Longest pause between two looks at captures that wait, in milliseconds. A background without work is stopped after 30 s; each look keeps it. */
const STEP_MS = 20_000;

let next: ReturnType<typeof setTimeout> | null = null;

/** Keeps a capture while it is handed from one page to another. */
export async function expectHolder(captureId: string): Promise<void> {
  await keepCapture(captureId, Date.now() + HANDOVER_MS);
  sweepLater();
}

/** A page has taken the capture: from now on it lives as long as it is held. */
export async function holderCame(captureId: string): Promise<void> {
  await keepCapture(captureId, 0);
}

/** A page that held a capture has gone, or may have: deletes what nobody holds any more. */
export async function holderLeft(): Promise<void> {
  await wait(RELOAD_MS);
  await sweepCaptures();
}

/** Sweeps in a while: a capture was stored for a page that may be gone before it takes it. */
export function sweepLater(ms = HANDOVER_MS): void {
  next ??= setTimeout(
    () => {
      next = null;
      // Errors of the database leave it to the next sweep.
      sweepCaptures().catch(() => undefined);
    },
    Math.min(ms, STEP_MS),
  );
}

/**
 * Deletes every capture that no living page holds and that waits for none, and every one that an
 * earlier session's key sealed. Runs a moment after the background starts or a page lets go, and again
 * as long as a capture waits.
 */
export async function sweepCaptures(now = Date.now()): Promise<void> {
  const rows = await captureRows();
  if (rows.length === 0) return;
  const keyName = await sessionKey()
    .then(importKey)
    .then((key) => key.name)
    .catch(() => null);
  const { held = [] } = await navigator.locks.query();
  const locks = new Set(held.map((lock) => lock.name));
  const lost = rows.filter((row) => row.keyName !== keyName || (row.keptUntil <= now && !locks.has(holdLock(row.id))));
  await Promise.all(lost.map(async (row) => await removeCapture(row.id)));
  const waiting = rows.filter((row) => row.keptUntil > now && !lost.includes(row));
  if (waiting.length > 0) sweepLater(Math.min(...waiting.map((row) => row.keptUntil)) - now);
}
