import type { OcrLanguage } from '../../core/model';
import type { Settings } from '../../core/settings/schema';
import { useTranslate } from '../translate';

/** Codes by which the languages are known everywhere, for a line that has to be short. */
const CODES: Readonly<Record<OcrLanguage, string>> = { eng: 'EN', deu: 'DE', fra: 'FR', spa: 'ES', ita: 'IT' };

/** What this picture was read by: languages, and the region where one was chosen. */
export function PolicyLine({ settings }: { settings: Pick<Settings, 'languages' | 'region'> }) {
  const { text, language } = useTranslate();
  const list = new Intl.ListFormat(language, { type: 'unit' });
  const region = settings.region === null ? '' : ` · ${text(`place_${settings.region}`)}`;
  const names = text('reads_languages', list.format(settings.languages.map((one) => text(`language_${one}`)))) + region;
  return (
    <span className="policy-line" title={names}>
      <span className="unseen">{names}</span>
      <span aria-hidden="true">{text('reads_languages', settings.languages.map((one) => CODES[one]).join(' ')) + region}</span>
    </span>
  );
}
