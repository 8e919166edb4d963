import type { ListedMedia, MediaPart } from '../../core/hosted/media-service';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';

interface MediaRowProps {
  readonly media: ListedMedia;
  /** What the user calls it, where that is known. */
  readonly name: string | undefined;
  readonly busy: boolean;
  readonly onFetch: (part: MediaPart) => void;
  readonly onRemove: () => void;
}

const TONES = { queued: 'plain', processing: 'plain', completed: 'ok', failed: 'warn', quota_exceeded: 'warn' } as const;

/** One file at a service. */
export function MediaRow({ media, name, busy, onFetch, onRemove }: MediaRowProps) {
  const { text, language } = useTranslate();
  const { id, status, kind, created } = media;
  return (
    <li data-media={id} data-status={status}>
      <span className="files-name">
        {name ?? text(`files_kind_${kind}`)}
        <span className="dim">{new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' }).format(created)}</span>
      </span>
      <output className="files-status" data-tone={TONES[status]}>
        {text(`files_status_${status}`)}
      </output>
      <span className="files-actions">
        {status === 'completed' ? (
          <Button command="files-download" disabled={busy} onClick={() => onFetch('download')}>
            {text('files_download')}
          </Button>
        ) : null}
        <Button command="files-original" look="plain" disabled={busy} title={text('files_original_text')} onClick={() => onFetch('original')}>
          {text('files_original')}
        </Button>
        <Button command="files-delete" look="plain" disabled={busy} onClick={onRemove}>
          {text('files_delete')}
        </Button>
      </span>
    </li>
  );
}
