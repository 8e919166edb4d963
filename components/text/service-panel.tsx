import '../hosted/hosted-panel.css';
import { useState } from 'react';
import { type ErrorCode, errorCode } from '../../core/errors';
import type { ServiceState } from '../../core/hosted/hosted-job';
import type { ProviderId } from '../../core/hosted/provider';
import { PROVIDERS } from '../../core/hosted/providers';
import { policyOf } from '../../core/settings/schema';
import { ConsentNote } from '../hosted/consent-note';
import { FilesLink } from '../hosted/files-link';
import { type ChosenTextOptions, HostedTextOptions } from '../hosted/hosted-text-options';
import { JobProgress } from '../hosted/job-progress';
import { NoService } from '../hosted/no-service';
import { ServiceChoice } from '../hosted/service-choice';
import { useHostedJob } from '../hosted/use-hosted-job';
import { useServices } from '../hosted/use-services';
import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { CheckBox } from '../ui/check-box';
import { Notice } from '../ui/notice';
import { ServiceComparison } from './service-comparison';
import { type Sending, SENDINGS, type SentText, textJob, textsToSend } from './service-job';
import type { TextServices } from './text-services';
import { canExport, currentDocument, type TextState } from './text-state';
import type { TextWork } from './text-work';

interface ServicePanelProps {
  readonly work: TextWork;
  readonly state: TextState;
  readonly services: TextServices;
  readonly onSettings: () => void;
}

const takesTexts = ({ provider }: ServiceState): boolean => PROVIDERS[provider].redactTexts !== undefined;

/** Sends texts to a service that the user set up. Nothing leaves before the user agreed and pressed. */
export function ServicePanel({ work, state, services, onSettings }: ServicePanelProps) {
  const { text, language } = useTranslate();
  const { hosted } = services;
  const listed = useServices(hosted.list);
  const [refused, setRefused] = useState<ErrorCode | null>(null);
  const [chosen, setChosen] = useState<ProviderId | null>(null);
  const [sending, setSending] = useState<Sending>('masked');
  const [all, setAll] = useState(false);
  const [options, setOptions] = useState<ChosenTextOptions>({ ownTypes: false });
  const [sent, setSent] = useState<readonly SentText[]>([]);
  const job = useHostedJob(hosted.run);

  const problem = listed.problem ?? refused;
  if (problem) return <Notice tone="warn" role="alert" text={text(keyFor('error', problem))} />;
  const usable = listed.services?.filter(takesTexts) ?? null;
  if (usable === null) return <p className="dim">{text('hosted_loading')}</p>;
  const service = usable.find(({ provider }) => provider === chosen) ?? usable[0];
  if (!service) return <NoService message="hosted_text_none" onSettings={onSettings} />;
  const provider = PROVIDERS[service.provider];
  const several = state.documents.length > 1;
  const documents = several && all ? state.documents : [currentDocument(state)];
  const ready = documents.every(canExport) && service.granted && job.state.phase !== 'working';
  const limit = provider.plans[service.plan]?.maxTextLength ?? null;
  const start = () => {
    const { ownTypes, ...own } = options;
    const asked = ownTypes ? { ...own, entities: policyOf(work.getSettings()).entities } : own;
    const signature = JSON.stringify([service.provider, asked, sending, documents.map((document) => [document.text, sending !== 'whole' && document.result?.text])]);
    void job.start(signature, async () => {
      const texts = await textsToSend(work, documents, sending);
      setSent(texts);
      return textJob(service.provider, texts, asked);
    });
  };
  return (
    <div className="hosted-panel" data-hosted={job.state.phase}>
      <ServiceChoice
        services={usable}
        chosen={service.provider}
        onChoose={(one) => {
          job.cancel();
          setChosen(one);
          setOptions({ ownTypes: false });
        }}
      />
      {service.consent ? null : (
        <ConsentNote name={provider.name} baseUrl={service.baseUrl} what="hosted_consent_text" onAgree={() => void hosted.agree(service.provider).then(listed.refresh, (error: unknown) => errorCode(error) !== 'cancelled' && setRefused(errorCode(error)))} />
      )}
      <label className="hosted-option">
        <span>{text('hosted_send')}</span>
        <select value={sending} data-command="hosted-send" onChange={(event) => setSending(SENDINGS.find((one) => one === event.target.value) ?? 'masked')}>
          {SENDINGS.map((one) => (
            <option key={one} value={one}>
              {text(`hosted_send_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <p className="dim">{text(`hosted_send_${sending}_text`)}</p>
      {several ? (
        <CheckBox checked={all} command="hosted-all" onChange={setAll}>
          {text('hosted_all_texts', new Intl.NumberFormat(language).format(state.documents.length))}
        </CheckBox>
      ) : null}
      <HostedTextOptions provider={provider} options={options} onChange={(change) => setOptions({ ...options, ...change })} />
      {limit === null ? null : <p className="dim">{text('hosted_text_limit', new Intl.NumberFormat(language).format(limit))}</p>}
      {service.granted ? null : <Notice tone="warn" text={text('error_service_needs_access')} />}
      {service.consent ? (
        <div className="hosted-actions">
          <Button command="hosted-redact" look="primary" disabled={!ready} onClick={start}>
            {text('hosted_redact', provider.name)}
          </Button>
          {provider.media || provider.redactFile ? <FilesLink provider={provider.id} /> : null}
        </div>
      ) : null}
      <JobProgress state={job.state} name={provider.name} onCancel={job.cancel} />
      {job.state.phase === 'done' && job.state.result.result === 'texts' ? (
        <ServiceComparison
          work={work}
          state={state}
          services={services}
          name={provider.name}
          sent={sent}
          answers={job.state.result.texts}
          mode={options.mode ?? provider.capabilities.textModes[0]}
          onClose={job.cancel}
        />
      ) : null}
    </div>
  );
}
