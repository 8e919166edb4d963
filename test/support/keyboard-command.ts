import type { Page } from '@playwright/test';

const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Ctrl: 2, MacCtrl: 2, Command: 4, Shift: 8 };

/**
 * Presses a shortcut such as `Ctrl+Shift+9` so that the browser itself sees it: only raw key events
 * with a native key code reach its commands, and those grant activeTab.
 */
export async function pressShortcut(page: Page, shortcut: string): Promise<void> {
  const parts = shortcut.split('+');
  const key = parts.pop() ?? '';
  const modifiers = parts.reduce((sum, name) => sum + (MODIFIERS[name] ?? 0), 0);
  const code = key.toUpperCase().charCodeAt(0);
  const session = await page.context().newCDPSession(page);
  const event = { modifiers, windowsVirtualKeyCode: code, nativeVirtualKeyCode: code, key };
  await session.send('Input.dispatchKeyEvent', { ...event, type: 'rawKeyDown' });
  await session.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
  await session.detach();
}
