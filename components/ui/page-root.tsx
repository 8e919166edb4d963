import type { ReactNode } from 'react';
import type { SessionState } from '../session/session-state';

/** The page's main part. Its attributes say how the picture fares, for scripts and tests. */
export function PageRoot({ state, className, children }: { state: SessionState; className: string; children: ReactNode }) {
  const done = state.phase === 'done' || state.phase === 'stopped';
  return (
    <main
      className={className}
      tabIndex={-1}
      data-state={state.phase}
      data-error={state.error ?? undefined}
      data-ms={done && state.ms !== null ? Math.round(state.ms) : undefined}
      data-read-scale={done ? state.readScale : undefined}
      data-exported={state.exported ?? undefined}
      data-export-error={state.exportError ?? undefined}
    >
      {children}
    </main>
  );
}
