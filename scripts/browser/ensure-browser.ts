import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { succeeds } from './commands';
import { findBrowser } from './find-browser';
import { installSystemPackage, isRoot } from './system-package';

/** Path of a browser that can load the extension; installs one where there is none. Throws when none can be had. */
export function ensureBrowser(): string {
  const path = findBrowser() ?? (installChromium() ? findBrowser() : null);
  if (path === null) throw new Error('No Chromium was found or could be installed. Set CHROME_PATH to a Chromium, Edge or Chrome.');
  return path;
}

/** Root takes the system's Chromium, which brings its libraries along; anyone else Playwright's, into the own cache. */
function installChromium(): boolean {
  if (installSystemPackage({ apt: 'chromium', dnf: 'chromium', apk: 'chromium', pacman: 'chromium' }) && findBrowser() !== null) return true;
  console.error("No Chromium found: installing Playwright's.");
  const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  return succeeds(process.execPath, playwright, 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium');
}
