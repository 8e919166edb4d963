import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Section } from './section';

/** Shortcuts as the browser assigned them; empty where it assigned none. */
export interface Shortcuts {
  readonly action: string;
  readonly copy: string;
}

/** The shortcuts really assigned. Only the browser can change them, so there is the way to its page. */
export function ShortcutSetting({ shortcuts, onChangeShortcuts }: { shortcuts: Shortcuts; onChangeShortcuts: () => void }) {
  const { text } = useTranslate();
  const rows = [
    { id: 'action', name: text('options_shortcut_action'), keys: shortcuts.action },
    { id: 'copy', name: text('command_copy_redacted'), keys: shortcuts.copy },
  ];
  return (
    <Section id="shortcuts" title={text('options_shortcuts')}>
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.id}>
            <span>{row.name}</span>
            {row.keys === '' ? <span className="dim">{text('options_shortcut_none')}</span> : <kbd>{row.keys}</kbd>}
          </li>
        ))}
      </ul>
      <div>
        <Button command="change-shortcuts" onClick={onChangeShortcuts}>
          {text('options_shortcuts_change')}
        </Button>
      </div>
    </Section>
  );
}
