import { type KeyboardEvent, type SyntheticEvent, useState } from 'react';
import { ENTITIES } from '../../core/entities/table';
import { type EntityEntry, placeholderOf } from '../../core/text/entity-map';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';

interface MemoryRowProps {
  readonly entry: EntityEntry;
  /** The value is to be seen. */
  readonly shown: boolean;
  readonly editing: boolean;
  /** Other placeholders of the same map, each with its value where that is to be seen. */
  readonly others: readonly { readonly placeholder: string; readonly value: string | null }[];
  readonly onShow: () => void;
  readonly onEdit: (on: boolean) => void;
  readonly onCorrect: (value: string) => void;
  readonly onJoin: (into: string) => void;
  readonly onForget: () => void;
}

/** One placeholder with what it stands for, and what can be done with it. */
export function MemoryRow({ entry, shown, editing, others, onShow, onEdit, onCorrect, onJoin, onForget }: MemoryRowProps) {
  const { text } = useTranslate();
  const name = text(shown ? 'map_conceal' : 'map_show');
  return (
    <li data-category={ENTITIES[entry.entity].category} title={text(`entity_${entry.entity}`)}>
      <span className="category-mark" aria-hidden="true" />
      {editing ? (
        <>
          <span className="memory-label">{placeholderOf(entry)}</span>
          <MemoryForm value={entry.value} others={others} onCorrect={onCorrect} onJoin={onJoin} onCancel={() => onEdit(false)} />
        </>
      ) : (
        <>
          <span className="memory-text">
            <span className="memory-label">{placeholderOf(entry)}</span>
            <span className="memory-value">{shown ? entry.value : '••••••'}</span>
          </span>
          <Button command="memory-show" look="icon" aria-label={name} title={name} aria-pressed={shown} onClick={onShow}>
            <Icon name={shown ? 'hidden' : 'eye'} />
          </Button>
          <Button command="memory-edit" look="icon" aria-label={text('map_edit')} title={text('map_edit')} onClick={() => onEdit(true)}>
            <Icon name="edit" />
          </Button>
          <Button command="memory-forget" look="icon" aria-label={text('map_forget')} title={text('map_forget')} onClick={onForget}>
            <Icon name="trash" />
          </Button>
        </>
      )}
    </li>
  );
}

interface MemoryFormProps extends Pick<MemoryRowProps, 'others' | 'onCorrect' | 'onJoin'> {
  readonly value: string;
  readonly onCancel: () => void;
}

/** Another value for a placeholder, or another placeholder that stands for the same. Enter saves, Escape leaves it. */
function MemoryForm({ value, others, onCorrect, onJoin, onCancel }: MemoryFormProps) {
  const { text } = useTranslate();
  const [written, setWritten] = useState(value);
  const [same, setSame] = useState('');
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    if (same !== '') onJoin(same);
    else if (written.trim() !== '' && written !== value) onCorrect(written);
    else onCancel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // It would close the popup.
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves the form from each of its fields
    <form className="memory-form" onSubmit={save} onKeyDown={onKeyDown}>
      <label>
        <span>{text('map_value')}</span>
        <textarea
          ref={focusAll}
          rows={written.includes('\n') ? 3 : 1}
          value={written}
          disabled={same !== ''}
          spellCheck={false}
          autoComplete="off"
          data-command="memory-written"
          onChange={(event) => setWritten(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && !event.shiftKey && save(event)}
        />
      </label>
      {others.length > 0 ? (
        <label>
          <span>{text('map_same')}</span>
          <select value={same} data-command="memory-same" onChange={(event) => setSame(event.target.value)}>
            <option value="">{text('map_same_none')}</option>
            {others.map((other) => (
              <option key={other.placeholder} value={other.placeholder}>
                {other.value === null ? other.placeholder : `${other.placeholder} ${other.value}`}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <p className="dim">{text('map_edit_text')}</p>
      <div className="memory-form-foot">
        <button type="submit" className="button" data-command="memory-save" data-look="primary">
          {text('map_edit_save')}
        </button>
        <Button command="memory-cancel" onClick={onCancel}>
          {text('map_edit_cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Who opens the form writes at once. Kept as one function, so that it runs once. */
function focusAll(field: HTMLTextAreaElement | null): void {
  field?.select();
}
