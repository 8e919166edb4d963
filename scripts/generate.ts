import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Brings `.generated/` up to date before a build and before tests, so that neither works with old lists or none. */
export default function generate(): void {
  for (const script of ['phone-metadata.mjs', 'name-lists.mjs', 'label-font.mjs']) execFileSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], { stdio: 'inherit' });
}
