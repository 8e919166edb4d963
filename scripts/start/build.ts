import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Root of the project. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** The built extension. */
export const EXTENSION = join(ROOT, '.output', 'chrome-mv3');

const SOURCES = ['entrypoints', 'components', 'core', 'public', 'scripts/ocr-assets.ts', 'scripts/label-font.mjs', 'scripts/name-lists.mjs', 'scripts/phone-metadata.mjs', 'wxt.config.ts', 'package.json', 'package-lock.json'];

/** Builds the extension for Chromium unless the last build is newer than every source. Throws with the build's own words. */
export function buildIfStale(): void {
  const built = statSync(join(EXTENSION, 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (SOURCES.every((source) => newest(join(ROOT, source)) < built)) return;
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const result = spawnSync(process.execPath, [wxt, 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`The build failed.\n${result.stdout}${result.stderr}`);
}

/** When anything in a file or folder last changed, in milliseconds. */
function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  const inside = stat.isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : [];
  return Math.max(stat.mtimeMs, ...inside);
}
