import { useEffect } from 'react';
import type { Session } from '../session/session';
import type { SessionState } from '../session/session-state';

/** Where the user wants it so, copies as soon as the picture is read. Where something was not read, that asks first. */
export function useCopyAtOnce(session: Session, { phase, ms }: SessionState): void {
  const readNow = (phase === 'done' || phase === 'stopped') && ms !== null;
  useEffect(() => {
    if (readNow && session.getSettings().copyAtOnce) void session.export('copy');
  }, [session, readNow]);
}
