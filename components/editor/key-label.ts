import type { Translator } from '../translate';

/** Whether keys are written as on a Mac. */
const MAC = /Mac|iPhone|iPad/u.test(globalThis.navigator?.userAgent ?? '');

/** Keys as the user's keyboard shows them: `Mod+Shift+Z` → `Ctrl+Shift+Z`, `⌘⇧Z`. */
export function keyLabel(keys: string, { text }: Translator, mac = MAC): string {
  const names: Record<string, string> = {
    Mod: mac ? '⌘' : text('key_control'),
    Shift: mac ? '⇧' : text('key_shift'),
    ArrowLeft: '←',
    ArrowRight: '→',
    ArrowUp: '↑',
    ArrowDown: '↓',
    Enter: text('key_enter'),
    Escape: text('key_escape'),
    Space: text('key_space'),
    Delete: text('key_delete'),
    Backspace: text('key_backspace'),
    Tab: text('key_tab'),
    '-': '−',
  };
  return keys
    .split(/\+(?!$)/u)
    .map((key) => names[key] ?? key)
    .join(mac ? '' : '+');
}
