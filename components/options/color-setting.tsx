import { useState } from 'react';
import { hexColorSchema } from '../../core/settings/style-schema';
import { useTranslate } from '../translate';
import { Section } from './section';
import type { SettingProps } from './setting-props';

const COLORS = { black: '#000000', grey: '#6b7280', white: '#ffffff', red: '#b42318', blue: '#1d4ed8', green: '#15803d' } as const;

const NAMES = Object.keys(COLORS) as readonly (keyof typeof COLORS)[];

/** The fill of the boxes: six by name, and any other. */
export function ColorSetting({ settings, onChange }: SettingProps) {
  const { text } = useTranslate();
  const [typed, setTyped] = useState<string | null>(null);
  const invalid = typed !== null && !hexColorSchema.safeParse(typed).success;
  const choose = (color: string) => onChange({ style: { ...settings.style, all: { ...settings.style.all, color } } });
  return (
    <Section id="color" title={text('options_color')}>
      <div className="colors">
        {NAMES.map((name) => (
          <button
            key={name}
            type="button"
            className="color"
            style={{ background: COLORS[name] }}
            aria-label={text(`color_${name}`)}
            title={text(`color_${name}`)}
            aria-pressed={settings.style.all.color === COLORS[name]}
            data-command={`color-${name}`}
            onClick={() => {
              setTyped(null);
              choose(COLORS[name]);
            }}
          />
        ))}
        <label className="color-custom">
          <span>{text('options_color_custom')}</span>
          <input
            type="text"
            size={8}
            maxLength={7}
            spellCheck={false}
            value={typed ?? settings.style.all.color}
            aria-invalid={invalid}
            aria-describedby={invalid ? 'color-problem' : undefined}
            data-command="color"
            onChange={(event) => {
              const color = event.target.value.trim().toLowerCase();
              const valid = hexColorSchema.safeParse(color).success;
              setTyped(valid ? null : color);
              if (valid) choose(color);
            }}
          />
        </label>
      </div>
      {invalid ? (
        <p id="color-problem" className="problem">
          {text('options_color_invalid')}
        </p>
      ) : null}
    </Section>
  );
}
