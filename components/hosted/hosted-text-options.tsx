import type { HostedOption, Provider, TextOptions } from '../../core/hosted/provider';
import { useTranslate } from '../translate';
import { CheckBox } from '../ui/check-box';

/** Options as they stand in the panel: whether types are limited to the user's own choice stands beside those of the service. */
export interface ChosenTextOptions extends Omit<TextOptions, 'entities'> {
  readonly ownTypes: boolean;
}

interface HostedTextOptionsProps {
  readonly provider: Provider;
  readonly options: ChosenTextOptions;
  readonly onChange: (change: Partial<ChosenTextOptions>) => void;
}

/** The service's own lowest score, where nothing else is asked for. */
const DEFAULT_CONFIDENCE = 0.5;

/** The options for texts and documents that a service knows, and no others. */
export function HostedTextOptions({ provider, options, onChange }: HostedTextOptionsProps) {
  const { text, language } = useTranslate();
  const { textModes, languages, options: known } = provider.capabilities;
  const knows = (option: HostedOption) => known.includes(option);
  const confidence = options.minConfidence ?? DEFAULT_CONFIDENCE;
  return (
    <div className="hosted-options">
      {knows('textMode') ? (
        <label className="hosted-option">
          <span>{text('hosted_text_mode')}</span>
          <select value={options.mode ?? textModes[0]} data-command="hosted-text-mode" onChange={(event) => onChange({ mode: textModes.find((mode) => mode === event.target.value) })}>
            {textModes.map((mode) => (
              <option key={mode} value={mode}>
                {text(`mask_${mode}`)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {knows('language') ? (
        <label className="hosted-option">
          <span>{text('hosted_language')}</span>
          <select value={options.language ?? ''} data-command="hosted-language" onChange={(event) => onChange({ language: languages.find((one) => one === event.target.value) })}>
            <option value="">{text('hosted_default')}</option>
            {languages.map((one) => (
              <option key={one} value={one}>
                {new Intl.DisplayNames(language, { type: 'language' }).of(one) ?? one}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {knows('minConfidence') ? (
        <label className="hosted-option">
          <span>{text('hosted_confidence', new Intl.NumberFormat(language, { style: 'percent' }).format(confidence))}</span>
          <input type="range" min={0} max={1} step={0.05} value={confidence} data-command="hosted-confidence" onChange={(event) => onChange({ minConfidence: event.target.valueAsNumber })} />
        </label>
      ) : null}
      {knows('policyId') ? (
        <label className="hosted-option">
          <span>{text('hosted_policy')}</span>
          <input type="text" value={options.policyId ?? ''} maxLength={128} spellCheck={false} autoComplete="off" data-command="hosted-policy" onChange={(event) => onChange({ policyId: event.target.value.trim() || undefined })} />
        </label>
      ) : null}
      {knows('entities') ? (
        <CheckBox checked={options.ownTypes} command="hosted-own-types" onChange={(ownTypes) => onChange({ ownTypes })}>
          {text('hosted_own_types')}
        </CheckBox>
      ) : null}
    </div>
  );
}
