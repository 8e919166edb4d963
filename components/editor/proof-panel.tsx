import './proof-panel.css';
import { edit } from '../../core/editor/editor-state';
import { openPlaces, settlePlaces } from '../../core/editor/open-places';
import type { ProofPlace } from '../../core/proof-model';
import { placeName } from '../picture/place-mark';
import { ProofLine } from '../session/proof-line';
import type { Session } from '../session/session';
import type { SessionState } from '../session/session-state';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { ReportSection } from './report-section';
import { showMark } from './show-mark';
import { Thumbnail } from './thumbnail';

/** What the check of the finished picture found: what is still readable, what could not be checked, and what was looked at. */
export function ProofPanel({ session, state }: { session: Session; state: SessionState }) {
  const translator = useTranslate();
  const { text, count } = translator;
  const { proof, image, editor } = state;
  const present = editor.history.present;
  const open = openPlaces(proof.last, present);
  const settle = (places: readonly ProofPlace[], on: boolean) => session.change((now) => edit(now, settlePlaces(now.history.present, places, on)));
  const left = present.regions.filter((region) => !region.on).length;
  const readable = open.filter(({ kind }) => kind === 'readable');
  if (image === null || proof.status === 'none') return <p className="dim">{text('proof_none')}</p>;
  return (
    <>
      <p className="proof-verdict">
        <ProofLine state={state} long />
      </p>
      {proof.last?.partial ? <p className="notice" data-tone="warn">{text('proof_partial')}</p> : null}
      {(['readable', 'unchecked'] as const).map((kind) => {
        const places = open.filter((place) => place.kind === kind);
        return places.length === 0 ? null : (
          <section key={kind} className="notice" data-tone={kind === 'readable' ? 'leak' : 'warn'} aria-label={text(kind === 'readable' ? 'proof_still_readable' : 'proof_not_checked')}>
            <h3 className="unread-title">{text(kind === 'readable' ? 'proof_still_readable' : 'proof_not_checked')}</h3>
            <ul className="unread-list">
              {places.map((place) => (
                <li key={`${place.box.x} ${place.box.y} ${place.box.w} ${place.box.h}`} className="proof-place">
                  <button type="button" className="show-place" title={text('panel_show_region')} data-command="show-place" onClick={() => showMark(`[data-place="${open.indexOf(place)}"]`)}>
                    <Thumbnail image={image} box={place.box} />
                    {place.kind === 'readable' ? <span className="panel-why">{placeName(place, translator)}</span> : null}
                  </button>
                  <Button command="place-hide" onClick={() => settle([place], true)}>
                    {text('proof_hide')}
                  </Button>
                  <Button command="place-leave" onClick={() => settle([place], false)}>
                    {text('proof_leave')}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {readable.length > 1 ? (
        <Button command="place-hide-all" look="primary" onClick={() => settle(readable, true)}>
          {text('proof_hide_all')}
        </Button>
      ) : null}
      {proof.last ? (
        <section className="proof-checked" aria-label={text('proof_checked')}>
          <h3>{text('proof_checked')}</h3>
          <ul>
            <li>{count('proof_checked_regions', proof.last.checked.regions)}</li>
            <li>{count('proof_checked_values', proof.last.checked.values)}</li>
            <li>{count('proof_checked_words', proof.last.checked.words)}</li>
            {left > 0 ? <li>{count('truth_visible', left)}</li> : null}
          </ul>
        </section>
      ) : null}
      <ReportSection session={session} state={state} />
    </>
  );
}
