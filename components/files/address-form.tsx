import { type SyntheticEvent, useId, useState } from 'react';
import type { Provider } from '../../core/hosted/provider';
import { type ChosenTextOptions, HostedTextOptions } from '../hosted/hosted-text-options';
import { JobProgress } from '../hosted/job-progress';
import { useHostedJob } from '../hosted/use-hosted-job';
import { useTranslate } from '../translate';
import type { FileServices } from './file-services';

const ADDRESS = /^(?:s3|gs|https):\/\/\S+$/;

/** Has a file redacted that lies at an address, and says where the result lies. */
export function AddressForm({ services, provider }: { services: FileServices; provider: Provider }) {
  const { text } = useTranslate();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [told, setTold] = useState<'from' | 'to' | null>(null);
  const [options, setOptions] = useState<ChosenTextOptions>({ ownTypes: false });
  const job = useHostedJob(services.run);
  const id = useId();
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const wrong = !ADDRESS.test(from) ? 'from' : to !== '' && !ADDRESS.test(to) ? 'to' : null;
    setTold(wrong);
    if (wrong) return;
    const { minConfidence, policyId } = options;
    const asked = { ...(minConfidence === undefined ? {} : { minConfidence }), ...(policyId === undefined ? {} : { policyId }) };
    void job.start(JSON.stringify([from, to, asked]), async () => ({ job: 'redact-file', provider: provider.id, file: { inputUri: from, ...(to === '' ? {} : { outputUri: to }) }, options: asked }));
  };
  const field = (name: 'from' | 'to', label: string, value: string, change: (value: string) => void) => (
    <label>
      <span>{label}</span>
      <input type="text" inputMode="url" value={value} placeholder="https://" spellCheck={false} autoComplete="off" data-command={`files-${name}`} aria-invalid={told === name} aria-describedby={`${id}-told`} onChange={(event) => change(event.target.value.trim())} />
    </label>
  );
  const { state } = job;
  return (
    <form className="files-form" data-hosted={state.phase} onSubmit={send}>
      <h2>{text('files_send_title')}</h2>
      {field('from', text('files_address'), from, setFrom)}
      {field('to', text('files_address_to'), to, setTo)}
      <p id={`${id}-told`} className="dim" role={told ? 'alert' : undefined} data-tone={told ? 'warn' : undefined}>
        {text(told ? 'files_bad_address' : 'files_address_text')}
      </p>
      {/* This call knows neither a language nor a choice of texts. */}
      <HostedTextOptions provider={{ ...provider, capabilities: { ...provider.capabilities, options: ['minConfidence', 'policyId'] } }} options={options} onChange={(change) => setOptions({ ...options, ...change })} />
      <div className="hosted-actions">
        <button type="submit" className="button" data-look="primary" data-command="files-redact" disabled={state.phase === 'working'}>
          {text('hosted_redact', provider.name)}
        </button>
      </div>
      <JobProgress state={state} name={provider.name} onCancel={job.cancel} />
      {state.phase === 'working' ? <p className="dim">{text('files_goes_on')}</p> : null}
      {state.phase === 'done' && state.result.result === 'redacted-file' ? (
        <output className="files-result" data-told="result">
          {text(state.result.uri === null ? 'files_result_unknown' : 'files_result')} {state.result.uri === null ? null : <code>{state.result.uri}</code>}
        </output>
      ) : null}
    </form>
  );
}

