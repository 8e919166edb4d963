import { join } from 'node:path';
import { isProgram, onPath, outputOf } from './commands';
import { installSystemPackage } from './system-package';

/** `captureVisibleTab` with activeTab, and the extension's minimum in its manifest. */
const OLDEST_MAJOR = 128;

/** Path of a Firefox that starts, `FIREFOX_PATH` first; installed when root; `null` when none can be had. */
export function findFirefox(): string | null {
  const find = (): string | null => candidates().find((path) => isProgram(path) && starts(path)) ?? null;
  return find() ?? (installSystemPackage({ apt: 'firefox-esr', dnf: 'firefox', apk: 'firefox-esr', pacman: 'firefox' }) ? find() : null);
}

function candidates(): string[] {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen !== undefined && chosen !== '') return [chosen];
  const found = ['firefox-esr', 'firefox'].map((name) => onPath(name)).filter((path) => path !== null);
  const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].flatMap((root) => (root === undefined ? [] : join(root, 'Mozilla Firefox', 'firefox.exe')));
  return [...found, '/Applications/Firefox.app/Contents/MacOS/firefox', '/usr/lib/firefox-esr/firefox-esr', ...windows];
}

function starts(path: string): boolean {
  if (process.platform === 'win32') return true;
  const major = /Firefox (\d+)/.exec(outputOf(path, '--version') ?? '')?.[1];
  return major !== undefined && Number(major) >= OLDEST_MAJOR;
}
