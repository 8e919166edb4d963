import './truth-line.css';
import { summary } from '../../core/editor/summary';
import { useTranslate } from '../translate';
import type { SessionState } from './session-state';

/** Says to those who do not see the button change that an export is done. Only inside a live region. */
export function ExportedNote({ state }: { state: SessionState }) {
  const { text } = useTranslate();
  if (state.exported === null) return null;
  return <span className="unseen">{text(state.exported === 'copy' ? 'command_copied' : 'command_saved')}</span>;
}

/** One line that says how the picture stands, and never more than is known. Belongs into a live region. */
export function TruthLine({ state }: { state: SessionState }) {
  const { text, count, language } = useTranslate();
  const { progress, phase, partial } = state;
  if (phase === 'capturing') return <p>{text('truth_capturing')}</p>;
  if (phase === 'reading') {
    const known = progress !== null && progress.total > 0;
    // Who listens hears that reading begins and how it ends, not every line of it.
    return (
      <p>
        <span className="unseen">{text('truth_starting')}</span>
        <span aria-hidden="true">{known ? count('truth_reading', progress.total, new Intl.NumberFormat(language).format(progress.done)) : text('truth_starting')}</span>
      </p>
    );
  }
  const { hidden, visible, unread } = summary(state.editor.history.present);
  if (phase === 'done' && !partial && hidden + visible + unread === 0) return <p>{text('truth_nothing')}</p>;
  const parts = [
    { key: 'hidden', tone: undefined, say: count('truth_hidden', hidden) },
    ...(visible > 0 ? [{ key: 'visible', tone: undefined, say: count('truth_visible', visible) }] : []),
    ...(unread > 0 ? [{ key: 'unread', tone: 'warn', say: count('truth_unread', unread) }] : []),
    ...(partial ? [{ key: 'partial', tone: 'warn', say: text('truth_partial') }] : []),
    ...(phase === 'stopped' ? [{ key: 'stopped', tone: 'warn', say: text('truth_stopped') }] : []),
    ...(phase === 'failed' ? [{ key: 'failed', tone: 'warn', say: text('truth_failed') }] : []),
  ];
  return (
    <p className="truth">
      {parts.map((part, index) => (
        <span key={part.key} data-tone={part.tone} data-truth={part.key}>
          {index > 0 ? ' · ' : ''}
          {part.say}
        </span>
      ))}
    </p>
  );
}
