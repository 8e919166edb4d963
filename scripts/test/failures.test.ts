import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playwrightFailures } from './failures';

const spec = (title: string, status: string, messages: readonly string[] = []) => ({
  title,
  file: 'a.spec.ts',
  line: 7,
  tests: [{ results: [{ status, errors: messages.map((message) => ({ message })) }] }],
});

test('each test that failed is told with its place and its errors, however deep it lies', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'umbra-failures-')), 'report.json');
  const suites = [{ specs: [spec('works', 'passed'), spec('is not run', 'skipped')], suites: [{ specs: [spec('breaks', 'failed', ['\u001B[31mExpected 1\u001B[39m\n\nReceived 2']), spec('hangs', 'timedOut')] }] }];
  writeFileSync(path, JSON.stringify({ suites }));
  expect(playwrightFailures(path)).toEqual(['a.spec.ts:7 breaks\n    Expected 1\n    Received 2', 'a.spec.ts:7 hangs\n    timedOut']);
});
