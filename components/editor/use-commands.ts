import { EDIT_COMMANDS, type EditCommandId, PAGE_COMMANDS, type PageCommandId } from '../../core/editor/commands';
import type { ImageBox } from '../../core/model';
import type { Session } from '../session/session';
import { useKeys } from '../ui/use-keys';

/** Runs a command of either kind; says whether it did anything. */
export type RunCommand = (id: EditCommandId | PageCommandId) => boolean;

/** Binds the one list of commands to keys, and gives what runs them for the toolbar. */
export function useCommands(session: Session, view: () => ImageBox, page: Record<PageCommandId, () => void>): RunCommand {
  const run: RunCommand = (id) => {
    const command = EDIT_COMMANDS.find((candidate) => candidate.id === id);
    if (command === undefined) {
      page[id as PageCommandId]();
      return true;
    }
    const before = session.getState().editor;
    session.change((state) => command.run(state, view()));
    return session.getState().editor !== before;
  };
  useKeys([
    { keys: ['Escape'], run: () => escape(session) },
    // The space bar held down moves the view, so that it toggles only when it is let go.
    { keys: ['Space'], onRelease: true, run: () => run('toggle') },
    ...[...EDIT_COMMANDS, ...PAGE_COMMANDS].map(({ id, keys }) => ({ keys, repeats: isGradual(id), run: () => run(id) })),
  ]);
  return run;
}

/** Whether a command is done in small steps, one after the other while its key is held. */
function isGradual(id: EditCommandId | PageCommandId): boolean {
  return /^(?:move|narrower|wider|shorter|taller|undo|redo|zoom-in|zoom-out)/u.test(id);
}

/** Esc ends what is nearest: a question, a reading, and else the selection. */
function escape(session: Session): boolean {
  const { phase, question, waiting, editor } = session.getState();
  if (question !== null || waiting !== null) void session.answer('not');
  else if (phase === 'reading') session.stop();
  else if (editor.selection.length > 0 || editor.tool !== 'select') session.change((state) => ({ ...state, selection: [], tool: 'select' }));
  else return false;
  return true;
}
