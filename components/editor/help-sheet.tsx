import './help-sheet.css';
import { EDIT_COMMANDS, PAGE_COMMANDS } from '../../core/editor/commands';
import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { showModal } from '../ui/show-modal';
import { keyLabel } from './key-label';

/** Every command with its keys, from the one list of commands. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const translator = useTranslate();
  const { text } = translator;
  const rows = [
    ...[...PAGE_COMMANDS, ...EDIT_COMMANDS].map(({ id, keys }) => ({ id, name: text(keyFor('command', id)), keys })),
    { id: 'tab', name: text('help_tab'), keys: ['Tab'] },
  ];
  return (
    <dialog ref={showModal} className="help-sheet" aria-labelledby="help-title" onClose={onClose}>
      <header>
        <h2 id="help-title">{text('help_title')}</h2>
        <Button command="close-help" look="icon" aria-label={text('help_close')} onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
          <Icon name="close" />
        </Button>
      </header>
      <p>{text('help_draw')}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <span>{row.name}</span>
            <span className="help-keys">
              {row.keys.map((keys) => (
                <kbd key={keys}>{keyLabel(keys, translator)}</kbd>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </dialog>
  );
}
