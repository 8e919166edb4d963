import { type SyntheticEvent, useRef, useState } from 'react';
import { UmbraError } from '../../core/errors';
import type { MediaService } from '../../core/hosted/media-service';
import { type HostedStyle, type Provider, VISUAL_CATEGORIES, type VisualCategory } from '../../core/hosted/provider';
import { JobProgress } from '../hosted/job-progress';
import { useHostedJob } from '../hosted/use-hosted-job';
import { VisualCategories } from '../hosted/visual-categories';
import { useTranslate } from '../translate';
import type { FileServices } from './file-services';
import { videoSeconds } from './video-seconds';

interface MediaFormProps {
  readonly services: FileServices;
  readonly provider: Provider;
  readonly media: MediaService;
  /** A file is at the service, under this id. */
  readonly onSent: (id: string, name: string) => void;
}

/** Sends one file with what is to be looked for in it. */
export function MediaForm({ services, provider, media, onSent }: MediaFormProps) {
  const { text } = useTranslate();
  const [file, setFile] = useState<File | null>(null);
  const [categories, setCategories] = useState<readonly VisualCategory[]>([]);
  const [style, setStyle] = useState<HostedStyle | undefined>(undefined);
  const picker = useRef<HTMLInputElement>(null);
  const job = useHostedJob(async (asked, signal) => {
    const result = await services.run(asked, signal);
    if (result.result === 'sent' && file) onSent(result.id, file.name);
    return result;
  });
  const { styles } = provider.capabilities;
  const { phase } = job.state;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!file || categories.length === 0) return;
    let end = (): void => undefined;
    void job.start(
      crypto.randomUUID(),
      async () => {
        if (!media.types.includes(file.type)) throw new UmbraError('service-input-unsupported');
        if (file.size > media.maxBytes || ((await videoSeconds(file)) ?? 0) > media.maxSeconds) throw new UmbraError('service-input-too-large');
        const offered = services.offerFile(file);
        ({ end } = offered);
        return { job: 'send-media', provider: provider.id, transfer: offered.transfer, options: { visualCategories: categories, ...(style ? { style } : {}) } };
      },
      () => end(),
    );
  };
  return (
    <form className="files-form" data-hosted={phase} onSubmit={send}>
      <h2>{text('files_send_title')}</h2>
      <label>
        <span>{text('files_choose')}</span>
        <input
          ref={picker}
          type="file"
          accept={media.types.join(',')}
          data-command="files-file"
          onChange={(event) => {
            job.cancel();
            setFile(event.target.files?.[0] ?? null);
          }}
        />
      </label>
      <label className="hosted-option">
        <span>{text('hosted_style')}</span>
        <select value={style ?? ''} data-command="hosted-style" onChange={(event) => setStyle(styles.find((one) => one === event.target.value))}>
          <option value="">{text('hosted_default')}</option>
          {styles.map((one) => (
            <option key={one} value={one}>
              {text(`hosted_style_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <VisualCategories chosen={categories} onChange={(chosen) => setCategories(VISUAL_CATEGORIES.filter((one) => chosen.includes(one)))} />
      <p className="dim">{text(file && categories.length === 0 ? 'hosted_choose_categories' : 'files_whole')}</p>
      <div className="hosted-actions">
        <button type="submit" className="button" data-look="primary" data-command="files-send" disabled={!file || categories.length === 0 || phase === 'working'}>
          {text('files_send', provider.name)}
        </button>
      </div>
      <JobProgress state={job.state} name={provider.name} onCancel={job.cancel} />
      {phase === 'done' ? (
        <output data-told="sent">{text('files_sent')}</output>
      ) : null}
    </form>
  );
}
