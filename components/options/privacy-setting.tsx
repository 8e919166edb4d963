import { useState } from 'react';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Section } from './section';

/** What is remembered, and how it is forgotten. */
export interface Privacy {
  /** Forgets captures and placeholders, in every window. */
  readonly forget: () => Promise<void>;
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
  const forgetNow = () => {
    if (!window.confirm(text('forget_confirm'))) return;
    setSaid(null);
    forget().then(
      () => setSaid('forget_done'),
      () => setSaid('forget_failed'),
    );
  };
  return (
    <>
      <Section id="forget" title={text('forget_title')} text={text('forget_text')}>
        <p className="dim">{text('forget_what')}</p>
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
