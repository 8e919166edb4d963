import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { RestoreState, RestoreWork } from './restore-work';

/** What went wrong with a text that comes back, and what can be done about it. */
export function RestoreNotices({ work, state }: { work: RestoreWork; state: RestoreState }) {
  const { text } = useTranslate();
  const { map, phase, problem, refused, only } = state;
  const file = refused !== null ? text('text_refused', refused) : only !== null ? text('restore_one_file', only) : null;
  return (
    <>
      {map === null || map.entries.length > 0 ? null : <Notice tone="plain" text={text('restore_nothing')} />}
      {file === null ? null : (
        <Notice tone="warn" role="alert" text={file}>
          <Button command="dismiss" onClick={work.dismiss}>
            {text('text_dismiss')}
          </Button>
        </Notice>
      )}
      {problem || phase === 'stopped' ? (
        <Notice tone="warn" role="alert" text={text(problem ? keyFor('error', problem) : 'restore_stopped')}>
          {phase === 'stopped' || phase === 'failed' ? (
            <Button command="restore-again" onClick={work.restore}>
              {text('restore_again')}
            </Button>
          ) : null}
        </Notice>
      ) : null}
    </>
  );
}
