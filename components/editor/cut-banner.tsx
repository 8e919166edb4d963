import type { CaptureCut } from '../../core/model';
import { keyFor, useTranslate } from '../translate';
import { Notice } from '../ui/notice';

/** The picture does not show all that was asked for: says what is missing and why. `rows` is its height. */
export function CutBanner({ cut, rows }: { readonly cut: CaptureCut; readonly rows: number }) {
  const { text, language } = useTranslate();
  return <Notice tone="warn" text={text(keyFor('cut', cut), new Intl.NumberFormat(language).format(rows))} />;
}
