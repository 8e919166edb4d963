import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onPath } from './commands';
import { installSystemPackage, type SystemPackage } from './system-package';

/** A screen that nobody sees, with a window manager. */
export interface Display {
  /** As DISPLAY wants it, such as `:7`. */
  readonly name: string;
  /** What it shows now, as bytes in some order: good for comparing. */
  pixels(): Buffer;
  /** Ends screen and window manager. */
  close(): void;
}

/** How long the screen may take to come up, in milliseconds. */
const START_TIMEOUT = 60_000;

const PROGRAMS: Readonly<Record<string, SystemPackage>> = {
  Xvfb: { apt: 'xvfb', dnf: 'xorg-x11-server-Xvfb', apk: 'xvfb', pacman: 'xorg-server-xvfb' },
  openbox: { apt: 'openbox', dnf: 'openbox', apk: 'openbox', pacman: 'openbox' },
  xdotool: { apt: 'xdotool', dnf: 'xdotool', apk: 'xdotool', pacman: 'xdotool' },
};

/** Starts Xvfb and openbox, with xdotool at hand; installs what is missing when root. `null` where they cannot be had. */
export async function openDisplay(width = 1400, height = 1000): Promise<Display | null> {
  if (process.platform !== 'linux') return null;
  const missing = Object.entries(PROGRAMS).filter(([program]) => onPath(program) === null);
  if (!missing.every(([, wanted]) => installSystemPackage(wanted))) return null;
  const folder = mkdtempSync(join(tmpdir(), 'umbra-screen-'));
  const screen = spawn('Xvfb', ['-displayfd', '3', '-fbdir', folder, '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const name = `:${await displayNumber(screen)}`;
  const manager = spawn('openbox', [], { stdio: 'ignore', env: { ...process.env, DISPLAY: name } });
  return {
    name,
    pixels: () => readFileSync(join(folder, 'Xvfb_screen0')),
    close() {
      manager.kill();
      screen.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The number that Xvfb chose, which it writes to its fourth stream. */
function displayNumber(screen: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start in time.')), START_TIMEOUT);
    screen.once('exit', () => reject(new Error('Xvfb ended at once.')));
    screen.stdio[3]?.once('data', (chunk: Buffer) => {
      clearTimeout(timer);
      resolve(Number(String(chunk).trim()));
    });
  });
}
