import './text-row.css';
import { useEffect, useEffectEvent, useState } from 'react';
import { type ErrorCode, errorCode } from '../../core/errors';
import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { useKeys } from '../ui/use-keys';
import { GuardQuestion } from './guard-question';
import { HidePanel } from './hide-panel';
import type { HideAction, PageHiding, TextServices } from './text-services';

/** What was done last, and how much of it. */
type Outcome = { readonly done: 'masked' | 'restored'; readonly count: number } | { readonly failed: ErrorCode; readonly hiding?: true };

/** What the popup does with text: the clipboard masked or restored, and the paste guard of the site under it. */
export function TextRow({ services, onClose }: { services: TextServices; onClose: () => void }) {
  const { text, count } = useTranslate();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [asking, setAsking] = useState(false);
  const [site, setSite] = useState(services.site);
  const [hiding, setHiding] = useState<PageHiding | null>(null);
  const [acted, setActed] = useState(false);
  useEffect(() => {
    services.hidePage('state').then(setHiding, () => undefined);
  }, [services]);

  const run = (done: 'masked' | 'restored', work: () => Promise<number>) =>
    void work().then(
      (count) => setOutcome({ done, count }),
      (error: unknown) => setOutcome({ failed: errorCode(error) }),
    );
  const mask = () => run('masked', services.maskClipboard);
  const restore = () => run('restored', services.restoreClipboard);
  const ask = () => setAsking(site !== null);
  const failHiding = (error: unknown) => setOutcome({ failed: errorCode(error), hiding: true });
  const hide = (action: HideAction) =>
    void services
      .hidePage(action)
      .then((state) => (setHiding(state), setActed(true)))
      .catch(failHiding);
  // What is to be seen of it lies under the popup.
  const pick = () => void services.hidePage('pick').then(onClose, failHiding);
  const turn = (on: boolean) =>
    void services
      .turnGuard(on)
      .then((done) => (done && site ? setSite({ ...site, guarded: on }) : undefined))
      .catch((error: unknown) => setOutcome({ failed: errorCode(error) }))
      .finally(() => setAsking(false));

  // Pasting into the popup needs no permission: what came is masked and put back.
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (event.defaultPrevented || pasted === '' || event.clipboardData?.files.length) return;
    event.preventDefault();
    run('masked', () => services.maskText(pasted));
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent) => onPaste(event);
    window.addEventListener('paste', listener);
    return () => window.removeEventListener('paste', listener);
  }, []);
  useKeys([
    { keys: ['P'], run: mask },
    { keys: ['T'], run: restore },
    { keys: ['G'], run: ask },
    { keys: ['H'], run: () => hide(hiding ? 'stop' : 'start') },
  ]);

  if (asking && site) return <GuardQuestion site={site} onTurn={turn} onLeave={() => setAsking(false)} />;
  return (
    <>
      <fieldset className="mode-row text-row" aria-label={text('text_row_label')}>
        <Button command="mask-clipboard" look="plain" className="mode-tile" hint="P" title={text('text_mask_title')} onClick={mask}>
          <Icon name="copy" />
          <span>{text('text_mask')}</span>
        </Button>
        <Button command="restore-clipboard" look="plain" className="mode-tile" hint="T" title={text('text_restore_title')} onClick={restore}>
          <Icon name="undo" />
          <span>{text('text_restore')}</span>
        </Button>
        {site ? (
          <Button command="guard" look="plain" className="mode-tile" hint="G" aria-pressed={site.guarded} title={text(site.guarded ? 'text_guard_on_title' : 'text_guard_title', site.host)} onClick={ask}>
            <Icon name="shield" />
            <span>{text(site.guarded ? 'text_guard_on' : 'text_guard')}</span>
          </Button>
        ) : null}
        <Button command="hide-page" look="plain" className="mode-tile" hint="H" aria-pressed={hiding !== null} title={text('hide_title')} onClick={() => hide(hiding ? 'stop' : 'start')}>
          <Icon name={hiding ? 'eye' : 'hidden'} />
          <span>{text(hiding ? 'hide_stop' : 'hide_start')}</span>
        </Button>
      </fieldset>
      {hiding ? <HidePanel ref={acted ? intoView : undefined} hiding={hiding} canStay={site !== null} onAction={hide} onPick={pick} /> : null}
      {outcome && 'failed' in outcome ? <Notice ref={intoView} tone="warn" role="alert" text={text(outcome.hiding && outcome.failed === 'page-not-scriptable' ? 'hide_refused' : keyFor('error', outcome.failed))} /> : null}
      {outcome && 'done' in outcome ? (
        <output ref={intoView} className="text-outcome">
          {said(outcome)}
        </output>
      ) : null}
      {site && !site.works ? <Notice tone="warn" text={text('guard_title_fails')} /> : null}
    </>
  );

  function said({ done, count: many }: Extract<Outcome, { done: unknown }>): string {
    if (done === 'restored') return many === 0 ? text('notice_restored_none') : count('text_restored', many);
    return many === 0 ? text('notice_nothing_copied') : count('notice_copied', many);
  }
}

/** On a low screen the popup is cut, and what was just done would be said out of sight. Kept as one function, so that it runs once. */
function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'end' });
}
