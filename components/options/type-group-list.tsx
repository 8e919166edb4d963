import { isInScope } from '../../core/detect/make-policy';
import type { EntityType } from '../../core/model';
import { isChosen } from '../../core/settings/choose-types';
import type { Settings } from '../../core/settings/schema';
import { useTranslate } from '../translate';
import { CheckBox } from '../ui/check-box';
import { Icon } from '../ui/icon';
import type { TypeGroup } from './type-groups';
import { TypeRows } from './type-rows';

interface TypeGroupListProps {
  readonly groups: readonly TypeGroup[];
  readonly settings: Settings;
  readonly isOpen: (id: string) => boolean;
  readonly onOpen: (id: string, open: boolean) => void;
  readonly onChoose: (types: readonly EntityType[], chosen: boolean) => void;
}

/** Groups that fold: each with a box for all of it, how much of it is on, and what is in it. */
export function TypeGroupList(props: TypeGroupListProps) {
  return (
    <ul className="type-groups">
      {props.groups.map((group) => (
        <Group key={group.id} {...props} group={group} />
      ))}
    </ul>
  );
}

function Group({ group, ...props }: TypeGroupListProps & { readonly group: TypeGroup }) {
  const { text, language } = useTranslate();
  const { settings, isOpen, onOpen, onChoose } = props;
  const number = new Intl.NumberFormat(language);
  const open = isOpen(group.id);
  const within = group.types.filter((type) => isInScope(type, settings.region));
  const on = within.filter((type) => isChosen(settings, type)).length;
  return (
    <li className="type-group" data-category={group.country === null ? group.category : undefined} data-group={group.id}>
      <div className="type-head">
        <CheckBox
          checked={on === 0 ? false : on === within.length || 'mixed'}
          name={group.name}
          disabled={within.length === 0}
          command={`group-${group.id}`}
          onChange={(chosen) => onChoose(within, chosen)}
        />
        <button type="button" className="type-fold" aria-expanded={open} data-command={`fold-${group.id}`} onClick={() => onOpen(group.id, !open)}>
          {group.country === null ? <span className="category-mark" aria-hidden="true" /> : null}
          <span className="type-title">{group.name}</span>
          <span className="dim">{within.length === 0 ? text('types_outside') : text('chip_part', number.format(on), number.format(within.length))}</span>
          <Icon name="fold" />
        </button>
      </div>
      {open ? (
        <div className="type-inside">
          {group.own.length > 0 ? <TypeRows types={group.own} settings={settings} onChoose={onChoose} /> : null}
          {group.countries.length > 0 ? <TypeGroupList {...props} groups={group.countries} /> : null}
        </div>
      ) : null}
    </li>
  );
}
