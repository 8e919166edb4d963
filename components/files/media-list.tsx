import { useEffect, useRef, useState } from 'react';
import { type ErrorCode, errorCode } from '../../core/errors';
import { type ListedMedia, MEDIA_STATUSES, type MediaPart } from '../../core/hosted/media-service';
import type { Provider } from '../../core/hosted/provider';
import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { FileServices } from './file-services';
import { MediaRow } from './media-row';
import type { KnownMedia } from './use-media';

interface MediaListProps {
  readonly services: FileServices;
  readonly provider: Provider;
  readonly known: KnownMedia;
  /** What the user calls a file, where it was sent from here. */
  readonly nameOf: (id: string) => string | undefined;
}

/** The files at a service, a page at a time: what they are, how far they are, and what can be done with each. */
export function MediaList({ services, provider, known, nameOf }: MediaListProps) {
  const { text, language } = useTranslate();
  const { list, filter, busy, show } = known;
  const [working, setWorking] = useState<string | null>(null);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const page = list?.page ?? 1;
  const number = new Intl.NumberFormat(language);

  const attempt = (id: string, work: (signal: AbortSignal) => Promise<void>) => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    setFailed(null);
    setWorking(id);
    work(abort.signal)
      .catch((error: unknown) => errorCode(error) !== 'cancelled' && setFailed(errorCode(error)))
      .finally(() => running.current === abort && setWorking(null));
  };
  const fetchPart = ({ id, kind }: ListedMedia, part: MediaPart) =>
    attempt(id, async (signal) => {
      const file = await services.fetchFile(provider.id, id, part, signal);
      const ending = /^[a-z\d-]+\/([a-z\d]{1,8})/.exec(file.type)?.[1]?.replace('jpeg', 'jpg').replace('quicktime', 'mov') ?? (kind === 'video' ? 'mp4' : 'png');
      const stem = nameOf(id)?.replace(/\.[^.]*$/, '') ?? kind;
      services.saveFile(file, part === 'download' ? `${stem}.redacted.${ending}` : `${stem}.${ending}`);
    });
  const remove = ({ id }: ListedMedia) => {
    if (!window.confirm(text('files_delete_confirm'))) return;
    attempt(id, async (signal) => {
      await services.run({ job: 'remove-media', provider: provider.id, id, idempotencyKey: crypto.randomUUID() }, signal);
      // The last one of a page leaves none behind.
      show(list?.media.length === 1 ? Math.max(1, page - 1) : page, filter);
    });
  };
  return (
    <section className="files-list" aria-label={text('files_list')} data-busy={busy}>
      <div className="files-head">
        <h2>{text('files_list')}</h2>
        <label>
          <span>{text('files_state')}</span>
          <select value={filter.status ?? ''} data-command="files-status" onChange={(event) => show(1, { ...filter, status: MEDIA_STATUSES.find((one) => one === event.target.value) })}>
            <option value="">{text('files_all')}</option>
            {MEDIA_STATUSES.map((status) => (
              <option key={status} value={status}>
                {text(`files_status_${status}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{text('files_kind')}</span>
          <select value={filter.kind ?? ''} data-command="files-kind" onChange={(event) => show(1, { ...filter, kind: (['image', 'video'] as const).find((one) => one === event.target.value) })}>
            <option value="">{text('files_all')}</option>
            <option value="image">{text('files_kind_image')}</option>
            <option value="video">{text('files_kind_video')}</option>
          </select>
        </label>
        <Button command="files-refresh" disabled={busy} onClick={() => show(page, filter)}>
          {text('files_refresh')}
        </Button>
      </div>
      {failed ? <Notice tone="warn" role="alert" text={text(keyFor('error', failed))} /> : null}
      {list === null && busy ? <p className="dim">{text('hosted_working', provider.name)}</p> : null}
      {list?.media.length === 0 ? <p className="dim">{text('files_empty')}</p> : null}
      <ul>
        {list?.media.map((media) => (
          <MediaRow key={media.id} media={media} name={nameOf(media.id)} busy={working === media.id} onFetch={(part) => fetchPart(media, part)} onRemove={() => remove(media)} />
        ))}
      </ul>
      {list && list.pages > 1 ? (
        <nav className="files-pages" aria-label={text('files_list')}>
          <Button command="files-previous" disabled={page <= 1} onClick={() => show(page - 1, filter)}>
            {text('files_previous')}
          </Button>
          <span>{text('files_page', number.format(page), number.format(list.pages))}</span>
          <Button command="files-next" disabled={page >= list.pages} onClick={() => show(page + 1, filter)}>
            {text('files_next')}
          </Button>
        </nav>
      ) : null}
    </section>
  );
}
