import { type RefObject, useEffect, useRef } from 'react';
import { edit, select } from '../../core/editor/editor-state';
import { openPlaces, settlePlaces } from '../../core/editor/open-places';
import { hideUnread, openUnread } from '../../core/editor/unread';
import { Picture } from '../picture/picture';
import type { Session } from '../session/session';
import type { SessionState } from '../session/session-state';
import { useTranslate } from '../translate';
import { Handles } from './handles';
import { usePictureDrag } from './use-picture-drag';
import type { Zoom } from './use-zoom';

interface StageProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly stage: HTMLElement | null;
  readonly onStage: (element: HTMLElement | null) => void;
  readonly zoom: Zoom;
}

/** The picture in its scrolling window, where boxes are drawn, moved and sized. */
export function Stage({ session, state, stage, onStage, zoom }: StageProps) {
  const { text } = useTranslate();
  const spaceHeld = useSpaceHeld();
  const drag = usePictureDrag(session, stage, zoom.scale, () => spaceHeld.current);
  const { image, editor } = state;
  const document = drag.preview(editor.history.present);
  const [only] = editor.selection.length === 1 ? document.regions.filter((region) => region.id === editor.selection[0]) : [];
  return (
    <section ref={onStage} className="stage" data-tool={editor.tool} aria-label={text('editor_picture')} onPointerDown={drag.onStagePress}>
      {image ? (
        <Picture
          image={image}
          styles={session.styles()}
          wordsOf={session.coverWords}
          zoom={zoom.scale}
          regions={document.regions}
          unread={openUnread(document)}
          selection={editor.selection}
          places={openPlaces(state.proof.last, document)}
          onPlaceClick={(place) => session.change((now) => edit(now, settlePlaces(now.history.present, [place], true)))}
          onRegionPress={drag.onRegionPress}
          onRegionFocus={(id) => session.change((now) => (now.selection.includes(id) ? now : select(now, id)))}
          onUnreadClick={(place) => session.change((now) => edit(now, hideUnread(now.history.present, [place])))}
        >
          {only ? <Handles region={only} scale={zoom.scale} onPress={drag.onHandlePress} /> : null}
        </Picture>
      ) : null}
    </section>
  );
}

/** Whether the space bar is down: then the pointer moves the view. */
function useSpaceHeld(): RefObject<boolean> {
  const held = useRef(false);
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key === ' ') held.current = event.type === 'keydown';
    };
    window.addEventListener('keydown', listener);
    window.addEventListener('keyup', listener);
    return () => {
      window.removeEventListener('keydown', listener);
      window.removeEventListener('keyup', listener);
    };
  }, []);
  return held;
}
