import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { isProgram, onPath, outputOf } from './commands';

/** The first Chromium that has what the extension needs; the manifest says the same. */
const OLDEST_MAJOR = 123;

/**
 * Path of a Chromium-based browser that starts, or `null`. `CHROME_PATH` comes first and is taken
 * at its word; then Chromium, Playwright's own, Edge, and branded Chrome last.
 */
export function findBrowser(): string | null {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (!isProgram(chosen)) throw new Error(`CHROME_PATH names no program: ${chosen}`);
    return chosen;
  }
  return candidates().find((path) => isProgram(path) && starts(path)) ?? null;
}

function candidates(): string[] {
  const named = (...names: string[]): string[] => names.map((name) => onPath(name)).filter((path) => path !== null);
  return [
    ...named('chromium', 'chromium-browser', 'ungoogled-chromium'),
    ...usual('chromium'),
    chromium.executablePath(),
    ...named('microsoft-edge', 'microsoft-edge-stable', 'msedge'),
    ...usual('edge'),
    ...named('google-chrome', 'google-chrome-stable', 'chrome'),
    ...usual('chrome'),
  ];
}

const WINDOWS = {
  chromium: ['Chromium/Application/chrome.exe'],
  edge: ['Microsoft/Edge/Application/msedge.exe'],
  chrome: ['Google/Chrome/Application/chrome.exe'],
};
const MAC = {
  chromium: 'Chromium.app/Contents/MacOS/Chromium',
  edge: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  chrome: 'Google Chrome.app/Contents/MacOS/Google Chrome',
};
const LINUX = {
  chromium: ['/snap/bin/chromium', '/usr/lib/chromium/chromium', '/usr/lib64/chromium-browser/chromium-browser'],
  edge: ['/opt/microsoft/msedge/msedge'],
  chrome: ['/opt/google/chrome/chrome'],
};

function usual(browser: 'chromium' | 'edge' | 'chrome'): string[] {
  if (process.platform === 'darwin') return ['/Applications', join(homedir(), 'Applications')].map((root) => join(root, MAC[browser]));
  if (process.platform !== 'win32') return LINUX[browser];
  const roots = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']];
  return roots.flatMap((root) => (root === undefined ? [] : WINDOWS[browser].map((path) => join(root, path))));
}

/** Sorts out stubs that only ask to install a browser, lacking libraries and versions too old. Windows prints no version. */
function starts(path: string): boolean {
  if (process.platform === 'win32') return true;
  const major = /(\d+)\.\d+\.\d+/.exec(outputOf(path, '--version') ?? '')?.[1];
  return major !== undefined && Number(major) >= OLDEST_MAJOR;
}
