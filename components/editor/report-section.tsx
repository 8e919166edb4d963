import { useState } from 'react';
import type { MadeReport } from '../../core/proof/report-input';
import { reportOn, useReports } from '../session/reports';
import type { Session } from '../session/session';
import { canExport, type SessionState } from '../session/session-state';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';

/** Offers a signed report on the finished picture. */
export function ReportSection({ session, state }: { session: Session; state: SessionState }) {
  const { text } = useTranslate();
  const reports = useReports();
  const [saved, setSaved] = useState<MadeReport | null>(null);
  if (reports === null || state.capture === null) return null;
  const { name } = state.capture.document;
  const ready = canExport(state) && state.proof.status === 'done';
  const make = (use: 'save' | 'show') =>
    void session.guard(async () => {
      const made = await reportOn(session, reports);
      if (made === null) return;
      if (use === 'show') return await reports.show(made);
      reports.save(made.report, `${name}-report`);
      setSaved(made);
    });
  return (
    <section className="proof-checked" aria-label={text('report_section')}>
      <h3>{text('report_section')}</h3>
      <p>{text('report_offer')}</p>
      <div className="report-buttons">
        <Button command="save-report" disabled={!ready} onClick={() => make('save')}>
          {text('report_save')}
        </Button>
        <Button command="show-report" disabled={!ready} onClick={() => make('show')}>
          {text('report_open')}
        </Button>
      </div>
      {saved === null ? null : (
        <label className="report-code">
          {text('report_original_code')}
          <input type="text" readOnly data-command="original-code" value={saved.salt} onFocus={(event) => event.target.select()} />
          <span>{text('report_original_keep')}</span>
        </label>
      )}
    </section>
  );
}
