import { MASK_MODES, type MaskMode } from '../../core/model';
import { NUMBERINGS, type Numbering } from '../../core/text/entity-map';
import { useTranslate } from '../translate';
import { Section } from './section';
import type { SettingProps } from './setting-props';

/** What stands for a value in a masked text, and how placeholders are numbered. */
export function MaskSetting({ settings, onChange }: SettingProps) {
  const { text } = useTranslate();
  return (
    <Section id="mask" title={text('options_mask')} text={text('options_mask_text')}>
      <select value={settings.maskMode} aria-labelledby="mask-title" data-command="mask-mode" onChange={(event) => onChange({ maskMode: event.target.value as MaskMode })}>
        {MASK_MODES.map((mode) => (
          <option key={mode} value={mode}>
            {text(`mask_${mode}`)}
          </option>
        ))}
      </select>
      <label className="field">
        {text('options_numbering')}
        <select value={settings.numbering} data-command="numbering" onChange={(event) => onChange({ numbering: event.target.value as Numbering })}>
          {NUMBERINGS.map((numbering) => (
            <option key={numbering} value={numbering}>
              {text(`numbering_${numbering}`)}
            </option>
          ))}
        </select>
      </label>
    </Section>
  );
}
