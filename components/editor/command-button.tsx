import { EDIT_COMMANDS, type EditCommandId, PAGE_COMMANDS, type PageCommandId } from '../../core/editor/commands';
import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Icon, type IconName } from '../ui/icon';
import { keyLabel } from './key-label';

interface CommandButtonProps {
  readonly id: EditCommandId | PageCommandId;
  readonly icon: IconName;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly onRun: (id: EditCommandId | PageCommandId) => void;
}

/** A toolbar button for a command: a drawing, with name and key in its tooltip. */
export function CommandButton({ id, icon, disabled, pressed, onRun }: CommandButtonProps) {
  const translator = useTranslate();
  const name = translator.text(keyFor('command', id));
  const keys = [...EDIT_COMMANDS, ...PAGE_COMMANDS].find((command) => command.id === id)?.keys[0];
  return (
    <Button
      command={id}
      look="icon"
      title={keys === undefined ? name : `${name} (${keyLabel(keys, translator)})`}
      aria-label={name}
      disabled={disabled}
      aria-pressed={pressed}
      onClick={() => onRun(id)}
    >
      <Icon name={icon} />
    </Button>
  );
}
