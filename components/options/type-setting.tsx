import { ENTITY_CATEGORIES } from '../../core/entities/row';
import { ENTITIES } from '../../core/entities/table';
import { ENTITY_TYPES, type EntityType } from '../../core/model';
import { useTranslate } from '../translate';
import { CheckBox } from '../ui/check-box';
import { Section } from './section';
import type { SettingProps } from './setting-props';

/** What is looked for, by category. The user's own words always are. */
export function TypeSetting({ settings, onChange }: SettingProps) {
  const { text } = useTranslate();
  const { off } = settings;
  const set = (types: readonly EntityType[], on: boolean) =>
    onChange({ off: ENTITY_TYPES.filter((type) => (types.includes(type) ? !on : off.includes(type))) });
  return (
    <Section id="types" title={text('options_types')} text={text('options_types_text')}>
      <div className="type-grid">
        {ENTITY_CATEGORIES.map((category) => {
          const types = ENTITY_TYPES.filter((type) => type !== 'CUSTOM_WORD' && ENTITIES[type].category === category);
          const on = types.filter((type) => !off.includes(type)).length;
          if (types.length === 0) return null;
          return (
            <fieldset key={category} data-category={category}>
              <legend>
                <CheckBox checked={on === 0 ? false : on === types.length || 'mixed'} command={`category-${category}`} onChange={(all) => set(types, all)}>
                  {text(`category_${category}`)}
                </CheckBox>
              </legend>
              {types.map((type) => (
                <CheckBox key={type} checked={!off.includes(type)} command={`type-${type}`} onChange={(checked) => set([type], checked)}>
                  {text(`entity_${type}`)}
                </CheckBox>
              ))}
            </fieldset>
          );
        })}
      </div>
    </Section>
  );
}
