import { useId, useState } from 'react';
import { hexColorSchema } from '../../core/settings/style-schema';
import { useTranslate } from '../translate';

const COLORS = { black: '#000000', grey: '#6b7280', white: '#ffffff', red: '#b42318', blue: '#1d4ed8', green: '#15803d' } as const;

const NAMES = Object.keys(COLORS) as readonly (keyof typeof COLORS)[];

interface ColorChoiceProps {
  /** `#rrggbb` or `surrounding`. */
  readonly color: string;
  readonly onChange: (color: string, tag?: string) => void;
}

/** The colours around, six by name, and any other. */
export function ColorChoice({ color, onChange }: ColorChoiceProps) {
  const { text } = useTranslate();
  const [typed, setTyped] = useState<string | null>(null);
  const problem = useId();
  const invalid = typed !== null && !hexColorSchema.safeParse(typed).success;
  const choose = (next: string) => {
    setTyped(null);
    onChange(next);
  };
  return (
    <fieldset>
      <legend>{text('style_color')}</legend>
      <div className="colors">
        <button type="button" className="color" aria-label={text('color_surrounding')} title={text('color_surrounding')} aria-pressed={color === 'surrounding'} data-command="color-surrounding" onClick={() => choose('surrounding')} />
        {NAMES.map((name) => (
          <button
            key={name}
            type="button"
            className="color"
            style={{ background: COLORS[name] }}
            aria-label={text(`color_${name}`)}
            title={text(`color_${name}`)}
            aria-pressed={color === COLORS[name]}
            data-command={`color-${name}`}
            onClick={() => choose(COLORS[name])}
          />
        ))}
      </div>
      <label className="color-custom">
        <span>{text('options_color_custom')}</span>
        <input
          type="text"
          size={8}
          maxLength={7}
          spellCheck={false}
          placeholder="#rrggbb"
          value={typed ?? (color === 'surrounding' ? '' : color)}
          aria-invalid={invalid}
          aria-describedby={invalid ? problem : undefined}
          data-command="color"
          onChange={(event) => {
            const next = event.target.value.trim().toLowerCase();
            const valid = hexColorSchema.safeParse(next).success;
            setTyped(valid ? null : next);
            if (valid) onChange(next, 'color');
          }}
        />
      </label>
      {invalid ? (
        <p id={problem} className="problem">
          {text('options_color_invalid')}
        </p>
      ) : null}
    </fieldset>
  );
}
