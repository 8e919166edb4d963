import type { EditorDocument } from '../../core/editor/document';
import { edit, type EditorState } from '../../core/editor/editor-state';
import { hideUnread, isOverUnread, leaveUnread, openUnread } from '../../core/editor/unread';
import { useTranslate } from '../translate';
import { Chip } from './chip';

interface UnreadChipProps {
  readonly document: EditorDocument;
  readonly onChange: (edit: (state: EditorState) => EditorState) => void;
}

/** All places that nobody could read: a click hides them, one more says that they were looked at and stay visible. */
export function UnreadChip({ document, onChange }: UnreadChipProps) {
  const { text } = useTranslate();
  const settled = document.regions.filter(isOverUnread);
  const open = openUnread(document);
  const total = settled.length + open.length;
  const on = settled.filter((region) => region.on).length;
  if (total === 0) return null;
  const places = [...open, ...settled.map((region) => region.box)];
  const settle = on === total ? leaveUnread : hideUnread;
  return (
    <Chip
      category="unread"
      command="settle-unread"
      title={text('chip_unread')}
      on={on}
      total={total}
      open={open.length > 0}
      onPress={() => onChange((state) => edit(state, settle(state.history.present, places)))}
    />
  );
}
