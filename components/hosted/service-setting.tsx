import './service-setting.css';
import { useState } from 'react';
import { type ErrorCode, errorCode } from '../../core/errors';
import { PROVIDER_IDS, type ProviderId } from '../../core/hosted/provider';
import { Section } from '../options/section';
import { keyFor, useTranslate } from '../translate';
import { Notice } from '../ui/notice';
import type { ServiceApi } from './service-api';
import { ServiceForm } from './service-form';
import { ServiceRow } from './service-row';
import { useServices } from './use-services';

/** What a check of a service came to. */
export type Checked = 'checking' | 'ok' | ErrorCode;

/** Hosted services: which there are, which are set up, and everything to set one up, check it and take it out again. */
export function ServiceSetting({ api }: { api: ServiceApi }) {
  const { text } = useTranslate();
  const { services, problem, refresh } = useServices(api.list);
  const [open, setOpen] = useState<ProviderId | null>(null);
  const [checked, setChecked] = useState<Partial<Record<ProviderId, Checked>>>({});
  const [failed, setFailed] = useState<ErrorCode | null>(null);

  const attempt = (work: () => Promise<unknown>): void => {
    setFailed(null);
    work()
      .catch((error: unknown) => setFailed(errorCode(error)))
      .finally(refresh);
  };

  const check = async (provider: ProviderId): Promise<void> => {
    const tell = (outcome: Checked): void => setChecked((before) => ({ ...before, [provider]: outcome }));
    tell('checking');
    await api.check(provider).then(
      () => tell('ok'),
      (error: unknown) => tell(errorCode(error)),
    );
  };
  const remove = (provider: ProviderId): void => {
    setChecked((before) => ({ ...before, [provider]: undefined }));
    attempt(() => api.remove(provider));
  };

  const shown = failed ?? problem;
  return (
    <Section id="services" title={text('hosted_title')} text={text('hosted_text')}>
      {shown ? <Notice tone="warn" role="alert" text={text(keyFor('error', shown))} /> : null}
      <ul className="rows services">
        {PROVIDER_IDS.map((provider) => {
          const state = services?.find((one) => one.provider === provider);
          return (
            <li key={provider} className="service" data-provider={provider}>
              <ServiceRow
                provider={provider}
                state={state}
                checked={checked[provider]}
                busy={services === null}
                open={open === provider}
                onOpen={() => setOpen(open === provider ? null : provider)}
                onCheck={() => void check(provider)}
                onRemove={() => remove(provider)}
                onAllow={(origin) => attempt(() => api.requestAccess(origin))}
              />
              {open === provider ? (
                <ServiceForm
                  provider={provider}
                  state={state}
                  onCancel={() => setOpen(null)}
                  onSave={(setup, origin) => {
                    // The browser's question must come straight from the click.
                    const asked = api.requestAccess(origin);
                    attempt(async () => {
                      await api.save(setup);
                      await asked;
                      setOpen(null);
                    });
                  }}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
