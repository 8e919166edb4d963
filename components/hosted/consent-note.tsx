import { useTranslate, type MessageKey } from '../translate';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface ConsentNoteProps {
  /** As the service calls itself. */
  readonly name: string;
  readonly baseUrl: string;
  /** The sentence that says what is sent: `$1` is the service, `$2` its host. */
  readonly what: MessageKey;
  readonly onAgree: () => void;
}

/** What would leave the machine, to whom and where, before anything ever does. Asked once for each service. */
export function ConsentNote({ name, baseUrl, what, onAgree }: ConsentNoteProps) {
  const { text } = useTranslate();
  return (
    <Notice tone="plain" text={text(what, name, new URL(baseUrl).host)}>
      <Button command="hosted-agree" look="primary" onClick={onAgree}>
        {text('hosted_agree')}
      </Button>
    </Notice>
  );
}
