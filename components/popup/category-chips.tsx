import { type EditorDocument, setOn } from '../../core/editor/document';
import { edit, type EditorState } from '../../core/editor/editor-state';
import { groupRegions } from '../../core/editor/summary';
import { isOverUnread } from '../../core/editor/unread';
import { categoryOf } from '../picture/category-of';
import { useTranslate } from '../translate';
import { Chip } from './chip';
import { UnreadChip } from './unread-chip';

interface CategoryChipsProps {
  readonly document: EditorDocument;
  readonly onChange: (edit: (state: EditorState) => EditorState) => void;
}

/** A chip for every category that was found, with its count; a click turns all of it off, or on again. */
export function CategoryChips({ document, onChange }: CategoryChipsProps) {
  const { text } = useTranslate();
  const groups = groupRegions(document.regions.filter((region) => !isOverUnread(region)), categoryOf);
  return (
    <ul className="chips" aria-label={text('chips_label')}>
      <UnreadChip document={document} onChange={onChange} />
      {groups.map((group) => {
        const ids = group.regions.map((region) => region.id);
        return (
          <Chip
            key={group.key}
            category={group.key}
            command="toggle-category"
            on={group.on}
            total={ids.length}
            onPress={() => onChange((state) => edit(state, setOn(state.history.present, ids, group.on < ids.length)))}
          />
        );
      })}
    </ul>
  );
}
