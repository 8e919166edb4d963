import { setOn } from '../../core/editor/document';
import { edit } from '../../core/editor/editor-state';
import type { RegionGroup } from '../../core/editor/summary';
import { isOverUnread } from '../../core/editor/unread';
import type { EntityType, PixelImage } from '../../core/model';
import { categoryOf } from '../picture/category-of';
import { regionName } from '../picture/region-name';
import type { Session } from '../session/session';
import { useTranslate } from '../translate';
import { CheckBox } from '../ui/check-box';
import { FindingRow } from './finding-row';

interface FindingGroupProps {
  readonly session: Session;
  readonly image: PixelImage;
  readonly group: RegionGroup<EntityType | null>;
  readonly selection: ReadonlySet<string>;
}

/** All regions of one type: hidden or shown together, or one by one. */
export function FindingGroup({ session, image, group, selection }: FindingGroupProps) {
  const translator = useTranslate();
  const { text, language } = translator;
  const { key, regions, on } = group;
  const [first] = regions;
  if (first === undefined) return null;
  const ids = regions.map((region) => region.id);
  const name = key !== null ? regionName(first, translator) : text(regions.every(isOverUnread) ? 'panel_unread' : 'category_custom');
  return (
    <section className="panel-group" data-category={categoryOf(first)} aria-label={name}>
      <div className="panel-head" title={text('panel_toggle_type')}>
        <CheckBox
          checked={on === 0 ? false : on === ids.length || 'mixed'}
          command="toggle-type"
          onChange={(next) => session.change((state) => edit(state, setOn(state.history.present, ids, next)))}
        >
          <span className="category-mark" aria-hidden="true" />
          <span>{name}</span>
        </CheckBox>
        <span className="dim">{new Intl.NumberFormat(language).format(ids.length)}</span>
      </div>
      <ul>
        {regions.map((region) => (
          <FindingRow key={region.id} session={session} image={image} region={region} selected={selection.has(region.id)} />
        ))}
      </ul>
    </section>
  );
}
