import { summary } from '../../core/editor/summary';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { SessionState } from './session-state';

interface ExportQuestionProps {
  readonly state: SessionState;
  readonly onAnswer: (answer: 'hide' | 'anyway' | 'not') => void;
  /** Where to look at what was not read; left out where the user is there already. */
  readonly onLook?: (() => void) | undefined;
}

/** Asks before a picture leaves in which something was not read. */
export function ExportQuestion({ state, onAnswer, onLook }: ExportQuestionProps) {
  const { text, count } = useTranslate();
  if (state.question === null) return null;
  const way = state.question;
  const { unread } = summary(state.editor.history.present);
  return (
    <Notice tone="warn" role="alert" text={unread > 0 ? count('question_unread', unread) : text('question_not_read')}>
      {unread > 0 ? (
        <Button command="hide-unread" look="primary" ref={focus} onClick={() => onAnswer('hide')}>
          {text(`question_hide_${way}`)}
        </Button>
      ) : null}
      <Button command="export-anyway" onClick={() => onAnswer('anyway')}>
        {text(`question_anyway_${way}`)}
      </Button>
      {onLook ? (
        <Button command="look" onClick={onLook}>
          {text('question_look')}
        </Button>
      ) : (
        <Button command="export-not" onClick={() => onAnswer('not')}>
          {text('question_not')}
        </Button>
      )}
    </Notice>
  );
}

// The question interrupts on purpose: its first answer takes the focus.
function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}
