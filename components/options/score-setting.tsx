import { percent } from '../picture/region-name';
import { useTranslate } from '../translate';
import { Section } from './section';
import type { SettingProps } from './setting-props';

/** From these scores on, the plain words for the slider change. */
const MIDDLE = 0.3;
const HIGH = 0.65;

/** How sure a finding must be, in plain words. */
export function ScoreSetting({ settings, onChange }: SettingProps) {
  const translator = useTranslate();
  const { text } = translator;
  const { minScore } = settings;
  const words = text(minScore < MIDDLE ? 'options_score_low' : minScore < HIGH ? 'options_score_middle' : 'options_score_high');
  const value = `${percent(minScore, translator)} · ${words}`;
  return (
    <Section id="score" title={text('options_score')}>
      <input
        type="range"
        min={0}
        max={0.95}
        step={0.05}
        value={minScore}
        aria-labelledby="score-title"
        aria-valuetext={value}
        data-command="min-score"
        onChange={(event) => onChange({ minScore: event.target.valueAsNumber }, 'min-score')}
      />
      <p className="dim">{value}</p>
    </Section>
  );
}
