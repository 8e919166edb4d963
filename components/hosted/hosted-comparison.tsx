import { useEffect, useState } from 'react';
import type { HostedResult } from '../../core/hosted/hosted-job';
import { type ErrorCode, errorCode } from '../../core/errors';
import { PaintedCanvas } from '../picture/painted-canvas';
import type { Session } from '../session/session';
import type { SessionState } from '../session/session-state';
import { keyFor, useTranslate } from '../translate';
import { Notice } from '../ui/notice';
import { CompareSheet } from './compare-sheet';
import type { HostedServices } from './hosted-services';

/** CSS pixels that our picture is drawn at before the sheet fits it in. */
const WIDTH = 640;

interface HostedComparisonProps {
  readonly hosted: HostedServices;
  readonly session: Session;
  readonly state: SessionState;
  /** As the service calls itself. */
  readonly name: string;
  readonly redaction: Extract<HostedResult, { result: 'redaction' }>;
  readonly onClose: () => void;
}

/** A service's picture beside ours. It is kept until the user takes it, or closes this. */
export function HostedComparison({ hosted, session, state, name, redaction, onClose }: HostedComparisonProps) {
  const { text } = useTranslate();
  const [picture, setPicture] = useState<Blob | null>(null);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const { captureId } = redaction;
  useEffect(() => {
    const letGo = hosted.holdCapture(captureId);
    hosted.loadCapture(captureId).then(({ blob }) => setPicture(blob), (error: unknown) => setFailed(errorCode(error)));
    return letGo;
  }, [hosted, captureId]);
  const { image } = state;
  if (failed) return <Notice tone="warn" role="alert" text={text(keyFor('error', failed))} />;
  if (!picture || !image) return null;
  return (
    <CompareSheet
      serviceName={name}
      local={
        <PaintedCanvas image={image} regions={state.editor.history.present.regions} styles={session.styles()} wordsOf={session.coverWords} width={WIDTH} height={(WIDTH * image.height) / image.width} />
      }
      picture={picture}
      summary={redaction.summary}
      onUse={() => void session.openCapture(captureId).then(onClose)}
      onClose={onClose}
    />
  );
}
