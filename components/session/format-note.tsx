import { saveFormat } from '../../core/editor/save-format';
import { useTranslate } from '../translate';
import type { Session } from './session';
import type { SessionState } from './session-state';

/** Says before saving that a picture's own format cannot be written, and what is written instead. */
export function FormatNote({ session, state, className }: { session: Session; state: SessionState; className: string }) {
  const { text } = useTranslate();
  const { source } = state.capture ?? {};
  if (source === undefined || !saveFormat(state.format, session.getSettings().saveFormat, source).replaced) return null;
  return (
    <p className={className} data-note="format">
      {source === 'unknown' ? text('format_replaced_unknown') : text('format_replaced', source.toUpperCase())}
    </p>
  );
}
