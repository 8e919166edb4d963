import type { Session } from '../session/session';
import { canExport, type SessionState } from '../session/session-state';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { CommandButton } from './command-button';
import { FormatChoice } from './format-choice';
import { keyLabel } from './key-label';
import type { RunCommand } from './use-commands';

interface EditorBarProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly panelOpen: boolean;
  readonly onRun: RunCommand;
  readonly onStop: () => void;
}

/** The top of the editor: undo, reading, and the ways out. */
export function EditorBar({ session, state, panelOpen, onRun, onStop }: EditorBarProps) {
  const translator = useTranslate();
  const { text } = translator;
  const { history } = state.editor;
  const ready = canExport(state);
  return (
    <header className="editor-top">
      <CommandButton id="undo" icon="undo" disabled={history.past.length === 0} onRun={onRun} />
      <CommandButton id="redo" icon="redo" disabled={history.future.length === 0} onRun={onRun} />
      <CommandButton id="open" icon="open" onRun={onRun} />
      {state.phase === 'reading' ? (
        <Button command="stop" hint={text('key_escape')} onClick={onStop}>
          {text('command_stop')}
        </Button>
      ) : (
        <CommandButton id="read-again" icon="read" disabled={state.image === null} onRun={onRun} />
      )}
      <span className="editor-top-rest" />
      <CommandButton id="help" icon="help" onRun={onRun} />
      <CommandButton id="panel" icon="panel" pressed={panelOpen} onRun={onRun} />
      <FormatChoice session={session} state={state} />
      <Button command="save" hint={keyLabel('Mod+S', translator)} disabled={!ready} onClick={() => onRun('save')}>
        {text(state.exported === 'save' ? 'command_saved' : 'command_save')}
      </Button>
      <Button command="copy" look="primary" hint={keyLabel('Mod+C', translator)} disabled={!ready} onClick={() => onRun('copy')}>
        {text(state.exported === 'copy' ? 'command_copied' : 'command_copy')}
      </Button>
    </header>
  );
}
