import { useState } from 'react';
import { changeChoice, withoutType } from '../../core/editor/style-edits';
import { type EntityType, ENTITY_TYPES, type RedactionStyle } from '../../core/model';
import { StyleControls } from '../style-controls/style-controls';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Section } from './section';
import type { SettingProps } from './setting-props';

/** How data is hidden: a style for everything, and others for some types. */
export function StyleSetting({ settings, onChange }: SettingProps) {
  const { text, language } = useTranslate();
  const [chosen, setChosen] = useState<EntityType | null>(null);
  const { style: choice } = settings;
  const entity = chosen !== null && choice.byType[chosen] !== undefined ? chosen : null;
  const byName = new Intl.Collator(language).compare;
  const named = (types: readonly EntityType[]) => types.map((type) => ({ type, name: text(`entity_${type}`) })).toSorted((a, b) => byName(a.name, b.name));
  const own = named(ENTITY_TYPES.filter((type) => choice.byType[type] !== undefined));
  const others = named(ENTITY_TYPES.filter((type) => choice.byType[type] === undefined));
  const change = (part: Partial<RedactionStyle>, tag?: string) => onChange({ style: changeChoice(choice, entity, part) }, tag && `style ${tag} ${entity ?? ''}`);
  return (
    <Section id="style" title={text('options_style')} text={text('options_style_text')}>
      <label className="field">
        <span>{text('style_for')}</span>
        <select value={entity ?? ''} data-command="style-target" onChange={(event) => setChosen(ENTITY_TYPES.find((type) => type === event.target.value) ?? null)}>
          <option value="">{text('style_for_all')}</option>
          {own.map(({ type, name }) => (
            <option key={type} value={type}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <StyleControls key={entity ?? ''} style={entity === null ? choice.all : (choice.byType[entity] ?? choice.all)} onChange={change} words={text(entity === null ? 'entity_PERSON' : `entity_${entity}`)} />
      {entity === null ? null : (
        <div>
          <Button command="style-drop" onClick={() => onChange({ style: withoutType(choice, entity) })}>
            {text('style_drop')}
          </Button>
        </div>
      )}
      <label className="field">
        <span>{text('options_style_type')}</span>
        <select
          value=""
          data-command="style-type"
          onChange={(event) => {
            const type = others.find((other) => other.type === event.target.value)?.type;
            if (type === undefined) return;
            onChange({ style: changeChoice(choice, type, {}) });
            setChosen(type);
          }}
        >
          <option value="">{text('options_style_choose')}</option>
          {others.map(({ type, name }) => (
            <option key={type} value={type}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </Section>
  );
}
