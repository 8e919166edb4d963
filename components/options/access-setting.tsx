import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Section } from './section';

/** The sites that the user gave access to, each with the way to take it back. */
export function AccessSetting({ origins, onRevoke }: { origins: readonly string[]; onRevoke: (origin: string) => void }) {
  const { text } = useTranslate();
  return (
    <Section id="access" title={text('options_access')} text={text('options_access_text')}>
      {origins.length === 0 ? <p className="dim">{text('options_access_none')}</p> : null}
      <ul className="rows">
        {origins.map((origin) => (
          <li key={origin}>
            <span>{origin}</span>
            <Button command="revoke" aria-label={text('options_access_revoke', origin)} onClick={() => onRevoke(origin)}>
              {text('options_access_revoke_short')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
