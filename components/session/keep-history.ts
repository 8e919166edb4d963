import { summary } from '../../core/editor/summary';
import type { Session } from './session';
import { mustAsk } from './session-state';

/**
 * Keeps what a session copies or saves, where the user wants a history: a file each, and only where the proof left
 * nothing open. Returns how to stop. A picture that could not be kept is no reason to stop anybody.
 */
export function keepHistory(session: Session, keep: (file: Blob, hidden: number, most: number) => Promise<void>): () => void {
  let last: Blob | null = null;
  return session.subscribe(() => {
    const state = session.getState();
    const { exported, file, proof, editor } = state;
    if (exported === null || file === null || file === last) return;
    last = file;
    const { history } = session.getSettings();
    if (history > 0 && proof.status === 'done' && !mustAsk(state)) keep(file, summary(editor.history.present).hidden, history).catch(() => undefined);
  });
}
