import { type RefObject, useEffect, useRef } from 'react';
import { summary } from '../../core/editor/summary';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { proofCounts } from './proof-line';
import type { ExportWay, SessionState } from './session-state';

interface ExportQuestionProps {
  readonly state: SessionState;
  readonly onAnswer: (answer: 'hide' | 'anyway' | 'not') => void;
  /** Where to look at what was not read; left out where the user is there already. */
  readonly onLook?: (() => void) | undefined;
}

/** Asks before a picture leaves in which something is still readable, or was not read, looked for or checked. */
export function ExportQuestion(props: ExportQuestionProps) {
  const way = props.state.question;
  return way === null ? null : <Question {...props} way={way} />;
}

function Question({ state, way, onAnswer, onLook }: ExportQuestionProps & { readonly way: ExportWay }) {
  const { text, count } = useTranslate();
  const notice = useFocus();
  const { unread } = summary(state.editor.history.present);
  const { readable, unchecked } = proofCounts(state);
  const { proof } = state;
  const said = [
    ...(readable > 0 ? [count('question_readable', readable)] : []),
    ...(unread > 0 ? [count('question_unread', unread)] : unchecked > 0 ? [count('question_unchecked', unchecked)] : []),
    ...(state.partial || proof.last?.partial ? [text('question_partial')] : []),
    ...(proof.status === 'failed' ? [text('question_not_checked')] : []),
  ];
  return (
    <Notice ref={notice} tone={readable > 0 ? 'leak' : 'warn'} role="alert" text={said.length > 0 ? said.join(' ') : text('question_not_read')}>
      {unread + readable + unchecked > 0 ? (
        <Button command="hide-unread" look="primary" onClick={() => onAnswer('hide')}>
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
      ) : null}
      <Button command="export-not" onClick={() => onAnswer('not')}>
        {text('question_not')}
      </Button>
    </Notice>
  );
}

/**
 * The question interrupts on purpose: an answer that lets nothing out takes the focus, since Enter may
 * still be held down. Afterwards the focus goes back where it was.
 */
function useFocus(): RefObject<HTMLDivElement | null> {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const harmless = notice.current?.querySelector<HTMLElement>('[data-look=primary], [data-command=export-not]');
    harmless?.focus();
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return notice;
}
