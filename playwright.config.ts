import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // One browser at a time: there is one clipboard.
  workers: 1,
  retries: 0,
  // A slow and busy machine comes to the same states, only later.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: 'list',
});
