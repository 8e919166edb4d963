import type { Progress } from '../../core/model';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { ProgressLine } from '../ui/progress-line';

interface CapturingViewProps {
  /** `null` before the first strip. */
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

/** Stands in the popup while a page is scrolled through. */
export function CapturingView({ progress, onCancel }: CapturingViewProps) {
  const { text, language } = useTranslate();
  const format = new Intl.NumberFormat(language);
  return (
    <div className="capturing">
      <div className="popup-status">
        <output>{progress ? text('mode_capturing', format.format(progress.done + 1), format.format(progress.total)) : text('truth_capturing')}</output>
      </div>
      <ProgressLine progress={progress} label={text('truth_capturing')} />
      <p className="popup-note">{text('mode_capturing_text')}</p>
      <Button command="cancel-capture" hint={text('key_escape')} onClick={onCancel}>
        {text('mode_cancel')}
      </Button>
    </div>
  );
}
