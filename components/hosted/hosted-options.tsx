import { NAMED_COLORS } from '../../core/hosted/image-service';
import type { ImageOptions, Provider } from '../../core/hosted/provider';
import { REGION_SCOPES } from '../../core/model';
import { useTranslate } from '../translate';
import { CheckBox } from '../ui/check-box';
import { VisualCategories } from './visual-categories';

/** Options as they stand in the panel: whether types are limited to the user's own choice stands beside those of the service. */
export interface ChosenOptions extends Omit<ImageOptions, 'entities' | 'allow'> {
  readonly ownTypes: boolean;
}

interface HostedOptionsProps {
  readonly provider: Provider;
  /** Plans whose options cost. */
  readonly plan: string;
  readonly options: ChosenOptions;
  readonly onChange: (change: Partial<ChosenOptions>) => void;
}

/** The options that a service knows, and no others. */
export function HostedOptions({ provider, plan, options, onChange }: HostedOptionsProps) {
  const { text, language } = useTranslate();
  const { capabilities } = provider;
  const knows = (option: (typeof capabilities.options)[number]) => capabilities.options.includes(option);
  // What a free plan refuses is not offered there.
  const pays = plan !== 'free' || provider.id !== 'privshot';
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const choice = <Value extends string>(name: 'style' | 'language' | 'region', values: readonly Value[], label: (value: Value) => string, none: string) => (
    <label className="hosted-option">
      <span>{text(`hosted_${name}`)}</span>
      <select value={options[name] ?? ''} data-command={`hosted-${name}`} onChange={(event) => onChange({ [name]: values.find((value) => value === event.target.value) })}>
        <option value="">{none}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {label(value)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="hosted-options">
      {knows('style') && pays ? choice('style', capabilities.styles, (style) => text(`hosted_style_${style}`), text('hosted_default')) : null}
      {knows('language') ? choice('language', capabilities.languages, (one) => new Intl.DisplayNames(language, { type: 'language' }).of(one) ?? one, text('hosted_default')) : null}
      {knows('region') ? choice('region', REGION_SCOPES, (scope) => text(`place_${scope}`), text('region_all')) : null}
      {knows('color') ? (
        <label className="hosted-option">
          <span>{text('hosted_color')}</span>
          <input type="color" value={options.color ?? '#000000'} data-command="hosted-color" onChange={(event) => onChange({ color: event.target.value })} />
        </label>
      ) : null}
      {knows('namedColor') ? (
        <label className="hosted-option">
          <span>{text('hosted_color')}</span>
          <select value={options.color ?? '#000000'} data-command="hosted-color" onChange={(event) => onChange({ color: event.target.value })}>
            {Object.entries(NAMED_COLORS).map(([color, name]) => (
              <option key={color} value={color}>
                {text(`hosted_color_${name}`)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {knows('padding') && pays ? (
        <label className="hosted-option">
          <span>{text('hosted_padding')}</span>
          <input type="number" min={0} max={100} step={1} value={options.padding ?? 0} data-command="hosted-padding" onChange={(event) => onChange({ padding: Math.min(100, Math.max(0, Math.round(event.target.valueAsNumber || 0))) })} />
        </label>
      ) : null}
      {knows('minConfidence') ? (
        <label className="hosted-option">
          <span>{text('hosted_confidence', percent.format(options.minConfidence ?? 0.4))}</span>
          <input type="range" min={0} max={1} step={0.05} value={options.minConfidence ?? 0.4} data-command="hosted-confidence" onChange={(event) => onChange({ minConfidence: event.target.valueAsNumber })} />
        </label>
      ) : null}
      {knows('showLabels') && pays ? (
        <CheckBox checked={options.showLabels ?? false} command="hosted-labels" onChange={(showLabels) => onChange({ showLabels })}>
          {text('hosted_labels')}
        </CheckBox>
      ) : null}
      {knows('entities') ? (
        <CheckBox checked={options.ownTypes} command="hosted-own-types" onChange={(ownTypes) => onChange({ ownTypes })}>
          {text('hosted_own_types')}
        </CheckBox>
      ) : null}
      {knows('visualCategories') ? <VisualCategories chosen={options.visualCategories ?? []} onChange={(visualCategories) => onChange({ visualCategories })} /> : null}
      {pays ? null : <p className="dim">{text('hosted_paid_only')}</p>}
    </div>
  );
}
