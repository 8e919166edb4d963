import { summary } from '../../core/editor/summary';
import { useTranslate } from '../translate';
import type { SessionState } from './session-state';

/**
 * Advises a look where the reading does: quietly for findings that are unsure, as a warning where
 * something could not be looked for. That nothing was found, and what was not read, is said elsewhere.
 * `canReadAgain`: the button for that is beside it.
 */
export function ReviewNote({ state, canReadAgain = false }: { state: SessionState; canReadAgain?: boolean }) {
  const { text, count } = useTranslate();
  const over = state.phase === 'done' || state.phase === 'stopped';
  const { unsure } = summary(state.editor.history.present);
  if (!over) return null;
  if (state.partial)
    return (
      <p className="review-note" data-tone="warn" data-review="partial">
        {text(canReadAgain ? 'partial_read_again' : 'partial_text')}
      </p>
    );
  if (!state.reviewRecommended || unsure === 0) return null;
  return (
    <p className="review-note" data-review="unsure">
      {count('review_unsure', unsure)}
    </p>
  );
}
