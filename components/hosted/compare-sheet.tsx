import './compare-sheet.css';
import { type ReactNode, useCallback, useState } from 'react';
import type { HostedRedaction } from '../../core/hosted/provider';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { showModal } from '../ui/show-modal';
import { Notice } from '../ui/notice';
import { AllowanceLines } from './hosted-outcome';

interface CompareSheetProps {
  readonly serviceName: string;
  /** Our own picture, as it would be exported now. */
  readonly local: ReactNode;
  /** The service's picture. */
  readonly picture: Blob;
  readonly summary: Omit<HostedRedaction, 'bytes'>;
  readonly onUse: () => void;
  readonly onClose: () => void;
}

/** Our picture and the service's side by side, what the service says of its own, and the choice between them. */
export function CompareSheet({ serviceName, local, picture, summary, onUse, onClose }: CompareSheetProps) {
  const { text, count, language } = useTranslate();
  const [broken, setBroken] = useState(false);
  const show = useCallback(
    (element: HTMLImageElement | null) => {
      if (!element) return undefined;
      const url = URL.createObjectURL(picture);
      element.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [picture],
  );
  const { regionsCount, minConfidenceFound, reviewRecommended, watermark } = summary;
  return (
    <dialog ref={showModal} className="compare-sheet" aria-labelledby="compare-title" onClose={onClose}>
      <header>
        <h2 id="compare-title">{text('compare_title')}</h2>
        <Button command="close-compare" look="icon" aria-label={text('help_close')} onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
          <Icon name="close" />
        </Button>
      </header>
      <div className="compare-pictures">
        <figure>
          <figcaption>{text('compare_ours')}</figcaption>
          <div className="compare-picture">{local}</div>
        </figure>
        <figure>
          <figcaption>{serviceName}</figcaption>
          <div className="compare-picture">
            <img ref={show} alt={text('compare_theirs', serviceName)} data-command="hosted-picture" onError={() => setBroken(true)} />
          </div>
        </figure>
      </div>
      <div className="compare-told">
        {broken ? <Notice tone="warn" role="alert" text={text('error_service_reply_invalid')} /> : null}
        {regionsCount === null ? null : <p data-told="regions">{count('compare_regions', regionsCount)}</p>}
        {minConfidenceFound === null ? null : <p className="dim">{text('hosted_least_sure', new Intl.NumberFormat(language, { style: 'percent' }).format(minConfidenceFound))}</p>}
        {reviewRecommended ? <Notice tone="warn" text={text('hosted_review')} /> : null}
        {watermark ? <p data-told="watermark">{text('compare_watermark')}</p> : null}
        <AllowanceLines allowance={summary.allowance} replayed={summary.replayed} />
      </div>
      <footer>
        <p className="dim">{text('compare_use_text')}</p>
        <Button command="use-hosted" look="primary" disabled={broken} onClick={onUse}>
          {text('compare_use')}
        </Button>
        <Button command="keep-ours" onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
          {text('compare_keep')}
        </Button>
      </footer>
    </dialog>
  );
}
