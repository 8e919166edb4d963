import './verify.css';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Report } from '../../core/proof/report';
import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Sheet } from '../ui/sheet';
import { OriginalCheck } from './original-check';
import { ReportSheet } from './report-sheet';
import { useOutcome } from './use-outcome';
import type { SignatureOutcome, Verifier } from './verifier';

interface VerifyProps {
  readonly verifier: Verifier;
  /** A report that was made just now, with the code that opens its original's digest. */
  readonly made: { readonly report: Report; readonly salt: string } | null;
}

/** Shows a report, and checks it and the pictures that belong to it: a verdict a line. */
export function Verify({ verifier, made }: VerifyProps) {
  const { text } = useTranslate();
  const [report, setReport] = useState<Report | null>(made?.report ?? null);
  const [noReport, setNoReport] = useState(false);
  const [picture, setPicture] = useState<Blob | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const pair = useMemo(() => (report && picture ? { report, picture } : null), [report, picture]);
  const checkPair = useCallback(async (both: { report: Report; picture: Blob }) => verifier.isOutput(both.report, both.picture), [verifier]);
  const signature = useOutcome(report, verifier.verifySignature);
  const isSame = useOutcome(pair, checkPair);

  const take = async (files: Iterable<File>) => {
    for (const given of files) {
      if (given.type.startsWith('image/')) {
        setPicture(given);
        continue;
      }
      const parsed = verifier.parseReport(await given.text());
      setNoReport(parsed === null);
      if (parsed) setReport(parsed);
    }
  };
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      void take(event.dataTransfer?.files ?? []);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  });

  return (
    <Sheet
      className="verify"
      data-state={report ? 'done' : 'empty'}
      data-signature={signature ?? undefined}
      data-picture={isSame === null ? undefined : isSame ? 'same' : 'other'}
      title={text('report_title')}
      actions={
        <>
          <Button command="choose" look={report ? 'normal' : 'primary'} onClick={() => file.current?.click()}>
            {text('report_choose')}
          </Button>
          {report ? (
            <Button command="print" onClick={() => window.print()}>
              {text('report_print')}
            </Button>
          ) : null}
        </>
      }
    >
      <p className="dim no-print">{text('report_drop')}</p>
      <input ref={file} className="unseen" type="file" multiple accept="application/json,.json,image/*" tabIndex={-1} aria-label={text('report_choose')} data-command="file" onChange={(event) => void take([...(event.target.files ?? [])])} />
      {noReport ? <Notice tone="warn" role="alert" text={text('report_none')} /> : null}
      {report ? (
        <>
          <ul className="verdicts" aria-live="polite">
            <Verdict name={text('report_signature')} tone={signature === null ? 'plain' : TONES[signature]}>
              {signature ? text(keyFor('report_signature', signature)) : '…'}
            </Verdict>
            <Verdict name={text('report_picture')} tone={isSame === null ? 'plain' : isSame ? 'ok' : 'leak'}>
              {text(isSame === null ? 'report_picture_wanted' : isSame ? 'report_picture_same' : 'report_picture_other')}
            </Verdict>
          </ul>
          <ReportSheet report={report} />
          <OriginalCheck key={report.output.sha256} report={report} salt={made?.report === report ? made.salt : null} isInput={verifier.isInput} />
        </>
      ) : null}
    </Sheet>
  );
}

type Tone = 'plain' | 'ok' | 'warn' | 'leak';

const TONES: Readonly<Record<SignatureOutcome, Tone>> = { own: 'ok', other: 'warn', changed: 'leak', 'key-swapped': 'leak', unsigned: 'warn', unsupported: 'warn' };

function Verdict({ name, tone, children }: { name: string; tone: Tone; children: ReactNode }) {
  return (
    <li data-tone={tone}>
      <strong>{name}</strong>
      <span>{children}</span>
    </li>
  );
}
