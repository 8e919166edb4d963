import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../start/build';
import { add, type Counts, countsLine, NO_TESTS, playwrightCounts, vitestCounts } from './counts';
import { playwrightFailures } from './failures';

/** One step: a command, and how to count what it ran where it ran tests. */
interface Check {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly counts?: (status: number) => Counts;
  /** What failed in it, to be told again at the end. */
  readonly failures?: () => readonly string[];
}

/** Exit status of a program that could not run here, after the custom of test runners. */
const NOT_RUN = 77;

const npm = (script: string, ...args: readonly string[]): readonly string[] => ['npm', 'run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];

/** Runs every check in order and stops at the first that fails. Returns the exit status. */
export async function runChecks(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'umbra-test-'));
  let counts = NO_TESTS;
  let broken: string | null = null;
  let failures: readonly string[] = [];
  for (const check of checks(folder)) {
    console.log(`\n== ${check.name}`);
    const status = run(check);
    counts = add(counts, check.counts?.(status) ?? NO_TESTS);
    if (status === 0 || (status === NOT_RUN && check.counts !== undefined)) continue;
    broken = check.name;
    failures = check.failures?.() ?? [];
    break;
  }
  rmSync(folder, { recursive: true, force: true });
  for (const failure of failures) console.log(`\n${failure}`);
  if (broken !== null) console.log(`\nFAILED: ${broken}. Later steps did not run.`);
  // A step that failed without a failed test to show for it must not close with “0 failed”.
  if (broken !== null && counts.failed === 0) counts = { ...counts, failed: 1 };
  console.log(`\n${countsLine(counts)}`);
  return broken === null ? 0 : 1;
}

function checks(folder: string): readonly Check[] {
  const unit = join(folder, 'unit.json');
  const e2e = join(folder, 'e2e.json');
  return [
    { name: 'types', command: npm('types') },
    { name: 'lint', command: npm('lint') },
    { name: 'unit and property tests', command: npm('unit', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`), counts: () => vitestCounts(unit) },
    { name: 'build and pack for Chromium and Firefox', command: npm('zip') },
    { name: 'permissions', command: npm('permissions') },
    { name: 'remote addresses', command: npm('addresses') },
    { name: 'size limits', command: npm('size') },
    { name: "Firefox's own lint", command: npm('lint:firefox') },
    { name: 'end to end in Chromium', command: npm('e2e', '--reporter=list,json'), env: { PLAYWRIGHT_JSON_OUTPUT_FILE: e2e }, counts: () => playwrightCounts(e2e), failures: () => playwrightFailures(e2e) },
    {
      name: 'smoke test in Firefox',
      command: [process.execPath, '--experimental-websocket', '--import', 'tsx', 'test/firefox/smoke.ts'],
      counts: (status) => ({ ...NO_TESTS, [status === 0 ? 'passed' : status === NOT_RUN ? 'skipped' : 'failed']: 1 }),
    },
  ];
}

function run({ command, env }: Check): number {
  const [program = '', ...args] = command;
  const { status, error } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...env } });
  if (error) console.error(error.message);
  return status ?? 1;
}
