import { countriesOf } from '../../core/detect/make-policy';
import { COUNTRIES, REGION_SCOPES } from '../../core/model';
import { useTranslate } from '../translate';
import { Section } from './section';
import type { SettingProps } from './setting-props';

/** Whose national numbers are looked for, and what that means. Regions come first, then countries by their names. */
export function RegionSetting({ settings, onChange }: SettingProps) {
  const { text, language } = useTranslate();
  const { region } = settings;
  const byName = new Intl.Collator(language).compare;
  const isWide = (scope: (typeof REGION_SCOPES)[number]) => countriesOf(scope).length > 1;
  const options = REGION_SCOPES.map((scope) => ({ scope, name: text(`place_${scope}`) })).toSorted((a, b) => Number(isWide(b.scope)) - Number(isWide(a.scope)) || byName(a.name, b.name));
  const names = region === null ? [] : countriesOf(region).map((country) => text(`place_${country}`)).toSorted(byName);
  return (
    <Section id="region" title={text('options_region')} text={text('options_region_text')}>
      <select
        value={region ?? ''}
        aria-labelledby="region-title"
        aria-describedby="region-note"
        data-command="region"
        onChange={(event) => onChange({ region: REGION_SCOPES.find((scope) => scope === event.target.value) ?? null })}
      >
        <option value="">{text('region_all')}</option>
        {options.map(({ scope, name }) => (
          <option key={scope} value={scope}>
            {name}
          </option>
        ))}
      </select>
      <p id="region-note" className="dim">
        {region === null ? text('region_all_text', new Intl.NumberFormat(language).format(COUNTRIES.length)) : text('region_some_text', new Intl.ListFormat(language).format(names))}
      </p>
    </Section>
  );
}
