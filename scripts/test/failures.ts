import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** Lines of an error that are repeated. */
const MOST_LINES = 16;

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly { readonly results: readonly { readonly status: string; readonly errors: readonly { readonly message?: string }[] }[] }[];
  }[];
}

/**
 * What failed by Playwright's JSON report: a text for each test with its place and the beginning of each of its errors. It
 * closes the run, since the end is what is left of a log that is cut.
 */
export function playwrightFailures(path: string): readonly string[] {
  const { suites } = JSON.parse(readFileSync(path, 'utf8')) as { suites: readonly Suite[] };
  return suites.flatMap(failuresOf);
}

function failuresOf(suite: Suite): readonly string[] {
  const own = (suite.specs ?? []).flatMap(({ title, file, line, tests }) => {
    const failed = tests.flatMap(({ results }) => results).filter(({ status }) => status !== 'passed' && status !== 'skipped');
    const [first] = failed;
    if (first === undefined) return [];
    const errors = failed.flatMap((result) => result.errors.map(({ message = '' }) => beginning(message)));
    return [[`${file}:${line} ${title}`, ...(errors.length > 0 ? errors : [`    ${first.status}`])].join('\n')];
  });
  return [...own, ...(suite.suites ?? []).flatMap(failuresOf)];
}

function beginning(message: string): string {
  const lines = stripVTControlCharacters(message).split('\n').filter((line) => line.trim() !== '');
  return lines.slice(0, MOST_LINES).map((line) => `    ${line}`).join('\n');
}
