import type { Allowance, HostedAnalysis } from '../../core/hosted/provider';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

/** What a service said of a picture that it looked at, and the way to take its boxes over. `fresh` of them lie where we have none. */
export function AnalysisOutcome({ analysis, fresh, onAdd }: { analysis: HostedAnalysis; fresh: number; onAdd: () => void }) {
  const { text, count, language } = useTranslate();
  const { boxes, minConfidenceFound } = analysis;
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <div className="hosted-outcome" data-outcome="analysis" data-boxes={boxes.length} data-fresh={fresh}>
      <p>{boxes.length === 0 ? text('hosted_found_none') : count('hosted_found', boxes.length)}</p>
      {minConfidenceFound === null ? null : <p className="dim">{text('hosted_least_sure', percent.format(minConfidenceFound))}</p>}
      {analysis.reviewRecommended ? <Notice tone="warn" text={text('hosted_review')} /> : null}
      {fresh > 0 ? (
        <Button command="hosted-add" look="primary" onClick={onAdd}>
          {count('hosted_add', fresh)}
        </Button>
      ) : boxes.length > 0 ? (
        <p className="dim">{text('hosted_nothing_new')}</p>
      ) : null}
      <AllowanceLines allowance={analysis.allowance} replayed={analysis.replayed} />
    </div>
  );
}

/** What is left to use, as far as the service told, and whether the last answer cost anything. */
export function AllowanceLines({ allowance, replayed }: { allowance: Allowance; replayed: boolean }) {
  const { text, language } = useTranslate();
  const number = new Intl.NumberFormat(language);
  const { creditsRemaining, freeRequestsRemaining, rateLimitRemaining } = allowance;
  return (
    <ul className="hosted-allowance dim">
      {replayed ? <li data-told="replayed">{text('hosted_replayed')}</li> : null}
      {creditsRemaining === null ? null : <li data-told="credits">{text('hosted_credits', number.format(creditsRemaining))}</li>}
      {freeRequestsRemaining === null ? null : <li data-told="free">{text('hosted_free_left', number.format(freeRequestsRemaining))}</li>}
      {rateLimitRemaining === null ? null : <li data-told="rate">{text('hosted_rate_left', number.format(rateLimitRemaining))}</li>}
    </ul>
  );
}
