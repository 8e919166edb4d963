import { onPath, succeeds } from './commands';

/** A program's package, by package manager. Left out where the manager has none. */
export interface SystemPackage {
  readonly apt?: string;
  readonly dnf?: string;
  readonly apk?: string;
  readonly pacman?: string;
}

type Manager = keyof SystemPackage;

const COMMANDS: Record<Manager, { program: string; prepare?: readonly string[]; install: readonly string[] }> = {
  apt: { program: 'apt-get', prepare: ['update', '-qq'], install: ['install', '-y', '-qq', '--no-install-recommends'] },
  dnf: { program: 'dnf', install: ['install', '-y', '-q'] },
  apk: { program: 'apk', install: ['add', '--quiet'] },
  pacman: { program: 'pacman', install: ['-Sy', '--noconfirm', '--needed'] },
};

/** Whether this process may install system packages. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Installs a program with the system's package manager. Only root can: anyone else gets `false`,
 * as does who has no such manager or package. Says what it does in one line on stderr.
 */
export function installSystemPackage(wanted: SystemPackage): boolean {
  if (!isRoot()) return false;
  for (const [manager, command] of Object.entries(COMMANDS)) {
    const name = wanted[manager as Manager];
    const program = onPath(command.program);
    if (name === undefined || program === null) continue;
    console.error(`Installing ${name} with ${command.program}.`);
    if (command.prepare !== undefined) succeeds(program, ...command.prepare);
    return succeeds(program, ...command.install, name);
  }
  return false;
}
