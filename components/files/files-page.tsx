import '../hosted/hosted-panel.css';
import './files-page.css';
import { useState } from 'react';
import { type ErrorCode, errorCode } from '../../core/errors';
import type { ServiceState } from '../../core/hosted/hosted-job';
import type { ProviderId } from '../../core/hosted/provider';
import { PROVIDERS } from '../../core/hosted/providers';
import { ConsentNote } from '../hosted/consent-note';
import { ServiceChoice } from '../hosted/service-choice';
import { useServices } from '../hosted/use-services';
import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { AddressForm } from './address-form';
import type { FileServices } from './file-services';
import { MediaView } from './media-view';

interface FilesPageProps {
  readonly services: FileServices;
  /** The service that is shown first. */
  readonly first: string;
  readonly onSettings: () => void;
}

const takesFiles = ({ provider }: ServiceState): boolean => PROVIDERS[provider].media !== undefined || PROVIDERS[provider].redactFile !== undefined;

/** Whole files at services that take them: sent, followed, fetched and deleted. Nothing leaves before the user agreed and pressed. */
export function FilesPage({ services, first, onSettings }: FilesPageProps) {
  const { text } = useTranslate();
  const listed = useServices(services.list);
  const [refused, setRefused] = useState<ErrorCode | null>(null);
  const [chosen, setChosen] = useState<ProviderId | null>(null);
  const usable = listed.services?.filter(takesFiles) ?? null;
  const service = usable?.find(({ provider }) => provider === (chosen ?? first)) ?? usable?.[0];
  const problem = listed.problem ?? refused;
  return (
    <main className="files" data-state={usable === null ? 'loading' : service ? 'done' : 'empty'}>
      <title>{`${text('files_title')} – Umbra`}</title>
      <header>
        <h1>{text('files_title')}</h1>
        <p className="dim">{text('files_text')}</p>
      </header>
      {problem ? <Notice tone="warn" role="alert" text={text(keyFor('error', problem))} /> : null}
      {usable === null && !problem ? <p className="dim">{text('hosted_loading')}</p> : null}
      {usable !== null && !service ? (
        <Notice tone="plain" text={text('files_none')}>
          <Button command="hosted-settings" onClick={onSettings}>
            {text('hosted_to_settings')}
          </Button>
        </Notice>
      ) : null}
      {usable && service ? (
        <>
          <ServiceChoice services={usable} chosen={service.provider} onChoose={setChosen} />
          {service.granted ? null : <Notice tone="warn" text={text('error_service_needs_access')} />}
          {service.consent ? (
            <ServiceFiles key={service.provider} services={services} service={service} />
          ) : (
            <ConsentNote
              name={PROVIDERS[service.provider].name}
              baseUrl={service.baseUrl}
              what={PROVIDERS[service.provider].media ? 'hosted_consent_file' : 'hosted_consent_address'}
              onAgree={() => void services.agree(service.provider).then(listed.refresh, (error: unknown) => errorCode(error) !== 'cancelled' && setRefused(errorCode(error)))}
            />
          )}
        </>
      ) : null}
    </main>
  );
}

function ServiceFiles({ services, service }: { services: FileServices; service: ServiceState }) {
  const provider = PROVIDERS[service.provider];
  if (!service.granted) return null;
  return provider.media ? <MediaView services={services} provider={provider} media={provider.media} /> : <AddressForm services={services} provider={provider} />;
}
