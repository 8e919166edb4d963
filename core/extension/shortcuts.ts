import { browser } from 'wxt/browser';

/** Name of the keyboard command that copies without the popup. */
export const COPY_COMMAND = 'copy-redacted';

/** The shortcuts that the browser really assigned, as it writes them (`Ctrl+Shift+Y`); empty where there is none. */
export async function assignedShortcuts(): Promise<{ readonly action: string; readonly copy: string }> {
  const commands = await browser.commands.getAll();
  const of = (name: string): string => commands.find((command) => command.name === name)?.shortcut ?? '';
  return { action: of('_execute_action'), copy: of(COPY_COMMAND) };
}
