import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { LONG_ANSWER, longPaste } from './long-paste';
import { PlainText } from './plain-text';
import type { Answer } from './restore-work';

interface RestoreInputProps {
  readonly answer: Answer;
  readonly onChange: (value: string) => void;
  readonly onOpen: () => void;
}

/** The text that came back: a field, or the text itself where it is too long for one. */
export function RestoreInput({ answer: { name, text: value }, onChange, onOpen }: RestoreInputProps) {
  const { text, language } = useTranslate();
  return (
    <section className="text-pane" aria-label={text('restore_input')}>
      <div className="text-pane-head">
        <h2>{text('restore_input')}</h2>
        {value === '' ? null : <span className="dim">{[name, text('text_size', new Intl.NumberFormat(language).format(value.length))].filter(Boolean).join(' · ')}</span>}
        <span className="text-space" />
        {value === '' ? (
          <Button command="restore-open" look="plain" onClick={onOpen}>
            <Icon name="open" />
            {text('restore_open')}
          </Button>
        ) : (
          <Button command="clear-restore" look="plain" onClick={() => onChange('')}>
            {text('text_clear')}
          </Button>
        )}
      </div>
      {value.length > LONG_ANSWER ? (
        <PlainText text={value} label={text('restore_input')} command="restore-input" />
      ) : (
        <textarea
          className="text-field-large"
          value={value}
          spellCheck={false}
          autoComplete="off"
          placeholder={text('restore_placeholder')}
          aria-label={text('restore_input')}
          data-command="restore-input"
          onPaste={(event) => {
            const whole = longPaste(event, LONG_ANSWER);
            if (whole !== null) onChange(whole);
          }}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </section>
  );
}
