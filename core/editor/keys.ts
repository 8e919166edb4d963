/** What of a keyboard event is looked at. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * Whether a key press is the one that `keys` names: modifiers and a key joined by `+`, such as
 * `Mod+Shift+Z`, `ArrowLeft`, `?`. `Mod` is Control, or Command on a Mac. For a sign that is made
 * with Shift on some keyboards (`?`, `+`), Shift is not looked at.
 */
export function matchesKeys(press: KeyPress, keys: string): boolean {
  const parts = keys.split(/\+(?!$)/u);
  const key = parts.at(-1) ?? '';
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  const isSign = key.length === 1 && !/[\p{L}]/u.test(key);
  return (
    (press.key === ' ' ? 'space' : press.key.toLowerCase()) === key.toLowerCase() &&
    (press.ctrlKey || press.metaKey) === wants('Mod') &&
    press.altKey === wants('Alt') &&
    (isSign || press.shiftKey === wants('Shift'))
  );
}
