import type { Analysis, KeptFindings, Region } from '../../core/model';
import type { SessionState } from './session-state';

/** How a reading ended, as the pages show it. */
export function outcomeOf({ stopped, readScale, partial, reviewRecommended }: KeptFindings | Analysis): Partial<SessionState> {
  return { phase: stopped ? 'stopped' : 'done', readScale, partial, reviewRecommended };
}

/**
 * What is kept with a capture for the editor's window. A reading that is not over goes on there, from the beginning, with
 * what the user did until then; `merged` is what it had found.
 */
export function keptFindings({ editor, phase, readScale, partial, reviewRecommended }: SessionState, merged: readonly Region[]): KeptFindings {
  const { regions, unread } = editor.history.present;
  const rest = phase === 'done' || phase === 'stopped' ? {} : { soFar: merged };
  return { regions, unread, readScale, stopped: phase === 'stopped', partial, reviewRecommended, ...rest };
}
