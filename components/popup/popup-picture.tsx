import { toggleRegions } from '../../core/editor/document';
import { edit } from '../../core/editor/editor-state';
import { hideUnread, openUnread } from '../../core/editor/unread';
import { Picture } from '../picture/picture';
import type { Session } from '../session/session';
import type { SessionState } from '../session/session-state';

/** Room for the picture in the popup, in CSS pixels. */
const MAX_WIDTH = 396;
const MAX_HEIGHT = 300;

/** The picture, fitted. A click turns a box off or on. */
export function PopupPicture({ session, state }: { session: Session; state: SessionState }) {
  const { image, editor } = state;
  if (image === null) return <div className="popup-picture" data-waiting={state.phase === 'capturing'} />;
  const document = editor.history.present;
  const zoom = Math.min(MAX_WIDTH / image.width, MAX_HEIGHT / image.height, 1);
  return (
    <div className="popup-picture">
      <Picture
        image={image}
        color={session.getSettings().color}
        zoom={zoom}
        regions={document.regions}
        unread={openUnread(document)}
        selection={[]}
        onRegionClick={(id) => session.change((now) => edit(now, toggleRegions(now.history.present, [id])))}
        onUnreadClick={(place) => session.change((now) => edit(now, hideUnread(now.history.present, [place])))}
      />
    </div>
  );
}
