import type { ServiceState } from '../../core/hosted/hosted-job';
import type { ProviderId } from '../../core/hosted/provider';
import { PROVIDERS } from '../../core/hosted/providers';
import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { FilesLink } from './files-link';
import type { Checked } from './service-setting';

interface ServiceRowProps {
  readonly provider: ProviderId;
  /** Missing where the service is not set up. */
  readonly state: ServiceState | undefined;
  readonly checked: Checked | undefined;
  /** It is not known yet what is set up. */
  readonly busy: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onCheck: () => void;
  readonly onRemove: () => void;
  readonly onAllow: (origin: string) => void;
}

/** One service: what it does, where it is, how it stands, and what can be done. */
export function ServiceRow({ provider, state, checked, busy, open, onOpen, onCheck, onRemove, onAllow }: ServiceRowProps) {
  const { text } = useTranslate();
  const { name } = PROVIDERS[provider];
  const allow = state && !state.granted ? new URL(state.baseUrl).origin : null;
  return (
    <>
      <div className="service-what">
        <strong>{name}</strong>
        <span className="dim">{text(keyFor('hosted_what', provider))}</span>
        {state ? <span className="service-host">{new URL(state.baseUrl).host}</span> : null}
        {state ? (
          <output className="service-state" data-tone={checked && checked !== 'ok' && checked !== 'checking' ? 'warn' : allow ? 'warn' : 'plain'}>
            {told(checked) ?? text(allow ? 'hosted_no_access' : 'hosted_ready')}
          </output>
        ) : null}
      </div>
      <div className="service-actions">
        {allow ? (
          <Button command="allow-service" look="primary" aria-label={text('access_allow', allow)} onClick={() => onAllow(allow)}>
            {text('hosted_allow')}
          </Button>
        ) : null}
        {state && !allow ? (
          <Button command="check-service" disabled={checked === 'checking'} aria-label={text('hosted_check_name', name)} onClick={onCheck}>
            {text('hosted_check')}
          </Button>
        ) : null}
        {state && !allow && (PROVIDERS[provider].media || PROVIDERS[provider].redactFile) ? <FilesLink provider={provider} /> : null}
        <Button command="set-up-service" disabled={busy} aria-expanded={open} aria-label={text(state ? 'hosted_change_name' : 'hosted_set_up_name', name)} onClick={onOpen}>
          {text(state ? 'hosted_change' : 'hosted_set_up')}
        </Button>
        {state ? (
          <Button command="remove-service" aria-label={text('hosted_remove_name', name)} onClick={onRemove}>
            {text('hosted_remove')}
          </Button>
        ) : null}
      </div>
    </>
  );

  /** What a check came to, `undefined` before the first. */
  function told(outcome: Checked | undefined): string | undefined {
    if (outcome === undefined) return undefined;
    if (outcome === 'checking') return text('hosted_checking');
    if (outcome === 'ok') return text(PROVIDERS[provider].capabilities.keyCheck ? 'hosted_checked' : 'hosted_reached');
    return text(keyFor('error', outcome));
  }
}
