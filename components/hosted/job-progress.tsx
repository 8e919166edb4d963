import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { HostedState } from './use-hosted-job';

interface JobProgressProps {
  readonly state: HostedState;
  /** As the service calls itself. */
  readonly name: string;
  readonly onCancel: () => void;
}

/** That a service is waited for, and how that is ended; or why nothing came of it, and when it may be asked again. */
export function JobProgress({ state, name, onCancel }: JobProgressProps) {
  const { text, count } = useTranslate();
  if (state.phase === 'working') {
    return (
      <output className="hosted-working">
        <span>{text('hosted_working', name)}</span>
        <Button command="hosted-cancel" onClick={onCancel}>
          {text('hosted_stop')}
        </Button>
      </output>
    );
  }
  if (state.phase !== 'failed' || state.code === 'cancelled') return null;
  return (
    <Notice tone="warn" role="alert" text={text(keyFor('error', state.code))}>
      {state.retryAfterMs === null ? null : <span data-told="retry-after">{count('hosted_retry_after', Math.max(1, Math.ceil(state.retryAfterMs / 60_000)))}</span>}
    </Notice>
  );
}
