import './hosted-panel.css';
import { useState } from 'react';
import { addFromService, newFromService } from '../../core/editor/add-from-service';
import { edit } from '../../core/editor/editor-state';
import { type ErrorCode, errorCode } from '../../core/errors';
import type { ServiceState } from '../../core/hosted/hosted-job';
import type { ProviderId } from '../../core/hosted/provider';
import { PROVIDERS } from '../../core/hosted/providers';
import type { Session } from '../session/session';
import type { SessionState } from '../session/session-state';
import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { CheckBox } from '../ui/check-box';
import { Notice } from '../ui/notice';
import { ConsentNote } from './consent-note';
import { HostedComparison } from './hosted-comparison';
import { FilesLink } from './files-link';
import { type ChosenOptions, HostedOptions } from './hosted-options';
import { AnalysisOutcome } from './hosted-outcome';
import { HostedPreview } from './hosted-preview';
import { useHosted } from './hosted-context';
import { JobProgress } from './job-progress';
import { NoService } from './no-service';
import { pictureJob } from './picture-job';
import { ServiceChoice } from './service-choice';
import { useHostedJob } from './use-hosted-job';
import { useServices } from './use-services';

interface HostedPanelProps {
  readonly session: Session;
  readonly state: SessionState;
}

const takesImages = ({ provider }: ServiceState): boolean => PROVIDERS[provider].capabilities.inputs.includes('image');

/** Sends the picture to a service that the user set up: to look at it, or to redact it. Nothing leaves before the user agreed and pressed. */
export function HostedPanel({ session, state }: HostedPanelProps) {
  const { services: hosted, onSettings } = useHosted();
  const { text } = useTranslate();
  const listed = useServices(hosted.list);
  const [refused, setRefused] = useState<ErrorCode | null>(null);
  const [chosen, setChosen] = useState<ProviderId | null>(null);
  const [masked, setMasked] = useState(true);
  const [options, setOptions] = useState<ChosenOptions>({ ownTypes: false });
  const job = useHostedJob(hosted.run);

  const problem = listed.problem ?? refused;
  const services = listed.services?.filter(takesImages) ?? null;
  if (problem) return <Notice tone="warn" role="alert" text={text(keyFor('error', problem))} />;
  if (services === null) return <p className="dim">{text('hosted_loading')}</p>;
  const service = services.find(({ provider }) => provider === chosen) ?? services[0];
  if (!service) return <NoService message="hosted_none" onSettings={onSettings} />;
  const provider = PROVIDERS[service.provider];
  const ready = state.image !== null && service.granted && job.state.phase !== 'working';
  const needsChoice = provider.capabilities.options.includes('visualCategories') && !options.visualCategories?.length;
  const settings = session.getSettings();
  const start = (kind: 'analyze-image' | 'redact-image') => {
    const { signature, prepare, settle } = pictureJob(kind, { hosted, session, state, provider, plan: service.plan, masked, options, settings });
    void job.start(signature, prepare, settle);
  };
  return (
    <div className="hosted-panel" data-hosted={job.state.phase}>
      <ServiceChoice
        services={services}
        chosen={service.provider}
        onChoose={(one) => {
          job.cancel();
          setChosen(one);
          setOptions({ ownTypes: false });
        }}
      />
      {service.consent ? null : (
        <ConsentNote name={provider.name} baseUrl={service.baseUrl} what="hosted_consent_picture" onAgree={() => void hosted.agree(service.provider).then(listed.refresh, (error: unknown) => errorCode(error) !== 'cancelled' && setRefused(errorCode(error)))} />
      )}
      <HostedOptions provider={provider} plan={service.plan} options={options} onChange={(change) => setOptions({ ...options, ...change })} />
      <CheckBox checked={masked} command="hosted-masked" onChange={setMasked}>
        {text('hosted_masked')}
      </CheckBox>
      <p className="dim">{text(masked ? 'hosted_masked_text' : 'hosted_whole_text')}</p>
      {state.image && provider.capabilities.options.includes('style') && !provider.capabilities.options.includes('visualCategories') ? <HostedPreview session={session} state={state} options={options} /> : null}
      {service.granted ? null : <Notice tone="warn" text={text('error_service_needs_access')} />}
      {service.consent ? (
        <div className="hosted-actions">
          {provider.analyzeImage ? (
            <Button command="hosted-analyze" disabled={!ready} onClick={() => start('analyze-image')}>
              {text('hosted_analyze')}
            </Button>
          ) : null}
          {provider.redactImage ? (
            <Button command="hosted-redact" look="primary" disabled={!ready || needsChoice} onClick={() => start('redact-image')}>
              {text('hosted_redact', provider.name)}
            </Button>
          ) : null}
          {provider.media || provider.redactFile ? <FilesLink provider={provider.id} /> : null}
        </div>
      ) : null}
      {needsChoice && service.consent ? <p className="dim">{text('hosted_choose_categories')}</p> : null}
      <JobProgress state={job.state} name={provider.name} onCancel={job.cancel} />
      {job.state.phase === 'done' && job.state.result.result === 'analysis' ? (
        <AnalysisOutcome
          analysis={job.state.result.analysis}
          fresh={newFromService(state.editor.history.present, job.state.result.analysis.boxes)}
          onAdd={() => {
            if (job.state.phase !== 'done' || job.state.result.result !== 'analysis') return;
            const { boxes } = job.state.result.analysis;
            session.change((now) => edit(now, addFromService(now.history.present, boxes)));
          }}
        />
      ) : null}
      {job.state.phase === 'done' && job.state.result.result === 'redaction' ? <HostedComparison hosted={hosted} session={session} state={state} name={provider.name} redaction={job.state.result} onClose={job.cancel} /> : null}
    </div>
  );
}
