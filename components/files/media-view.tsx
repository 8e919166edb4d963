import { useState } from 'react';
import type { MediaService } from '../../core/hosted/media-service';
import type { Provider } from '../../core/hosted/provider';
import { keyFor, useTranslate } from '../translate';
import { Notice } from '../ui/notice';
import type { FileServices } from './file-services';
import { MediaForm } from './media-form';
import { MediaList } from './media-list';
import { useMedia } from './use-media';

interface MediaViewProps {
  readonly services: FileServices;
  readonly provider: Provider;
  readonly media: MediaService;
}

/** Files at a service that keeps them: one is sent, all are listed, and what is used of the plan is told. */
export function MediaView({ services, provider, media }: MediaViewProps) {
  const { text, language } = useTranslate();
  const known = useMedia(services, provider.id);
  // What the user calls the files that were sent from here: the service is not told.
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const number = new Intl.NumberFormat(language);
  const { usage } = known;
  const of = (limit: number | null): string => (limit === null ? text('files_unbounded') : number.format(limit));
  return (
    <>
      <MediaForm
        services={services}
        provider={provider}
        media={media}
        onSent={(id, name) => {
          setNames((before) => new Map([...before, [id, name]]));
          known.show(1, {});
        }}
      />
      {known.problem ? <Notice tone="warn" role="alert" text={text(keyFor('error', known.problem))} /> : null}
      <MediaList services={services} provider={provider} known={known} nameOf={(id) => names.get(id)} />
      {usage ? (
        <ul className="files-usage dim" data-told="usage">
          <li>{text('files_used_until', usage.plan, new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(usage.ends))}</li>
          <li>{text('files_used_images', number.format(usage.images.used), of(usage.images.limit))}</li>
          <li>{text('files_used_minutes', number.format(usage.videoMinutes.used), of(usage.videoMinutes.limit))}</li>
        </ul>
      ) : null}
    </>
  );
}
