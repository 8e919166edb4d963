import './types.css';
import { useMemo, useState } from 'react';
import { isInScope } from '../../core/detect/make-policy';
import type { EntityType } from '../../core/model';
import { chooseTypes, isChosen } from '../../core/settings/choose-types';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { CheckBox } from '../ui/check-box';
import { Section } from './section';
import type { SettingProps } from './setting-props';
import { TypeGroupList } from './type-group-list';
import { groupTypes, typeSearch } from './type-groups';

/** What is looked for, by category and country. A search opens all groups that have what it finds. */
export function TypeSetting({ settings, onChange }: SettingProps) {
  const translator = useTranslate();
  const { text, count } = translator;
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<readonly string[]>([]);
  const search = useMemo(() => typeSearch(translator), [translator]);
  const groups = useMemo(() => groupTypes(search(query), translator), [search, query, translator]);
  const searching = query.trim() !== '';
  const shown = groups.flatMap(({ types }) => types);
  const within = shown.filter((type) => isInScope(type, settings.region));
  const on = within.filter((type) => isChosen(settings, type)).length;
  const choose = (types: readonly EntityType[], chosen: boolean) => onChange(chooseTypes(settings, types, chosen));
  return (
    <Section id="types" title={text('options_types')} text={text('options_types_text')}>
      <label className="field">
        <span>{text('types_search')}</span>
        <input type="search" spellCheck={false} autoComplete="off" value={query} data-command="search-types" onChange={(event) => setQuery(event.target.value)} />
      </label>
      <output className="types-found">
        {searching && shown.length === 0 ? text('types_none') : null}
        {searching && shown.length > 0 ? (
          <CheckBox checked={on === 0 ? false : on === within.length || 'mixed'} disabled={within.length === 0} command="shown-types" onChange={(chosen) => choose(within, chosen)}>
            {count('types_shown', shown.length)}
          </CheckBox>
        ) : null}
      </output>
      <TypeGroupList
        groups={groups}
        settings={settings}
        isOpen={(id) => searching || open.includes(id)}
        onOpen={(id, opened) => setOpen(opened ? [...open, id] : open.filter((other) => other !== id))}
        onChoose={choose}
      />
      <div>
        <Button command="usual-types" disabled={settings.off.length + settings.on.length === 0} onClick={() => onChange({ off: [], on: [] })}>
          {text('types_usual')}
        </Button>
      </div>
    </Section>
  );
}
