import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';

interface OptionsHeadProps {
  /** How the last change fared; `null` before the first. */
  readonly kept: 'saved' | 'failed' | null;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

/** The top of the settings page, in sight all the time: whether changes are kept, and the way back from the last one. */
export function OptionsHead({ kept, canUndo, onUndo }: OptionsHeadProps) {
  const { text } = useTranslate();
  return (
    <header className="options-head">
      <h1>{text('options_title')}</h1>
      <output className="options-kept" data-kept={kept === 'saved'}>
        {kept === null ? '' : text(kept === 'saved' ? 'options_saved' : 'options_not_saved')}
      </output>
      <Button command="undo" disabled={!canUndo} onClick={onUndo}>
        <Icon name="undo" />
        {text('command_undo')}
      </Button>
    </header>
  );
}
