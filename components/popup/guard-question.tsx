import type { KeyboardEvent } from 'react';
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // It would close the popup.
    event.preventDefault();
    event.stopPropagation();
    onLeave();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape leaves the question from each of its buttons
    <div onKeyDown={onKeyDown}>
      <Notice ref={toAnswer} tone="plain" text={text(site.guarded ? 'guard_ask_off' : 'guard_ask_on', site.host)}>
        <Button command={site.guarded ? 'guard-off' : 'guard-on'} look="primary" onClick={() => onTurn(!site.guarded)}>
          {text(site.guarded ? 'guard_turn_off' : 'guard_turn_on')}
        </Button>
        <Button command="guard-leave" onClick={onLeave}>
          {text('guard_not_now')}
        </Button>
      </Notice>
    </div>
  );
}

/** It takes the place of the button that was pressed: the answer takes the focus, in sight. Kept as one function, so that it runs once. */
function toAnswer(notice: HTMLElement | null): void {
  notice?.querySelector<HTMLElement>('[data-look=primary]')?.focus({ preventScroll: true });
  notice?.scrollIntoView({ block: 'end' });
}
