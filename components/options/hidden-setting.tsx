import { useState } from 'react';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import type { GuardServices } from './guard-setting';
import { Section } from './section';

/** The sites whose pages are hidden whenever they are opened, each with the way to end that. */
export function HiddenSetting({ services }: { services: Pick<GuardServices, 'hidden' | 'forgetHidden'> }) {
  const { text } = useTranslate();
  const [sites, setSites] = useState(services.hidden);
  return (
    <Section id="hidden" title={text('options_hidden')} text={text('options_hidden_text')}>
      {sites.length === 0 ? <p className="dim">{text('options_hidden_none')}</p> : null}
      <ul className="rows">
        {sites.map((origin) => (
          <li key={origin}>
            <span>{origin}</span>
            <Button command="forget-hidden" aria-label={text('options_hidden_off', origin)} onClick={() => void services.forgetHidden(origin).then(setSites, () => undefined)}>
              {text('options_guard_off_short')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
