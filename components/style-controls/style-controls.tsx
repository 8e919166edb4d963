import './style-controls.css';
import { useId } from 'react';
import { toKind } from '../../core/editor/style-edits';
import { missingSigns } from '../../core/image/draw-words';
import { MAX_PADDING, MAX_STYLE_TEXT, type RedactionStyle, STYLE_KINDS, STYLE_WIDTHS } from '../../core/model';
import { useTranslate } from '../translate';
import { CheckBox } from '../ui/check-box';
import { ColorChoice } from './color-choice';
import { StyleSample } from './style-sample';

interface StyleControlsProps {
  readonly style: RedactionStyle;
  /** Changes with the same tag in a row are one step: a slider pulled, words typed. */
  readonly onChange: (change: Partial<RedactionStyle>, tag?: string) => void;
  /** What a label says in the samples. */
  readonly words: string;
}

/** Everything about how something is hidden: kind, colour, words, padding and width. */
export function StyleControls({ style, onChange, words }: StyleControlsProps) {
  const { text, language } = useTranslate();
  const group = useId();
  const missing = style.kind === 'text' ? missingSigns(style.text) : [];
  const pixels = new Intl.NumberFormat(language).format(style.padding);
  return (
    <div className="style-controls">
      <fieldset>
        <legend>{text('style_kind')}</legend>
        <div className="style-kinds">
          {STYLE_KINDS.map((kind) => (
            <label key={kind} className="style-kind">
              <input type="radio" className="unseen" name={`${group} kind`} checked={style.kind === kind} data-command={`style-${kind}`} onChange={() => onChange(toKind(style, kind))} />
              <StyleSample style={style.kind === kind ? style : { ...style, ...toKind(style, kind) }} words={words} />
              <span>{text(`style_${kind}`)}</span>
            </label>
          ))}
        </div>
        <p>{text(`style_${style.kind}_text`)}</p>
      </fieldset>
      {style.kind === 'text' ? (
        <label className="style-range">
          <span className="style-name">{text('style_words')}</span>
          <input
            type="text"
            style={{ gridColumn: '1 / -1' }}
            maxLength={MAX_STYLE_TEXT}
            placeholder={text('style_words_invented')}
            value={style.text}
            aria-invalid={missing.length > 0}
            data-command="style-words"
            onChange={(event) => onChange({ text: event.target.value }, 'words')}
          />
        </label>
      ) : null}
      {missing.length > 0 ? <p className="problem">{text('style_words_missing', missing.join(' '))}</p> : null}
      <ColorChoice key={style.kind} color={style.color} onChange={(color, tag) => onChange({ color }, tag)} />
      {style.kind === 'label' || style.kind === 'text' ? null : (
        <div>
          <CheckBox checked={style.label} command="style-with-label" onChange={(label) => onChange({ label })}>
            {text('style_with_label')}
          </CheckBox>
        </div>
      )}
      {style.kind === 'label' || (style.label && style.kind !== 'text') ? <p>{text('style_label_tells')}</p> : null}
      <label className="style-range">
        <span className="style-name">{text('style_padding')}</span>
        <span className="dim">{text('style_padding_pixels', pixels)}</span>
        <input type="range" style={{ gridColumn: '1 / -1' }} min={0} max={MAX_PADDING} value={style.padding} data-command="style-padding" onChange={(event) => onChange({ padding: Number(event.target.value) }, 'padding')} />
      </label>
      <fieldset>
        <legend>{text('style_width')}</legend>
        <div className="style-widths">
          {STYLE_WIDTHS.map((width) => (
            <label key={width}>
              <input type="radio" name={`${group} width`} checked={style.width === width} data-command={`width-${width}`} onChange={() => onChange({ width })} />
              {text(`width_${width}`)}
            </label>
          ))}
        </div>
        <p>{text(`width_${style.width}_text`)}</p>
      </fieldset>
    </div>
  );
}
