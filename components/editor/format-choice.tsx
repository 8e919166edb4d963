import { saveFormat } from '../../core/editor/save-format';
import { OUTPUT_FORMATS } from '../../core/image/file-formats';
import type { Session } from '../session/session';
import type { SessionState } from '../session/session-state';
import { useTranslate } from '../translate';

/** The format in which this picture is saved, beside the button that saves it. */
export function FormatChoice({ session, state }: { session: Session; state: SessionState }) {
  const { text } = useTranslate();
  const { format } = saveFormat(state.format, session.getSettings().saveFormat, state.capture?.source ?? 'png');
  return (
    <select
      className="format-choice"
      aria-label={text('format_label')}
      title={text('format_label')}
      value={format}
      disabled={state.image === null}
      data-command="format"
      onChange={(event) => {
        const chosen = OUTPUT_FORMATS.find((one) => one === event.target.value);
        if (chosen) session.setFormat(chosen);
      }}
    >
      {OUTPUT_FORMATS.map((one) => (
        <option key={one} value={one}>
          {one.toUpperCase()}
        </option>
      ))}
    </select>
  );
}
