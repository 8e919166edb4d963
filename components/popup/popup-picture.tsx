import { toggleRegions } from '../../core/editor/document';
import { edit } from '../../core/editor/editor-state';
import { firstScale, wholeScale } from '../../core/editor/fit-scale';
import { openPlaces, settlePlaces } from '../../core/editor/open-places';
import { hideUnread, openUnread } from '../../core/editor/unread';
import { Picture } from '../picture/picture';
import type { Session } from '../session/session';
import type { SessionState } from '../session/session-state';

/** Room for the picture in the popup, and what is left of it beside a scrollbar, in CSS pixels. */
const ROOM = { w: 394, h: 300 };
const SCROLLED_ROOM = { w: 382, h: 288 };

/** The picture, fitted, or scrolled where it is very long. A click turns a box off or on. */
export function PopupPicture({ session, state }: { session: Session; state: SessionState }) {
  const { image, editor } = state;
  if (image === null) return <div className="popup-picture" data-waiting="" />;
  const document = editor.history.present;
  const whole = wholeScale(image, ROOM);
  const zoom = firstScale(image, ROOM) > whole ? firstScale(image, SCROLLED_ROOM) : whole;
  return (
    <div className="popup-picture">
      <Picture
        image={image}
        styles={session.styles()}
        wordsOf={session.coverWords}
        zoom={zoom}
        regions={document.regions}
        unread={openUnread(document)}
        selection={[]}
        places={openPlaces(state.proof.last, document)}
        onPlaceClick={(place) => session.change((now) => edit(now, settlePlaces(now.history.present, [place], true)))}
        onRegionClick={(id) => session.change((now) => edit(now, toggleRegions(now.history.present, [id])))}
        onUnreadClick={(place) => session.change((now) => edit(now, hideUnread(now.history.present, [place])))}
      />
    </div>
  );
}
