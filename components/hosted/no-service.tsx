import { useTranslate } from '../translate';
import { Button } from '../ui/button';

/** A panel in which no service can be chosen, with the way to set one up. */
export function NoService({ message, onSettings }: { message: 'hosted_none' | 'hosted_text_none'; onSettings: () => void }) {
  const { text } = useTranslate();
  return (
    <div className="hosted-panel">
      <p className="dim">{text(message)}</p>
      <Button command="hosted-settings" onClick={onSettings}>
        {text('hosted_to_settings')}
      </Button>
    </div>
  );
}
