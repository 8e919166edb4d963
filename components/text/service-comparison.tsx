import '../hosted/compare-sheet.css';
import { useEffect, useState } from 'react';
import { type ErrorCode, errorCode } from '../../core/errors';
import type { HostedText, HostedTextMode } from '../../core/hosted/provider';
import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { showModal } from '../ui/show-modal';
import { MarkedText } from './marked-text';
import { newIn, servedTexts, type SentText, type ServedText } from './service-job';
import type { TextServices } from './text-services';
import { canExport, type TextState } from './text-state';
import type { TextWork } from './text-work';

interface ServiceComparisonProps {
  readonly work: TextWork;
  readonly state: TextState;
  readonly services: TextServices;
  /** As the service calls itself. */
  readonly name: string;
  readonly sent: readonly SentText[];
  readonly answers: readonly HostedText[];
  /** What the service put for values; without one it is something of its own. */
  readonly mode: HostedTextMode | undefined;
  readonly onClose: () => void;
}

/** Our masked texts and the service's side by side, and what of the service's is taken over. */
export function ServiceComparison({ work, state, services, name, sent, answers, mode, onClose }: ServiceComparisonProps) {
  const { text, count } = useTranslate();
  const [served, setServed] = useState<readonly ServedText[] | null>(null);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const [shown, setShown] = useState(0);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    servedTexts(work, services, sent, answers, mode === 'replace').then(setServed, (error: unknown) => setFailed(errorCode(error)));
  }, [work, services, sent, answers, mode]);
  const one = served?.[shown];
  if (failed) return <Notice tone="warn" role="alert" text={text(keyFor('error', failed))} />;
  if (!served || !one) return null;
  const now = state.documents.find(({ id }) => id === one.document.id);
  // What a service found is told by places: in another text they are nothing.
  const changed = served.some(({ document }) => state.documents.find(({ id }) => id === document.id)?.text !== document.text);
  const more = served.map((each) => ({ each, found: newIn(each) }));
  const fresh = more.reduce((sum, { found }) => sum + found.length, 0);
  const close = (element: HTMLElement) => element.closest('dialog')?.close();
  return (
    <dialog ref={showModal} className="compare-sheet" aria-labelledby="compare-title" data-fresh={fresh} onClose={onClose}>
      <header>
        <h2 id="compare-title">{text('compare_texts_title')}</h2>
        <Button command="close-compare" look="icon" aria-label={text('help_close')} onClick={(event) => close(event.currentTarget)}>
          <Icon name="close" />
        </Button>
      </header>
      {served.length > 1 ? (
        <label className="hosted-option">
          <span>{text('text_documents')}</span>
          <select value={shown} data-command="compare-text" onChange={(event) => (setShown(Number(event.target.value)), setCopied(false))}>
            {served.map(({ document }, index) => (
              <option key={document.id} value={index}>
                {document.name || text('text_untitled')}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <div className="compare-pictures">
        <figure>
          <figcaption>{text('compare_ours')}</figcaption>
          <div className="compare-text">
            <PlainText text={now && canExport(now) ? now.result.text : one.document.result.text} label={text('compare_ours')} />
          </div>
        </figure>
        <figure>
          <figcaption>{name}</figcaption>
          <div className="compare-text" data-command="hosted-text">
            <PlainText text={one.text} label={name} />
          </div>
        </figure>
      </div>
      <div className="compare-told">
        <p data-told="values">{one.found.length === 0 ? text('hosted_found_none') : count('compare_values', one.found.length)}</p>
        {fresh === 0 && one.found.length > 0 ? <p className="dim">{text('hosted_nothing_new')}</p> : null}
        <p className="dim">{text(mode === 'replace' ? 'compare_copy_labels' : mode === 'tag' ? 'compare_copy_tags' : 'compare_copy_own')}</p>
        {changed ? <Notice tone="warn" role="alert" text={text('compare_changed')} /> : null}
      </div>
      <footer>
        <output className="text-exported">{copied ? text('text_copied') : ''}</output>
        <span className="text-space" />
        {fresh > 0 ? (
          <Button
            command="hosted-add"
            look="primary"
            disabled={changed}
            onClick={(event) => {
              for (const { each, found } of more) if (found.length > 0) work.addFound(each.document.id, each.document.text, each.found);
              close(event.currentTarget);
            }}
          >
            {count('compare_add', fresh)}
          </Button>
        ) : null}
        <Button command="hosted-copy" onClick={() => void services.copyText(one.text).then(() => setCopied(true), (error: unknown) => setFailed(errorCode(error)))}>
          {text('compare_copy')}
        </Button>
        <Button command="keep-ours" onClick={(event) => close(event.currentTarget)}>
          {text('compare_keep_text')}
        </Button>
      </footer>
    </dialog>
  );
}

const NO_MARKS = new Uint32Array();
const NONE: ReadonlySet<string> = new Set();

/** A text of any length without marks. */
function PlainText({ text, label }: { text: string; label: string }) {
  return <MarkedText text={text} marks={NO_MARKS} groups={[]} staying={NONE} label={label} onToggle={() => undefined} />;
}
