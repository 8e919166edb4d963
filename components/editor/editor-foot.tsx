import { percent } from '../picture/region-name';
import { FormatNote } from '../session/format-note';
import type { Session } from '../session/session';
import type { SessionState } from '../session/session-state';
import { ProofLine } from '../session/proof-line';
import { ExportedNote, TruthLine } from '../session/truth-line';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { CommandButton } from './command-button';
import type { RunCommand } from './use-commands';
import type { Zoom } from './use-zoom';

interface EditorFootProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly zoom: Zoom;
  readonly onRun: RunCommand;
  /** Forgets all pictures and placeholders. */
  readonly onForget: () => void;
}

/** How the picture stands, its size and its zoom. */
export function EditorFoot({ session, state, zoom, onRun, onForget }: EditorFootProps) {
  const translator = useTranslate();
  const { text, language } = translator;
  const number = new Intl.NumberFormat(language);
  const { image } = state;
  return (
    <footer className="editor-foot">
      <output>
        {image === null && state.phase !== 'capturing' ? text('truth_no_picture') : <TruthLine state={state} />}
        <ExportedNote state={state} />
        <ProofLine state={state} />
      </output>
      {state.readScale < 1 ? <span className="editor-foot-note">{text('read_scaled', percent(state.readScale, translator))}</span> : null}
      <FormatNote session={session} state={state} className="editor-foot-note" />
      <span className="editor-foot-rest" />
      {image ? (
        <>
          <span className="editor-foot-kept dim">{text('foot_kept')}</span>
          <Button command="forget" look="plain" title={text('forget_what')} onClick={onForget}>
            {text('forget_button')}
          </Button>
          <span className="dim">{text('foot_size', number.format(image.width), number.format(image.height))}</span>
          <CommandButton id="zoom-out" icon="minus" onRun={onRun} />
          <button type="button" className="zoom-level" data-command="zoom-actual" title={text('command_zoom_actual')} onClick={() => onRun('zoom-actual')}>
            {percent(zoom.level, translator)}
          </button>
          <CommandButton id="zoom-in" icon="plus" onRun={onRun} />
          <CommandButton id="zoom-fit" icon="fit" onRun={onRun} />
        </>
      ) : null}
    </footer>
  );
}
