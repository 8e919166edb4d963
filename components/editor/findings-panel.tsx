import './findings-panel.css';
import { edit } from '../../core/editor/editor-state';
import { regionsByType } from '../../core/editor/summary';
import { hideUnread, openUnread } from '../../core/editor/unread';
import type { ImageBox } from '../../core/model';
import type { Session } from '../session/session';
import type { SessionState } from '../session/session-state';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { FindingGroup } from './finding-group';
import { Thumbnail } from './thumbnail';

/** Everything that was found, drawn or not read, with what can be done about it. */
export function FindingsPanel({ session, state, onClose }: { session: Session; state: SessionState; onClose: () => void }) {
  const { text, count } = useTranslate();
  const { image, editor } = state;
  const present = editor.history.present;
  const unread = openUnread(present);
  const groups = regionsByType(present);
  const hide = (places: readonly ImageBox[]) => session.change((now) => edit(now, hideUnread(now.history.present, places)));
  return (
    <aside className="panel" aria-label={text('command_panel')}>
      <div className="panel-title">
        <h2>{text('command_panel')}</h2>
        <Button command="close-panel" look="icon" aria-label={text('help_close')} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {image && unread.length > 0 ? (
        <section className="notice" data-tone="warn" aria-label={text('panel_unread')}>
          <p>{count('question_unread', unread.length)}</p>
          <ul className="unread-list">
            {unread.map((place) => (
              <li key={`${place.x} ${place.y} ${place.w} ${place.h}`}>
                <Thumbnail image={image} box={place} />
                <Button command="hide-place" onClick={() => hide([place])}>
                  {text('panel_hide')}
                </Button>
              </li>
            ))}
          </ul>
          {unread.length > 1 ? (
            <Button command="hide-unread" onClick={() => hide(unread)}>
              {text('panel_hide_all')}
            </Button>
          ) : null}
        </section>
      ) : null}
      {image ? groups.map((group) => <FindingGroup key={group.key ?? ''} session={session} image={image} group={group} selection={editor.selection} />) : null}
      {groups.length === 0 ? <p className="dim">{text('panel_empty')}</p> : null}
    </aside>
  );
}
