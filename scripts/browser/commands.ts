import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Full path of the first of these programs that lies on PATH, or `null`. */
export function onPath(...names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const name of names) {
    const found = folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))).find(isProgram);
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether the path names a file that may be executed. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** What a command printed on stdout, or `null` when it failed or took longer than 20 seconds. */
export function outputOf(command: string, ...args: readonly string[]): string | null {
  const result = spawnSync(command, args, { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] });
  return result.status === 0 ? result.stdout : null;
}

/** Runs a command with its output on stderr, so that stdout stays for results. True when it succeeded. */
export function succeeds(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;
}
