import './text-pane.css';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { ProgressLine } from '../ui/progress-line';
import { MarkedText } from './marked-text';
import type { TextDocument, TextState } from './text-state';
import type { TextWork } from './text-work';

interface OutputPaneProps {
  readonly work: TextWork;
  readonly state: TextState;
  readonly document: TextDocument;
}

/** The masked text, or how far it is. Nothing is shown here that was not looked through to its end. */
export function OutputPane({ work, state, document }: OutputPaneProps) {
  const { text, count } = useTranslate();
  const { result, phase, progress } = document;
  const hidden = result ? result.changes.length / 3 : 0;
  const found = result ? result.findings.length / 3 : 0;
  return (
    <section className="text-pane" aria-label={text('text_output')}>
      <div className="text-pane-head">
        <h2>{text('text_output')}</h2>
        <output className="text-truth" data-exported={state.exported ?? undefined}>
          {phase === 'reading' || (phase === 'done' && !result) ? text('text_reading') : null}
          {result ? (found === 0 ? text('text_nothing') : count('text_hidden', hidden)) : null}
          {state.exported ? <span className="text-exported"> {text(`text_${state.exported}`)}</span> : null}
        </output>
        <span className="text-space" />
        {phase === 'reading' ? (
          <Button command="stop" look="plain" hint="Esc" onClick={work.stop}>
            {text('text_stop')}
          </Button>
        ) : null}
      </div>
      {phase === 'reading' ? <ProgressLine progress={progress} label={text('progress_label')} /> : null}
      {result ? (
        <MarkedText
          text={result.text}
          marks={result.changes}
          groups={result.groups}
          staying={document.choice.present.staying}
          label={text('text_output')}
          onToggle={({ key }) => work.setStaying([key], !document.choice.present.staying.has(key))}
        />
      ) : (
        <p className="text-empty dim">{phase === 'empty' ? text('text_output_empty') : ''}</p>
      )}
    </section>
  );
}
