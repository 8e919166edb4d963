import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';

/** Seconds to choose from, each with its key: the first digit. */
export const DELAYS = [
  { seconds: 3, key: '3' },
  { seconds: 5, key: '5' },
  { seconds: 10, key: '1' },
] as const;

interface DelayRowProps {
  readonly onChoose: (seconds: number) => void;
  readonly onBack: () => void;
}

/** Asks how long to wait before the picture is taken. Stands where the row of modes stood. */
export function DelayRow({ onChoose, onBack }: DelayRowProps) {
  const { text, count } = useTranslate();
  return (
    <fieldset className="mode-row" aria-label={text('mode_delay_title')}>
      {DELAYS.map(({ seconds, key }, index) => (
        <Button key={key} command={`delay-${seconds}`} look="plain" className="mode-tile" hint={key} ref={index === 0 ? focus : undefined} onClick={() => onChoose(seconds)}>
          <Icon name="clock" />
          <span>{count('mode_seconds', seconds)}</span>
        </Button>
      ))}
      <Button command="delay-back" look="plain" className="mode-tile" hint={text('key_escape')} onClick={onBack}>
        <Icon name="close" />
        <span>{text('mode_back')}</span>
      </Button>
    </fieldset>
  );
}

/** The button that had the focus is gone: the first of these takes it. */
function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}
