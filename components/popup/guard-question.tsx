import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { SiteState } from './text-services';

interface GuardQuestionProps {
  readonly site: SiteState;
  readonly onTurn: (on: boolean) => void;
  readonly onLeave: () => void;
}

/** Says what the paste guard does, what it needs and that tabs are reloaded, before the browser asks. */
export function GuardQuestion({ site, onTurn, onLeave }: GuardQuestionProps) {
  const { text } = useTranslate();
  return (
    <Notice tone="plain" text={text(site.guarded ? 'guard_ask_off' : 'guard_ask_on', site.host)}>
      <Button command={site.guarded ? 'guard-off' : 'guard-on'} look="primary" onClick={() => onTurn(!site.guarded)}>
        {text(site.guarded ? 'guard_turn_off' : 'guard_turn_on')}
      </Button>
      <Button command="guard-leave" onClick={onLeave}>
        {text('guard_not_now')}
      </Button>
    </Notice>
  );
}
