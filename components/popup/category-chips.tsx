import { setOn } from '../../core/editor/document';
import { edit, type EditorState } from '../../core/editor/editor-state';
import { groupRegions } from '../../core/editor/summary';
import type { Region } from '../../core/model';
import { type Category, categoryOf } from '../picture/category-of';
import { useTranslate } from '../translate';

interface CategoryChipsProps {
  readonly regions: readonly Region[];
  /** More may come: keeps room for chips where there are none yet. */
  readonly waiting: boolean;
  readonly onChange: (edit: (state: EditorState) => EditorState) => void;
}

/** A chip for every category that was found, with its count; a click turns all of it off, or on again. */
export function CategoryChips({ regions, waiting, onChange }: CategoryChipsProps) {
  const { text, language } = useTranslate();
  const format = new Intl.NumberFormat(language);
  const groups = groupRegions<Category>(regions, (region) => categoryOf(region.entity));
  if (groups.length === 0 && !waiting) return null;
  return (
    <ul className="chips" aria-label={text('chips_label')}>
      {groups.map((group) => {
        const ids = group.regions.map((region) => region.id);
        const all = group.on === ids.length;
        return (
          <li key={group.key}>
            <button
              type="button"
              className="chip"
              aria-pressed={group.on === 0 ? false : all || 'mixed'}
              data-command="toggle-category"
              data-category={group.key}
              onClick={() => onChange((state) => edit(state, setOn(state.history.present, ids, !all)))}
            >
              <span className="chip-mark" aria-hidden="true" />
              {text(`category_${group.key}`)}
              <span className="chip-count">{all ? format.format(ids.length) : text('chip_part', format.format(group.on), format.format(ids.length))}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
