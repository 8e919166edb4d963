import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { add, countsLine, playwrightCounts, vitestCounts } from './counts';

function report(content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'umbra-counts-')), 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('a suite that did not load is a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'passed', assertionResults: [{}] },
  ];
  const path = report({ numPassedTests: 4, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults });
  expect(vitestCounts(path)).toEqual({ passed: 4, failed: 2, skipped: 3 });
});

test('what passed only at the second try did not pass', () => {
  const path = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] });
  expect(playwrightCounts(path)).toEqual({ passed: 5, failed: 3, skipped: 2 });
});

test('the closing line sums up', () => {
  expect(countsLine(add({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 }))).toBe('11 passed, 22 failed, 33 skipped');
});
