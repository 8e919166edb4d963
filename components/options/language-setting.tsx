import { OCR_LANGUAGES } from '../../core/model';
import { useTranslate } from '../translate';
import { CheckBox } from '../ui/check-box';
import { Section } from './section';
import type { SettingProps } from './setting-props';

/** The languages that OCR reads. The last one cannot be taken away. */
export function LanguageSetting({ settings, onChange }: SettingProps) {
  const { text } = useTranslate();
  const { languages } = settings;
  return (
    <Section id="languages" title={text('options_languages')} text={text('options_languages_text')}>
      <div className="check-grid">
        {OCR_LANGUAGES.map((language) => (
          <CheckBox
            key={language}
            checked={languages.includes(language)}
            disabled={languages.length === 1 && languages.includes(language)}
            command={`language-${language}`}
            onChange={(on) => onChange({ languages: OCR_LANGUAGES.filter((other) => (other === language ? on : languages.includes(other))) })}
          >
            {text(`language_${language}`)}
          </CheckBox>
        ))}
      </div>
    </Section>
  );
}
