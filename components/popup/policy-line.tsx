import type { OcrLanguage } from '../../core/model';
import type { Settings } from '../../core/settings/schema';
import { useTranslate } from '../translate';

/** Codes by which the languages are known everywhere, for a line that has to be short. */
const CODES: Readonly<Record<OcrLanguage, string>> = { eng: 'EN', deu: 'DE', fra: 'FR', spa: 'ES', ita: 'IT' };

/** What this picture was read by: languages, and the region where one was chosen; by codes, and by names for who points at it. */
export function PolicyLine({ settings }: { settings: Pick<Settings, 'languages' | 'region'> }) {
  const { text, language } = useTranslate();
  const list = new Intl.ListFormat(language, { type: 'unit' });
  const { languages, region } = settings;
  const line = (read: string, place: string | null) => text('reads_languages', read) + (place === null ? '' : ` · ${place}`);
  const names = line(list.format(languages.map((one) => text(`language_${one}`))), region && text(`place_${region}`));
  return (
    <span className="policy-line" title={names}>
      <span className="unseen">{names}</span>
      <span aria-hidden="true">{line(languages.map((one) => CODES[one]).join(' '), region && region.toUpperCase())}</span>
    </span>
  );
}
