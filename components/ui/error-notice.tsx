import type { ErrorCode } from '../../core/errors';
import { keyFor, useTranslate } from '../translate';
import { Button } from './button';
import { Notice } from './notice';

type Way = 'retry' | 'open' | 'settings';

/** What still works after each failure, best first. */
const WAYS: Record<ErrorCode, readonly Way[]> = {
  'page-not-capturable': ['open'],
  'capture-failed': ['retry', 'open'],
  'page-not-scriptable': ['open'],
  'page-changed': ['retry', 'open'],
  'capture-gone': ['open'],
  'image-undecodable': ['open'],
  'format-unwritable': [],
  'image-too-large': ['open'],
  'image-unreachable': ['open'],
  'image-needs-access': ['open'],
  'picture-unread': ['open'],
  'ocr-failed': ['retry'],
  'ocr-data-missing': ['settings', 'retry'],
  'engine-lost': ['retry'],
  'clipboard-refused': [],
  'clipboard-unread': [],
  'storage-full': ['open'],
  'map-full': ['retry'],
  'text-too-large': [],
  'settings-invalid': ['settings'],
  'message-invalid': ['retry'],
  'sender-refused': [],
  'service-not-set-up': ['settings'],
  'service-needs-access': ['settings'],
  'service-unreachable': ['retry'],
  'service-timeout': ['retry'],
  'service-redirected': ['settings'],
  'service-key-refused': ['settings'],
  'service-no-credit': [],
  'service-plan': ['settings'],
  'service-busy': ['retry'],
  'service-limited': ['retry'],
  'service-failed': ['retry'],
  'service-not-found': ['settings'],
  'service-input-refused': [],
  'service-input-unsupported': [],
  'service-input-too-large': [],
  'service-reply-invalid': ['retry'],
  'service-reply-too-large': [],
  'service-job-failed': ['retry'],
  'transfer-lost': ['retry'],
  cancelled: ['retry'],
  unexpected: ['retry'],
};

interface ErrorNoticeProps {
  readonly code: ErrorCode;
  readonly onRetry: () => void;
  /** Left out where the page itself offers that beside the notice. */
  readonly onOpenImage?: (() => void) | undefined;
  readonly onSettings: () => void;
}

/** What went wrong in a sentence, and the ways on. */
export function ErrorNotice({ code, onRetry, onOpenImage, onSettings }: ErrorNoticeProps) {
  const { text } = useTranslate();
  const ways: Record<Way, (() => void) | undefined> = { retry: onRetry, open: onOpenImage, settings: onSettings };
  const offered = WAYS[code].filter((way) => ways[way]);
  return (
    <Notice tone={code === 'page-not-capturable' ? 'plain' : 'warn'} role="alert" text={text(keyFor('error', code))}>
      {offered.map((way, index) => (
        <Button key={way} command={way === 'open' ? 'open-image' : way} look={index === 0 ? 'primary' : 'normal'} onClick={ways[way]}>
          {text(`way_${way}`)}
        </Button>
      ))}
    </Notice>
  );
}
