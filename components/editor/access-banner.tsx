import { useState } from 'react';
import type { CaptureDocument } from '../../core/model';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface AccessBannerProps {
  readonly needsAccess: NonNullable<CaptureDocument['needsAccess']>;
  /** Asks the browser for access to the origin; resolves to what the user chose. */
  readonly requestAccess: (origin: string) => Promise<boolean>;
  /** Access was given. */
  readonly onAccess: () => void;
}

/** Only a part of the image is here: says so, and offers to fetch the whole. */
export function AccessBanner({ needsAccess, requestAccess, onAccess }: AccessBannerProps) {
  const { text } = useTranslate();
  const [answer, setAnswer] = useState<'open' | 'refused' | 'visible'>('open');
  const { host } = new URL(needsAccess.origin);
  const ask = async () => {
    if (await requestAccess(needsAccess.origin).catch(() => false)) onAccess();
    else setAnswer('refused');
  };
  if (answer === 'visible') return null;
  if (answer === 'refused') return <Notice tone="warn" text={text('access_refused')} />;
  return (
    <Notice tone="plain" text={text('access_text', host)}>
      <Button command="allow-site" look="primary" onClick={() => void ask()}>
        {text('access_allow', host)}
      </Button>
      <Button command="visible-part" onClick={() => setAnswer('visible')}>
        {text('access_go_on')}
      </Button>
    </Notice>
  );
}
