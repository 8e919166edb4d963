import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Pins an extension's button to the toolbar of a new profile, as whoever uses it does: a button that is not pinned first
 * slides out for a quarter of a second, whatever is to be opened. A profile that was used already is left as it is.
 *
 * @param extension folder of the unpacked extension: its id is made of that.
 */
export function pinButton(profile: string, extension: string): void {
  const folder = join(profile, 'Default');
  const file = join(folder, 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ extensions: { pinned_extensions: [idOf(realpathSync(extension))] } }));
}

/** Chromium's id of an unpacked extension: half of its path's SHA-256, in the letters a to p. */
function idOf(path: string): string {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return Array.from(digits, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}
