import { useId, useState } from 'react';
import type { ServiceState } from '../../core/hosted/hosted-job';
import type { ProviderId } from '../../core/hosted/provider';
import { PROVIDERS } from '../../core/hosted/providers';
import { isServiceUrl } from '../../core/hosted/service-url';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import type { ServiceApi } from './service-api';

type Setup = Parameters<ServiceApi['save']>[0];

interface ServiceFormProps {
  readonly provider: ProviderId;
  readonly state: ServiceState | undefined;
  /** `origin` is the host that has to be reached. */
  readonly onSave: (setup: Setup, origin: string) => void;
  readonly onCancel: () => void;
}

/** Key, address and plan of one service. A key that is kept is never shown again: it can only be replaced. */
export function ServiceForm({ provider, state, onSave, onCancel }: ServiceFormProps) {
  const { text } = useTranslate();
  const { plans, isKey, keyForm, capabilities, baseUrl, name } = PROVIDERS[provider];
  const names = Object.keys(plans);
  const [key, setKey] = useState('');
  const [plan, setPlan] = useState(state?.plan ?? names[0] ?? '');
  const [address, setAddress] = useState(state?.baseUrl ?? baseUrl);
  const [told, setTold] = useState<'key' | 'address' | null>(null);
  const id = useId();
  const keyless = isKey('', plan);
  const url = address.trim().replace(/\/+$/, '');
  const origin = isServiceUrl(url) ? new URL(url).origin : null;

  const save = () => {
    const kept = key === '' && state?.hasKey === true && !keyless;
    const entered = keyless ? '' : key.trim();
    if (!kept && !isKey(entered, plan)) setTold('key');
    else if (origin === null) setTold('address');
    else onSave({ provider, key: kept ? null : entered, baseUrl: capabilities.ownAddress ? url : null, plan }, origin);
  };
  return (
    <form
      className="service-form"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {capabilities.ownAddress ? (
        <label>
          <span>{text('hosted_address')}</span>
          <input
            type="text"
            inputMode="url"
            value={address}
            placeholder="https://"
            spellCheck={false}
            data-command="service-address"
            aria-invalid={told === 'address'}
            aria-describedby={`${id}-told`}
            onChange={(event) => setAddress(event.target.value)}
          />
        </label>
      ) : null}
      {names.length > 1 ? (
        <label>
          <span>{text('hosted_plan')}</span>
          <select value={plan} data-command="service-plan" onChange={(event) => setPlan(event.target.value)}>
            {names.map((one) => (
              <option key={one} value={one}>
                {planName(one)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {keyless ? null : (
        <label>
          <span>{text('hosted_key')}</span>
          <input
            type="password"
            value={key}
            placeholder={keyForm}
            autoComplete="off"
            spellCheck={false}
            data-command="service-key"
            aria-invalid={told === 'key'}
            aria-describedby={`${id}-told`}
            onChange={(event) => setKey(event.target.value)}
          />
        </label>
      )}
      <p id={`${id}-told`} className="dim" role={told ? 'alert' : undefined} data-tone={told ? 'warn' : undefined}>
        {told === 'key' ? text('hosted_bad_key', keyForm) : told === 'address' ? text('hosted_bad_address') : keyless ? '' : text(state?.hasKey ? 'hosted_key_kept' : 'hosted_key_stays')}
      </p>
      <div className="service-actions">
        <button type="submit" className="button" data-command="save-service" data-look="primary">
          {origin ? text('hosted_save_allow', new URL(origin).host) : text('hosted_save')}
        </button>
        <Button command="cancel-service" onClick={onCancel}>
          {text('hosted_cancel')}
        </Button>
      </div>
    </form>
  );

  /** Plans that services call by a name of their own keep it. */
  function planName(one: string): string {
    return one === 'free' ? text('hosted_plan_free') : one === 'paid' ? text('hosted_plan_paid') : one[0]?.toUpperCase() + one.slice(1);
  }
}
