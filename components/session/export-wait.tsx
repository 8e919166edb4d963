import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ProgressLine } from '../ui/progress-line';
import type { SessionState } from './session-state';

/** Says that an export waits for the check of the finished picture, and offers to go without. */
export function ExportWait({ state, onAnswer }: { state: SessionState; onAnswer: (answer: 'anyway' | 'not') => void }) {
  const { text } = useTranslate();
  const way = state.waiting;
  if (way === null) return null;
  const progress = state.proof.status === 'running' ? state.proof.progress : null;
  return (
    <output className="export-wait">
      <ProgressLine progress={progress} label={text('proof_running')} />
      <Notice tone="plain" text={text(`wait_${way}`)}>
        <Button command="export-unchecked" onClick={() => onAnswer('anyway')}>
          {text(`wait_anyway_${way}`)}
        </Button>
        <Button command="export-not" onClick={() => onAnswer('not')}>
          {text('question_not')}
        </Button>
      </Notice>
    </output>
  );
}
