import { useState } from 'react';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { CheckBox } from '../ui/check-box';
import { Section } from './section';

/** What is remembered, and how it is forgotten. */
export interface Privacy {
  /** Forgets captures and placeholders, in every window, and with `services` hosted services and their keys. */
  readonly forget: (services: boolean) => Promise<void>;
  /** Forgets the key that signs reports; the next report makes another. */
  readonly newReportKey: () => Promise<void>;
  readonly verifyReport: () => void;
  /** Deletes kept pictures but the newest. */
  readonly trimHistory: (most: number) => Promise<void>;
  readonly showHistory: () => void;
}

/** Forgets everything at once, and leads to the page that checks reports. */
export function PrivacySetting({ forget, newReportKey, verifyReport }: Omit<Privacy, 'trimHistory' | 'showHistory'>) {
  const { text } = useTranslate();
  const [said, setSaid] = useState<'forget_done' | 'forget_failed' | 'report_key_made' | null>(null);
  const [services, setServices] = useState(false);
  const forgetNow = () => {
    if (!window.confirm(text(services ? 'forget_confirm_services' : 'forget_confirm'))) return;
    setSaid(null);
    forget(services)
      .then(
        () => setSaid('forget_done'),
        () => setSaid('forget_failed'),
      )
      .finally(() => setServices(false));
  };
  return (
    <>
      <Section id="forget" title={text('forget_title')} text={text('forget_text')}>
        <p className="dim">{text('forget_what')}</p>
        <CheckBox checked={services} command="forget-services" onChange={setServices}>
          {text('forget_services')}
        </CheckBox>
        <div>
          <Button command="forget" onClick={forgetNow}>
            {text('forget_button')}
          </Button>
        </div>
        {said === 'forget_done' || said === 'forget_failed' ? <output data-said={said}>{text(said)}</output> : null}
      </Section>
      <Section id="report" title={text('report_section')} text={text('report_proves')}>
        <div>
          <Button command="verify-report" onClick={verifyReport}>
            {text('report_verify')}
          </Button>
        </div>
        <p className="dim">{text('report_new_key_text')}</p>
        <div>
          <Button command="new-report-key" onClick={() => void newReportKey().then(() => setSaid('report_key_made'), () => undefined)}>
            {text('report_new_key')}
          </Button>
        </div>
        {said === 'report_key_made' ? <output data-said={said}>{text(said)}</output> : null}
      </Section>
    </>
  );
}
