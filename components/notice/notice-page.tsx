import './notice-page.css';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { NoticeContent } from '../../core/notice';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { NoticeItems } from './notice-items';
import { noticeText } from './notice-text';
import { useSeen } from './use-seen';

type Action = NoticeContent['can'][number];

interface NoticePageProps {
  /** `null` where it is over. */
  readonly content: NoticeContent | null;
  /** It has a window of its own, and does not stand over a page. */
  readonly isAlone: boolean;
  readonly onAction: (action: Action) => Promise<void>;
  /** A value, by its place in the list, is never to be masked again. */
  readonly onKeep: (index: number) => Promise<void>;
  /** Copies the text that the notice holds. */
  readonly onCopy: () => Promise<void>;
  readonly onHeight: (height: number) => void;
}

/** A notice that nobody touches goes after so long, in milliseconds. One that asks stays. */
const SHOWN_MS = 9000;

/** Answers that let something out that was held back: only after the notice was really seen. */
const LETS_OUT: ReadonlySet<Action> = new Set(['original', 'send', 'show']);

/** What was masked, held back or restored, over the page where it happened. */
export function NoticePage({ content, isAlone, onAction, onKeep, onCopy, onHeight }: NoticePageProps) {
  const translator = useTranslate();
  const { text } = translator;
  const seen = useSeen();
  const root = useRef<HTMLElement>(null);
  const [touched, setTouched] = useState(false);
  const [copied, setCopied] = useState<'copied' | 'refused' | null>(null);
  const act = (action: Action) => void onAction(action).catch(() => undefined);
  const close = useEffectEvent(() => act('close'));
  const tellHeight = useEffectEvent((height: number) => onHeight(height));
  const asks = content?.kind === 'held' || content?.kind === 'send' || content?.kind === 'restored';

  useEffect(() => {
    if (!root.current) return;
    const observer = new ResizeObserver(([entry]) => tellHeight(entry?.borderBoxSize[0]?.blockSize ?? 0));
    observer.observe(root.current, { box: 'border-box' });
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (touched || asks) return;
    const timer = setTimeout(() => close(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [touched, asks]);
  useEffect(() => {
    const over = new AbortController();
    const { signal } = over;
    const touch = () => setTouched(true);
    window.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal });
    window.addEventListener('pointermove', touch, { signal });
    window.addEventListener('focusin', touch, { signal });
    return () => over.abort();
  }, []);

  const can = (action: Action) => content?.can.includes(action) ?? false;
  const copy = () =>
    void onCopy().then(
      () => setCopied('copied'),
      () => setCopied('refused'),
    );
  const ofFiles = content?.kind === 'files' || ((content?.kind === 'held' || content?.kind === 'masked') && content.ofFiles === true);
  const copyable = (content?.kind === 'held' && content.masked !== null) || content?.kind === 'restored';
  const choice = (action: Action, label: string, look: 'primary' | 'normal' = 'normal') =>
    can(action) ? (
      <Button command={action} look={look} disabled={LETS_OUT.has(action) && !seen} onClick={() => act(action)}>
        {label}
      </Button>
    ) : null;

  return (
    <main ref={root} className="over-page" data-kind={content?.kind ?? 'over'} data-seen={seen} data-asks={asks} data-alone={isAlone}>
      <title>{text('notice_title')}</title>
      <div className="over-page-head">
        <p role={asks ? 'alert' : 'status'}>{noticeText(content, translator)}</p>
        <Button command="close" look="icon" aria-label={text('notice_close')} title={text('notice_close')} onClick={() => act('close')}>
          <Icon name="close" />
        </Button>
      </div>
      {content?.kind === 'masked' && content.items.length > 0 ? <NoticeItems items={content.items} seen={seen} canKeep={can('again')} onKeep={(index) => void onKeep(index).catch(() => undefined)} /> : null}
      {content?.kind === 'restored' ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
        <pre className="over-page-text" tabIndex={0}>
          {content.text}
        </pre>
      ) : null}
      <div className="over-page-actions">
        {content?.kind === 'held' ? choice('again', text('way_retry'), 'primary') : null}
        {choice('mask', text('notice_mask'), 'primary')}
        {choice('undo', text('notice_undo'))}
        {copyable ? (
          <Button command="copy-text" look={content.kind === 'restored' ? 'primary' : 'normal'} onClick={copy}>
            {copied === 'copied' ? text('command_copied') : text(content.kind === 'restored' ? 'command_copy' : 'notice_copy_masked')}
          </Button>
        ) : null}
        {choice('save', text('notice_save_redacted'))}
        {choice('original', text(ofFiles ? 'notice_original_file' : 'notice_original'))}
        {choice('send', text('notice_send'))}
        {choice('show', text('notice_show_page'))}
      </div>
      {copied === 'refused' ? <p className="over-page-problem">{text('error_clipboard_refused')}</p> : null}
    </main>
  );
}
