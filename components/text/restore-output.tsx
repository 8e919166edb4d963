import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { ProgressLine } from '../ui/progress-line';
import { LONG_ANSWER } from './long-paste';
import { PlainText } from './plain-text';
import type { RestoreState } from './restore-work';

/** The text with its values, or how far it is. */
export function RestoreOutput({ state, onStop }: { state: RestoreState; onStop: () => void }) {
  const { text, count } = useTranslate();
  const { phase, progress, result, exported } = state;
  const written = result?.text ?? '';
  return (
    <section className="text-pane" aria-label={text('restore_output')}>
      <div className="text-pane-head">
        <h2>{text('restore_output')}</h2>
        <output className="text-truth" data-exported={exported ?? undefined}>
          {phase === 'restoring' && result === null ? text('restore_reading') : null}
          {phase !== 'empty' && result ? count('restore_count', result.count) : null}
          {exported ? <span className="text-exported"> {text(`text_${exported}`)}</span> : null}
        </output>
        <span className="text-space" />
        {phase === 'restoring' && progress ? (
          <Button command="stop-restore" look="plain" hint="Esc" onClick={onStop}>
            {text('text_stop')}
          </Button>
        ) : null}
      </div>
      {phase === 'restoring' && progress ? <ProgressLine progress={progress} label={text('progress_label')} /> : null}
      {written.length > LONG_ANSWER ? (
        <PlainText text={written} label={text('restore_output')} command="restore-output" />
      ) : (
        <textarea className="text-field-large" readOnly value={written} placeholder={text('restore_empty')} aria-label={text('restore_output')} data-command="restore-output" />
      )}
    </section>
  );
}
