import './mask-bar.css';
import './text-pane.css';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { EntityMap } from '../../core/text/entity-map';
import { restoreText } from '../../core/text/restore-text';
import { type ErrorCode, errorCode } from '../../core/errors';
import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { TextServices } from './text-services';

/** Puts values back into a text that comes back: all of it here, and nothing of it leaves but by copying. */
export function RestoreView({ services }: { services: TextServices }) {
  const { text, count } = useTranslate();
  const [typed, setTyped] = useState('');
  const [sites, setSites] = useState<readonly (string | null)[]>([]);
  const [site, setSite] = useState<string | null>(null);
  const [map, setMap] = useState<EntityMap | null>(null);
  const [copied, setCopied] = useState<'copied' | ErrorCode | null>(null);
  useEffect(() => {
    let over = false;
    const load = async () => {
      const [all, one] = [await services.listSites(), await services.readMap(site)];
      if (over) return;
      setSites(all);
      setMap(one);
    };
    const follow = () => void load().catch((error: unknown) => setCopied(errorCode(error)));
    follow();
    const stop = services.watchMaps(follow);
    return () => {
      over = true;
      stop();
    };
  }, [services, site]);
  // Long texts are restored behind the typing, not in its way.
  const settled = useDeferredValue(typed);
  const restored = useMemo(() => (map ? restoreText(settled, map) : { text: settled, changes: [] }), [map, settled]);
  const copy = () =>
    void services.copyText(restored.text).then(
      () => setCopied('copied'),
      (error: unknown) => setCopied(errorCode(error)),
    );
  const known = map !== null && map.entries.length > 0;
  return (
    <div className="text-mask" data-restored={restored.changes.length}>
      <div className="text-bar">
        {sites.length > 1 || site !== null ? (
          <label className="text-field">
            <span>{text('text_map')}</span>
            <select value={site ?? ''} data-command="restore-map" onChange={(event) => setSite(event.target.value || null)}>
              {[...new Set<string | null>([null, ...sites])].map((name) => (
                <option key={name ?? ''} value={name ?? ''}>
                  {name === null ? text('map_session') : name.replace(/^file:/, '')}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <span className="text-space" />
        <Button command="copy-restored" look="primary" disabled={restored.changes.length === 0} onClick={copy}>
          {text('command_copy')}
        </Button>
      </div>
      {known ? null : <Notice tone="plain" text={text('restore_nothing')} />}
      {copied !== null && copied !== 'copied' ? <Notice tone="warn" role="alert" text={text(keyFor('error', copied))} /> : null}
      <div className="text-panes" data-two="true">
        <section className="text-pane" aria-label={text('restore_input')}>
          <div className="text-pane-head">
            <h2>{text('restore_input')}</h2>
          </div>
          <textarea className="text-field-large" value={typed} spellCheck={false} autoComplete="off" placeholder={text('restore_placeholder')} aria-label={text('restore_input')} data-command="restore-input" onChange={(event) => (setTyped(event.target.value), setCopied(null))} />
        </section>
        <section className="text-pane" aria-label={text('restore_output')}>
          <div className="text-pane-head">
            <h2>{text('restore_output')}</h2>
            <output className="text-truth">
              {typed === '' ? null : count('restore_count', restored.changes.length)}
              {copied === 'copied' ? <span className="text-exported"> {text('text_copied')}</span> : null}
            </output>
          </div>
          <textarea className="text-field-large" readOnly value={restored.text} aria-label={text('restore_output')} data-command="restore-output" />
        </section>
      </div>
    </div>
  );
}
