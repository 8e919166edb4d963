import { readdirSync, readFileSync } from 'node:fs';

/** Memory of the extension's own processes in bytes, as Linux counts it. */
export interface RendererMemory {
  /** The most that any one of them ever held. */
  readonly peak: number;
  /** What all of them hold now. */
  readonly now: number;
}

/** Reads it for a browser on this profile folder; `null` where there is no /proc. */
export function extensionMemory(profile: string): RendererMemory | null {
  if (process.platform !== 'linux') return null;
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ command: read(`/proc/${pid}/cmdline`), status: read(`/proc/${pid}/status`) }));
  const browsers = new Set(processes.filter(({ command }) => command.includes(`--user-data-dir=${profile}`)).map(({ status }) => field(status, 'Pid')));
  const parents = new Map(processes.map(({ status }) => [field(status, 'Pid'), field(status, 'PPid')]));
  const belongs = (pid: number): boolean => pid > 1 && (browsers.has(pid) || belongs(parents.get(pid) ?? 0));
  const renderers = processes.filter(({ command, status }) => command.includes('--extension-process') && belongs(field(status, 'Pid')));
  return {
    peak: Math.max(0, ...renderers.map(({ status }) => field(status, 'VmHWM') * 1024)),
    now: renderers.reduce((sum, { status }) => sum + field(status, 'VmRSS') * 1024, 0),
  };
}

function field(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
}

/** Empty for a process that has just ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
