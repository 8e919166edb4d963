import { isInScope } from '../../core/detect/make-policy';
import type { EntityType } from '../../core/model';
import { isChosen } from '../../core/settings/choose-types';
import type { Settings } from '../../core/settings/schema';
import { useTranslate } from '../translate';
import { CheckBox } from '../ui/check-box';

interface TypeRowsProps {
  readonly types: readonly EntityType[];
  readonly settings: Settings;
  readonly onChoose: (types: readonly EntityType[], chosen: boolean) => void;
}

/** Types one below the other: the everyday name, and small the id that others know it by. */
export function TypeRows({ types, settings, onChoose }: TypeRowsProps) {
  const { text } = useTranslate();
  return (
    <ul className="type-rows">
      {types.map((type) => {
        const outside = !isInScope(type, settings.region);
        return (
          <li key={type}>
            <CheckBox checked={!outside && isChosen(settings, type)} disabled={outside} command={`type-${type}`} onChange={(chosen) => onChoose([type], chosen)}>
              <span className="type-name">{text(`entity_${type}`)}</span>
              <span className="type-id">{outside ? text('types_outside') : type}</span>
            </CheckBox>
          </li>
        );
      })}
    </ul>
  );
}
