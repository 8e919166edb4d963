import type { Settings } from '../../core/settings/schema';
import { useTranslate } from '../translate';
import { Section } from './section';
import type { SettingProps } from './setting-props';

/** Times to choose from, in minutes. */
const MINUTES = [5, 15, 60, 240, 480, 1440] as const;

/** For how long, and for which sites together, it is remembered what placeholders stand for. */
export function MemorySetting({ settings, onChange }: SettingProps) {
  const { text, language } = useTranslate();
  const unit = (minutes: number): string =>
    minutes < 60
      ? new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes)
      : new Intl.NumberFormat(language, { style: 'unit', unit: 'hour', unitDisplay: 'long' }).format(minutes / 60);
  const choices = [...new Set([...MINUTES, settings.mapMinutes])].toSorted((a, b) => a - b);
  return (
    <Section id="memory" title={text('options_map')} text={text('options_map_text')}>
      <label className="field">
        {text('options_map_scope')}
        <select value={settings.mapScope} data-command="map-scope" onChange={(event) => onChange({ mapScope: event.target.value as Settings['mapScope'] })}>
          <option value="session">{text('map_scope_session')}</option>
          <option value="site">{text('map_scope_site')}</option>
        </select>
      </label>
      <label className="field">
        {text('options_map_minutes')}
        <select value={settings.mapMinutes} data-command="map-minutes" onChange={(event) => onChange({ mapMinutes: Number(event.target.value) })}>
          {choices.map((minutes) => (
            <option key={minutes} value={minutes}>
              {unit(minutes)}
            </option>
          ))}
        </select>
      </label>
    </Section>
  );
}
