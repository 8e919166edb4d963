import { OUTPUT_FORMATS } from '../../core/image/file-formats';
import { useTranslate } from '../translate';
import { Section } from './section';
import type { SettingProps } from './setting-props';

/** What saved files are like: their format and its quality. */
export function FileSetting({ settings, onChange }: SettingProps) {
  const { text, language } = useTranslate();
  const quality = new Intl.NumberFormat(language, { style: 'percent' }).format(settings.saveQuality / 100);
  return (
    <Section id="files" title={text('options_files')} text={text('options_files_text')}>
      <label className="field">
        <span>{text('format_label')}</span>
        <select
          value={settings.saveFormat}
          data-command="save-format"
          onChange={(event) => onChange({ saveFormat: OUTPUT_FORMATS.find((format) => format === event.target.value) ?? 'own' })}
        >
          <option value="own">{text('format_own')}</option>
          {OUTPUT_FORMATS.map((format) => (
            <option key={format} value={format}>
              {format.toUpperCase()}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{text('format_quality', quality)}</span>
        <input type="range" min={1} max={100} value={settings.saveQuality} data-command="save-quality" onChange={(event) => onChange({ saveQuality: Number(event.target.value) }, 'quality')} />
      </label>
    </Section>
  );
}
