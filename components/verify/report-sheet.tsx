import type { Report, TypeCount } from '../../core/proof/report';
import { keyFor, useTranslate } from '../translate';

/** A report on one page, for people: kinds and counts, what was checked and what was not. */
export function ReportSheet({ report }: { report: Report }) {
  const { text, count, language } = useTranslate();
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const { notChecked, checked, policy, input, output } = report;
  const size = text('foot_size', number(output.width), number(output.height));
  const open = [
    ...(notChecked.readable > 0 ? [count('proof_readable', notChecked.readable)] : []),
    ...(notChecked.unchecked > 0 ? [count('proof_unchecked', notChecked.unchecked)] : []),
    ...(notChecked.unread > 0 ? [count('truth_unread', notChecked.unread)] : []),
    ...(notChecked.partial ? [text('proof_partial')] : []),
    ...(notChecked.stopped ? [text('report_stopped')] : []),
  ];
  return (
    <article className="report-sheet">
      <p className="report-verdict" data-verdict={report.verdict}>
        {text(keyFor('report_verdict', report.verdict))}
      </p>
      <div className="report-columns">
        <Counts title={text('report_hidden')} counts={report.hidden} more={[[text('report_hidden_hand'), report.hiddenByHand], [text('report_hidden_unread'), report.hiddenUnread]]} />
        <Counts title={text('report_left')} counts={report.leftVisible} more={[[text('region_by_hand'), report.leftOther]]} />
        <section>
          <h2>{text('proof_checked')}</h2>
          <ul>
            <li>{count('proof_checked_regions', checked.regions)}</li>
            <li>{count('proof_checked_values', checked.values)}</li>
            <li>{count('proof_checked_words', checked.words)}</li>
          </ul>
        </section>
        <section>
          <h2>{text('report_not_checked')}</h2>
          <ul>{open.length === 0 ? <li>{text('report_nothing')}</li> : open.map((line) => <li key={line}>{line}</li>)}</ul>
        </section>
      </div>
      <dl>
        <dt>{text('report_made')}</dt>
        <dd>{new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long' }).format(new Date(report.made))}</dd>
        <dt>{text('report_engine')}</dt>
        <dd>{report.engine}</dd>
        <dt>{text('report_types')}</dt>
        <dd>{number(policy.types)}</dd>
        <dt>{text('report_own')}</dt>
        <dd>{number(policy.ownWords + policy.ownPatterns)}</dd>
        <dt>{text('report_kept')}</dt>
        <dd>{number(policy.keptWords + policy.keptPatterns)}</dd>
        <dt>{text('report_policy')}</dt>
        <dd className="digest">{policy.sha256}</dd>
        <dt>{text('report_input')}</dt>
        <dd className="digest">{input.sha256}</dd>
        <dt>{text('report_output')}</dt>
        <dd className="digest">{`${output.sha256} · ${size}`}</dd>
        {report.signer === null ? null : (
          <>
            <dt>{text('report_fingerprint')}</dt>
            <dd className="digest">{report.signer}</dd>
          </>
        )}
      </dl>
      <p className="dim">{text('report_proves')}</p>
    </article>
  );
}

function Counts({ title, counts, more }: { title: string; counts: readonly TypeCount[]; more: readonly (readonly [string, number])[] }) {
  const { text, language } = useTranslate();
  const rows = [...counts.map(({ type, count }) => [text(`entity_${type}`), count] as const), ...more.filter(([, count]) => count > 0)];
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {rows.length === 0 ? <li>{text('report_nothing')}</li> : null}
        {rows.map(([name, count]) => (
          <li key={name}>{`${new Intl.NumberFormat(language).format(count)} × ${name}`}</li>
        ))}
      </ul>
    </section>
  );
}
