import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import type { Privacy } from './privacy-setting';
import { Section } from './section';
import type { SettingProps } from './setting-props';

/** How many pictures a history may hold. */
const CHOICES = [0, 20, 100] as const;

/** Whether redacted pictures are kept, and the way to them. */
export function HistorySetting({ settings, onChange, privacy }: SettingProps & { privacy: Pick<Privacy, 'trimHistory' | 'showHistory'> }) {
  const { text, language } = useTranslate();
  const number = new Intl.NumberFormat(language);
  const choose = (history: number) => {
    onChange({ history });
    privacy.trimHistory(history).catch(() => undefined);
  };
  return (
    <Section id="history" title={text('history_setting')} text={text('history_setting_text')}>
      <select value={settings.history} aria-labelledby="history-title" data-command="history" onChange={(event) => choose(Number(event.target.value))}>
        {CHOICES.map((most) => (
          <option key={most} value={most}>
            {most === 0 ? text('history_off') : text('history_newest', number.format(most))}
          </option>
        ))}
      </select>
      <div>
        <Button command="show-history" onClick={privacy.showHistory}>
          {text('history_show')}
        </Button>
      </div>
    </Section>
  );
}
