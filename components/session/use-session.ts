import { useSyncExternalStore } from 'react';
import type { Session } from './session';
import type { SessionState } from './session-state';

/** The session's state, kept up to date. */
export function useSession(session: Session): SessionState {
  return useSyncExternalStore(session.subscribe, session.getState);
}
