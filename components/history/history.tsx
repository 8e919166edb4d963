import './history.css';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { type ErrorCode, errorCode } from '../../core/errors';
import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Sheet } from '../ui/sheet';

/** A picture that was kept. */
export interface HistoryPicture {
  readonly id: string;
  /** In milliseconds since 1970. */
  readonly made: number;
  readonly hidden: number;
  readonly file: Blob;
}

/** What the page needs of the browser. */
export interface HistoryStore {
  readonly list: () => Promise<readonly HistoryPicture[]>;
  readonly remove: (id: string) => Promise<void>;
  readonly clear: () => Promise<void>;
  /** Saves a file again, under a name without its ending. */
  readonly save: (file: Blob, name: string) => void;
}

/** The redacted pictures that were kept, to save again or to delete. */
export function History({ store }: { store: HistoryStore }) {
  const { text } = useTranslate();
  const [pictures, setPictures] = useState<readonly HistoryPicture[] | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  const show = useCallback(
    async (change: () => Promise<void> = async () => undefined): Promise<void> => {
      try {
        await change();
        setPictures(await store.list());
        setError(null);
      } catch (failure) {
        setError(errorCode(failure));
      }
    },
    [store],
  );
  useEffect(() => {
    const load = async (): Promise<void> => show();
    void load();
  }, [show]);
  const clear = () => window.confirm(text('history_confirm')) && void show(store.clear);
  return (
    <Sheet
      className="history"
      data-state={error !== null ? 'failed' : pictures === null ? 'loading' : pictures.length === 0 ? 'empty' : 'done'}
      title={text('history_title')}
      actions={
        pictures !== null && pictures.length > 0 ? (
          <Button command="clear-history" onClick={clear}>
            {text('history_clear')}
          </Button>
        ) : null
      }
    >
      <p className="dim">{text('history_text')}</p>
      {error === null ? null : (
        <Notice tone="warn" role="alert" text={text(keyFor('error', error))}>
          <Button command="retry" onClick={() => void show()}>
            {text('way_retry')}
          </Button>
        </Notice>
      )}
      {pictures?.length === 0 ? <p>{text('history_empty')}</p> : null}
      <ul className="history-list">
        {pictures?.map((picture) => (
          <Row key={picture.id} picture={picture} onSave={() => store.save(picture.file, `redacted-${new Date(picture.made).toISOString().slice(0, 10)}`)} onRemove={() => void show(async () => store.remove(picture.id))} />
        ))}
      </ul>
    </Sheet>
  );
}

function Row({ picture, onSave, onRemove }: { picture: HistoryPicture; onSave: () => void; onRemove: () => void }) {
  const { text, count, language } = useTranslate();
  const url = useMemo(() => URL.createObjectURL(picture.file), [picture.file]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  const made = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(picture.made));
  return (
    <li data-picture={picture.id}>
      <img src={url} alt={text('history_picture', made)} />
      <p>
        {made}
        <span className="dim">{count('truth_hidden', picture.hidden)}</span>
      </p>
      <div>
        <Button command="save-picture" onClick={onSave}>
          {text('command_save')}
        </Button>
        <Button command="delete-picture" onClick={onRemove}>
          {text('history_delete')}
        </Button>
      </div>
    </li>
  );
}
