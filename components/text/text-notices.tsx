import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { currentDocument, type TextState } from './text-state';
import type { TextWork } from './text-work';

/** What has to be said about the text that is shown, and what can be done about it. */
export function TextNotices({ work, state }: { work: TextWork; state: TextState }) {
  const { text, count, language } = useTranslate();
  const document = currentDocument(state);
  const again = (
    <Button command="read-again" onClick={work.readAgain}>
      {text('text_read_again')}
    </Button>
  );
  return (
    <>
      {state.refused.length > 0 ? (
        <Notice tone="warn" role="alert" text={text('text_refused', new Intl.ListFormat(language).format(state.refused))}>
          <Button command="dismiss" onClick={work.dismiss}>
            {text('text_dismiss')}
          </Button>
        </Notice>
      ) : null}
      {state.unsaved.length > 0 ? (
        <Notice tone="warn" role="alert" text={text('text_unsaved', new Intl.ListFormat(language).format(state.unsaved.map((name) => name || text('text_untitled'))))}>
          <Button command="dismiss" onClick={work.dismiss}>
            {text('text_dismiss')}
          </Button>
        </Notice>
      ) : null}
      {state.problem ? <Notice tone="warn" role="alert" text={text(keyFor('error', state.problem))} /> : null}
      {document.phase === 'failed' && document.error ? (
        <Notice tone="warn" role="alert" text={text(keyFor('error', document.error))}>
          {again}
        </Notice>
      ) : null}
      {document.phase === 'stopped' ? (
        <Notice tone="warn" role="alert" text={text('text_stopped')}>
          {again}
        </Notice>
      ) : null}
      {document.phase === 'done' && document.partial ? (
        <Notice tone="warn" text={text('text_partial')}>
          {again}
        </Notice>
      ) : null}
      {document.leftOut > 0 ? <Notice tone="plain" text={count('text_attachments', document.leftOut)} /> : null}
    </>
  );
}
