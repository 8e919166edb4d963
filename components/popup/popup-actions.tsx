import { canExport, type SessionState } from '../session/session-state';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';

interface PopupActionsProps {
  readonly state: SessionState;
  readonly onCopy: () => void;
  readonly onSave: () => void;
  readonly onEdit: () => void;
  readonly onDiscard: () => void;
}

/** What can be done with the picture, each with its key. */
export function PopupActions({ state, onCopy, onSave, onEdit, onDiscard }: PopupActionsProps) {
  const { text } = useTranslate();
  const ready = canExport(state);
  return (
    <div className="popup-actions">
      <Button command="copy" look="primary" hint="↵" disabled={!ready} onClick={onCopy}>
        {text(state.exported === 'copy' ? 'command_copied' : 'command_copy')}
      </Button>
      <Button command="save" hint="S" disabled={!ready} onClick={onSave}>
        {text(state.exported === 'save' ? 'command_saved' : 'command_save')}
      </Button>
      <Button command="edit" hint="E" disabled={state.image === null} onClick={onEdit}>
        {text('command_edit')}
      </Button>
      <Button command="discard" aria-label={text('command_discard')} title={`${text('command_discard')} (${text('key_escape')})`} onClick={onDiscard}>
        <Icon name="trash" />
      </Button>
    </div>
  );
}
