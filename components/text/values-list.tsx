import './values-list.css';
import { useState } from 'react';
import { ENTITIES } from '../../core/entities/table';
import { percent } from '../picture/region-name';
import { regionReason } from '../picture/region-reason';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { CheckBox } from '../ui/check-box';
import type { ValueGroup } from './desk';
import { valuesByType } from './values-by-type';

/** Rows of one type that are shown before the user asks for more. */
const FIRST = 30;
const MORE = 300;

interface ValuesListProps {
  readonly groups: readonly ValueGroup[];
  readonly staying: ReadonlySet<string>;
  readonly onChange: (keys: readonly string[], stay: boolean) => void;
}

/** Every value that was found, by type, with why it was: hidden or shown one by one, or all of a type. */
export function ValuesList({ groups, staying, onChange }: ValuesListProps) {
  const { text } = useTranslate();
  const types = valuesByType(groups);
  return (
    <div className="text-values">
      {types.map((type) => (
        <TypeGroup key={type.entity} {...type} staying={staying} onChange={onChange} />
      ))}
      {types.length === 0 ? <p className="dim">{text('text_values_empty')}</p> : null}
    </div>
  );
}

function TypeGroup({ entity, values, staying, onChange }: ReturnType<typeof valuesByType>[number] & Omit<ValuesListProps, 'groups'>) {
  const translator = useTranslate();
  const { text, count, language } = translator;
  const [shown, setShown] = useState(FIRST);
  const number = new Intl.NumberFormat(language);
  const hidden = values.filter(({ key }) => !staying.has(key)).length;
  const name = text(`entity_${entity}`);
  return (
    <section className="panel-group" data-category={ENTITIES[entity].category} aria-label={name}>
      <div className="panel-head">
        <CheckBox
          checked={hidden === 0 ? false : hidden === values.length || 'mixed'}
          command={`text-type-${entity}`}
          onChange={(next) =>
            onChange(
              values.map(({ key }) => key),
              !next,
            )
          }
        >
          <span className="category-mark" aria-hidden="true" />
          <span>{name}</span>
        </CheckBox>
        <span className="dim">{number.format(values.length)}</span>
      </div>
      <ul>
        {values.slice(0, shown).map((value) => (
          <li key={value.key} className="value-row" data-on={!staying.has(value.key)}>
            <CheckBox checked={!staying.has(value.key)} command="text-value" onChange={(next) => onChange([value.key], !next)}>
              <span className="value-text">{value.value}</span>
            </CheckBox>
            <span className="value-why dim">
              {[value.count > 1 ? count('text_times', value.count) : '', percent(value.score, translator), regionReason(value, translator)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {values.length > shown ? (
        <Button command="text-more" look="plain" onClick={() => setShown(shown + MORE)}>
          {text('text_more', number.format(values.length - shown))}
        </Button>
      ) : null}
    </section>
  );
}
