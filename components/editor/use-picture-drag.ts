import { type PointerEvent, useState } from 'react';
import { selectLast } from '../../core/editor/commands';
import { addByHand, type EditorDocument, mapRegions } from '../../core/editor/document';
import { edit, type EditorState, select } from '../../core/editor/editor-state';
import { boxBetween, type Handle, moveBox, resizeBox } from '../../core/editor/place-box';
import type { ImageBox } from '../../core/model';
import type { Session } from '../session/session';
import { followPointer } from './follow-pointer';

/** Below this many CSS pixels a press that moved is still a click. */
const CLICK_SLACK = 3;

type Edit = (document: EditorDocument) => EditorDocument;

/** What presses on the picture do, and the edit that is under way. */
export interface PictureDrag {
  /** The document as it will be when the pointer is let go. */
  readonly preview: Edit;
  readonly onStagePress: (event: PointerEvent<HTMLElement>) => void;
  readonly onRegionPress: (id: string, event: PointerEvent) => void;
  readonly onHandlePress: (id: string, handle: Handle, event: PointerEvent) => void;
}

/** Draws, moves and resizes boxes, and moves the view. However far it goes, a drag is one undo step. */
export function usePictureDrag(session: Session, stage: HTMLElement | null, scale: number, panning: () => boolean): PictureDrag {
  const [preview, setPreview] = useState<Edit | null>(null);

  /** Shows `editOf` the way while the pointer moves; when it is let go, that becomes one step. */
  function drag(event: PointerEvent, editOf: (dx: number, dy: number) => Edit, after: (state: EditorState) => EditorState = (state) => state): void {
    let latest: Edit | null = null;
    followPointer(event, {
      onMove(dx, dy) {
        if (latest === null && Math.hypot(dx, dy) < CLICK_SLACK) return;
        latest = editOf(dx / scale, dy / scale);
        const shown = latest;
        setPreview(() => shown);
      },
      onEnd(kept) {
        setPreview(null);
        const last = latest;
        if (kept && last) session.change((state) => after(edit(state, last(state.history.present))));
      },
    });
  }

  function pan(event: PointerEvent): void {
    if (!stage) return;
    event.preventDefault();
    const { scrollLeft, scrollTop } = stage;
    followPointer(event, { onMove: (dx, dy) => stage.scrollTo(scrollLeft - dx, scrollTop - dy), onEnd: () => undefined });
  }

  function draw(event: PointerEvent): void {
    const rect = stage?.querySelector('.picture')?.getBoundingClientRect();
    if (!rect) return;
    event.preventDefault();
    const x = (event.clientX - rect.left) / scale;
    const y = (event.clientY - rect.top) / scale;
    const editOf = (dx: number, dy: number): Edit => (document) => addByHand(document, boxBetween(x, y, x + dx, y + dy, document));
    drag(event, editOf, (state) => ({ ...selectLast(state), tool: 'select' }));
  }

  return {
    preview: preview ?? ((document) => document),
    onStagePress(event) {
      const { tool } = session.getState().editor;
      if (event.button === 1 || tool === 'hand' || panning()) pan(event);
      else if (event.button !== 0) return;
      else if (tool === 'box') draw(event);
      else session.change((state) => select(state, null));
    },
    onRegionPress(id, event) {
      const { tool, selection } = session.getState().editor;
      if (event.button !== 0 || tool !== 'select' || panning()) return;
      event.stopPropagation();
      if (event.shiftKey || !selection.includes(id)) session.change((state) => select(state, id, event.shiftKey));
      const moved = session.getState().editor.selection;
      drag(event, (dx, dy) => (document) => reshape(document, moved, (box) => moveBox(box, dx, dy, document)));
    },
    onHandlePress(id, handle, event) {
      event.stopPropagation();
      drag(event, (dx, dy) => (document) => reshape(document, [id], (box) => resizeBox(box, handle, dx, dy, document)));
    },
  };
}

function reshape(document: EditorDocument, ids: readonly string[], change: (box: ImageBox) => ImageBox): EditorDocument {
  return mapRegions(document, (region) => (ids.includes(region.id) ? { ...region, box: change(region.box) } : region));
}
