import { edit } from '../../core/editor/editor-state';
import { regionsByType } from '../../core/editor/summary';
import { hideUnread, leaveUnread, openUnread } from '../../core/editor/unread';
import type { ImageBox } from '../../core/model';
import { ReviewNote } from '../session/review-note';
import type { Session } from '../session/session';
import type { SessionState } from '../session/session-state';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { FindingGroup } from './finding-group';
import { showMark } from './show-mark';
import { Thumbnail } from './thumbnail';

/** Everything that was found, drawn or not read, with what can be done about it. */
export function FindingsPanel({ session, state }: { session: Session; state: SessionState }) {
  const { text, language } = useTranslate();
  const { image, editor } = state;
  const present = editor.history.present;
  const unread = openUnread(present);
  const groups = regionsByType(present);
  const selection = new Set(editor.selection);
  const settle = (how: typeof hideUnread, places: readonly ImageBox[]) => session.change((now) => edit(now, how(now.history.present, places)));
  return (
    <>
      <ReviewNote state={state} canReadAgain />
      {image && unread.length > 0 ? (
        <section className="notice" data-tone="warn" aria-label={text('panel_unread')}>
          <h3 className="unread-title">
            {text('panel_unread')}
            <span className="dim">{new Intl.NumberFormat(language).format(unread.length)}</span>
          </h3>
          <ul className="unread-list">
            {unread.map((place, index) => (
              <li key={`${place.x} ${place.y} ${place.w} ${place.h}`}>
                <button type="button" className="show-place" title={text('panel_show_region')} aria-label={text('panel_show_region')} data-command="show-place" onClick={() => showMark(`[data-unread="${index}"]`)}>
                  <Thumbnail image={image} box={place} />
                </button>
                <Button command="hide-place" onClick={() => settle(hideUnread, [place])}>
                  {text('panel_hide')}
                </Button>
                <Button command="leave-place" onClick={() => settle(leaveUnread, [place])}>
                  {text('panel_leave')}
                </Button>
              </li>
            ))}
          </ul>
          {unread.length > 1 ? (
            <Button command="hide-unread" onClick={() => settle(hideUnread, unread)}>
              {text('panel_hide_all')}
            </Button>
          ) : null}
        </section>
      ) : null}
      {image ? groups.map((group) => <FindingGroup key={group.key ?? ''} session={session} image={image} group={group} selection={selection} />) : null}
      {groups.length === 0 ? <p className="dim">{text('panel_empty')}</p> : null}
    </>
  );
}
