import { OCR_LANGUAGES, type OcrLanguage, TEXT_LANGUAGES, type TextLanguage } from '../../core/model';
import { useTranslate } from '../translate';
import { CheckBox } from '../ui/check-box';
import { Section } from './section';
import type { SettingProps } from './setting-props';

const READ_AS: Readonly<Record<TextLanguage, OcrLanguage>> = { en: 'eng', fr: 'fra', de: 'deu', es: 'spa', it: 'ita' };

/** The languages that OCR reads, of which the last cannot be taken away, and the one whose labels are understood. */
export function LanguageSetting({ settings, onChange }: SettingProps) {
  const { text } = useTranslate();
  const { languages, textLanguage } = settings;
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
      <label className="field">
        <span>{text('options_text_language')}</span>
        <select
          value={textLanguage ?? ''}
          aria-describedby="text-language-note"
          data-command="text-language"
          onChange={(event) => onChange({ textLanguage: TEXT_LANGUAGES.find((language) => language === event.target.value) ?? null })}
        >
          <option value="">{text('text_language_all')}</option>
          {TEXT_LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {text(`language_${READ_AS[language]}`)}
            </option>
          ))}
        </select>
      </label>
      <p id="text-language-note" className="dim">
        {text('options_text_language_text')}
      </p>
    </Section>
  );
}
