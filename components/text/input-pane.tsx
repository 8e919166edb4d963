import './text-pane.css';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { EDITABLE, longPaste } from './long-paste';
import { MarkedText } from './marked-text';
import type { TextDocument } from './text-state';
import type { TextWork } from './text-work';

interface InputPaneProps {
  readonly work: TextWork;
  readonly document: TextDocument;
  readonly editing: boolean;
  readonly onEditing: (editing: boolean) => void;
  readonly onOpen: () => void;
}

/** The text as it is: a field to type and paste into, and its findings marked once it is read. */
export function InputPane({ work, document, editing, onEditing, onOpen }: InputPaneProps) {
  const { text, language } = useTranslate();
  const { result } = document;
  const isLong = document.text.length > EDITABLE;
  const isField = document.text === '' || (!isLong && (editing || result === null));
  const size = new Intl.NumberFormat(language).format(document.text.length);
  return (
    <section className="text-pane" aria-label={text('text_input')}>
      <div className="text-pane-head">
        <h2>{text('text_input')}</h2>
        {document.text === '' ? null : <span className="dim">{text('text_size', size)}</span>}
        <span className="text-space" />
        {document.text === '' ? (
          <Button command="text-open-first" look="plain" onClick={onOpen}>
            <Icon name="open" />
            {text('text_open')}
          </Button>
        ) : (
          <>
            {isLong || isField ? null : (
              <Button command="edit-text" look="plain" hint="E" onClick={() => onEditing(true)}>
                {text('text_edit')}
              </Button>
            )}
            <Button command="clear-text" look="plain" onClick={() => (onEditing(false), work.remove(document.id))}>
              {text('text_clear')}
            </Button>
          </>
        )}
      </div>
      {isField ? (
        <textarea
          ref={editing ? focus : undefined}
          className="text-field-large"
          value={document.text}
          spellCheck={false}
          autoComplete="off"
          placeholder={text('text_placeholder')}
          aria-label={text('text_input')}
          data-command="text-input"
          onPaste={(event) => {
            const whole = longPaste(event, EDITABLE);
            if (whole !== null) work.setText(whole);
          }}
          onChange={(event) => {
            // What is pasted whole is shown with its findings; what is typed stays a field while it is typed in.
            onEditing(!(event.nativeEvent instanceof InputEvent && event.nativeEvent.inputType === 'insertFromPaste' && document.text === ''));
            work.setText(event.target.value);
          }}
          onKeyDown={(event) => event.key === 'Escape' && onEditing(false)}
          onBlur={() => onEditing(false)}
        />
      ) : (
        <MarkedText
          text={document.text}
          marks={result?.findings ?? NO_MARKS}
          groups={result?.groups ?? []}
          staying={document.choice.present.staying}
          label={text('text_input')}
          onToggle={({ key }) => work.setStaying([key], !document.choice.present.staying.has(key))}
          onText={isLong ? undefined : () => onEditing(true)}
        />
      )}
    </section>
  );
}

const NO_MARKS = new Uint32Array();

/** Who clicked into the text to edit it goes on typing. */
function focus(field: HTMLTextAreaElement | null): void {
  field?.focus();
}
