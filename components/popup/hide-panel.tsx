import type { Ref } from 'react';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { CheckBox } from '../ui/check-box';
import type { HideAction, PageHiding } from './text-services';

interface HidePanelProps {
  readonly hiding: PageHiding;
  /** Whether the tab shows a site, which can be hidden always. */
  readonly canStay: boolean;
  readonly onAction: (action: HideAction) => void;
  readonly onPick: () => void;
  readonly ref?: Ref<HTMLDivElement> | undefined;
}

/** How the page is hidden, and for how long. */
export function HidePanel({ hiding, canStay, onAction, onPick, ref }: HidePanelProps) {
  const { text, count } = useTranslate();
  return (
    <div ref={ref} className="hide-panel">
      <output>{hiding.hidden === 0 ? text('hide_nothing') : count('hide_done', hiding.hidden)}</output>
      <div className="hide-choices">
        <CheckBox checked={hiding.labels} command="hide-labels" onChange={(on) => onAction(on ? 'labels' : 'boxes')}>
          {text('hide_labels')}
        </CheckBox>
        <CheckBox checked={hiding.pictures} command="hide-pictures" onChange={(on) => onAction(on ? 'cover' : 'uncover')}>
          {text('hide_pictures')}
        </CheckBox>
        {canStay ? (
          <CheckBox checked={hiding.stays} command="hide-stay" onChange={(on) => onAction(on ? 'stay' : 'leave')}>
            {text('hide_stay')}
          </CheckBox>
        ) : null}
        <Button command="hide-pick" onClick={onPick}>
          {text('hide_pick')}
        </Button>
      </div>
    </div>
  );
}
