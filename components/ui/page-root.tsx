import type { ReactNode } from 'react';
import { proofCounts } from '../session/proof-line';
import type { SessionState } from '../session/session-state';

interface PageRootProps {
  readonly state: SessionState;
  readonly className: string;
  /** Whether the panel is open, where the page has one. */
  readonly panel?: 'open' | 'closed';
  readonly children: ReactNode;
}

/** The page's main part. Its attributes say how the picture fares, for scripts and tests. */
export function PageRoot({ state, className, panel, children }: PageRootProps) {
  const done = state.phase === 'done' || state.phase === 'stopped';
  return (
    <main
      className={className}
      tabIndex={-1}
      data-panel={panel}
      data-state={state.phase}
      data-error={state.error ?? undefined}
      data-ms={done && state.ms !== null ? Math.round(state.ms) : undefined}
      data-read-scale={done ? state.readScale : undefined}
      data-cut={done ? state.capture?.document.cut : undefined}
      data-partial={done && state.partial ? true : undefined}
      data-proof={proofWord(state)}
      data-exported={state.exported ?? undefined}
      data-problem={state.problem ?? undefined}
    >
      {children}
    </main>
  );
}

/** How the proof of the picture stands, in one word. */
function proofWord(state: SessionState): string | undefined {
  const { status, last } = state.proof;
  if (status !== 'done') return status === 'none' ? undefined : status;
  const { readable, unchecked } = proofCounts(state);
  return readable > 0 ? 'readable' : unchecked > 0 || last.partial ? 'unchecked' : 'nothing';
}
