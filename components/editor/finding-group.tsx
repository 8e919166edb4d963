import { setOn } from '../../core/editor/document';
import { edit, select } from '../../core/editor/editor-state';
import type { RegionGroup } from '../../core/editor/summary';
import type { EntityType, PixelImage } from '../../core/model';
import { categoryOf } from '../picture/category-of';
import { percent, regionName } from '../picture/region-name';
import type { Session } from '../session/session';
import { useTranslate } from '../translate';
import { CheckBox } from '../ui/check-box';
import { Thumbnail } from './thumbnail';

interface FindingGroupProps {
  readonly session: Session;
  readonly image: PixelImage;
  readonly group: RegionGroup<EntityType | null>;
  readonly selection: readonly string[];
}

/** All regions of one type: hidden or shown together, or one by one. */
export function FindingGroup({ session, image, group, selection }: FindingGroupProps) {
  const translator = useTranslate();
  const { text, language } = translator;
  const [first] = group.regions;
  if (first === undefined) return null;
  const ids = group.regions.map((region) => region.id);
  const set = (chosen: readonly string[], on: boolean) => session.change((state) => edit(state, setOn(state.history.present, chosen, on)));
  const show = (id: string) => {
    session.change((state) => select(state, id));
    document.querySelector(`[data-region="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center', inline: 'center' });
  };
  return (
    <section className="panel-group" data-category={categoryOf(group.key)}>
      <div className="panel-head" title={text('panel_toggle_type')}>
        <CheckBox checked={group.on === 0 ? false : group.on === ids.length || 'mixed'} command="toggle-type" onChange={(on) => set(ids, on)}>
          <span className="panel-mark" aria-hidden="true" />
          <span>{group.key === null ? text('category_custom') : regionName(first, translator)}</span>
        </CheckBox>
        <span className="dim">{new Intl.NumberFormat(language).format(ids.length)}</span>
      </div>
      <ul>
        {group.regions.map((region) => (
          <li key={region.id} className="panel-row" data-on={region.on} data-selected={selection.includes(region.id)}>
            <CheckBox checked={region.on} command="toggle-region" name={text('panel_toggle_this')} onChange={(on) => set([region.id], on)} />
            <button type="button" title={text('panel_show_region')} data-command="show-region" onClick={() => show(region.id)}>
              <Thumbnail image={image} box={region.box} />
              <span className="dim">{region.entity === null ? regionName(region, translator) : percent(region.score, translator)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
