/**
 * Drives the built extension in a real Firefox: what a user does with it, one thing after the other. Exits with 77 where
 * no Firefox can be had.
 */
import { findFirefox } from '../../scripts/browser/find-firefox';
import { serveFolder } from '../../scripts/browser/serve-folder';
import { serveEditors } from '../support/editor-site';
import { FIXTURES } from '../support/fixtures';
import { guardChecks } from './guard-checks';
import { modeChecks } from './mode-checks';
import { pageChecks } from './page-checks';
import { popupChecks } from './popup-checks';
import { FirefoxSession } from './session';

const NOT_RUN = 77;

/** What no driver can do in Firefox. */
const UNDRIVEN = ['keyboard commands of the extension', 'the entries of the context menu', 'pictures on the clipboard without a display', 'the prompt that asks for access to a site'];

async function smoke(path: string): Promise<void> {
  const [pages, editors] = await Promise.all([serveFolder(FIXTURES), serveEditors(['plain'])]);
  const session = await FirefoxSession.start(path);
  try {
    for (const [name, check] of [...popupChecks(pages.origin), ...guardChecks(editors.origin), ...pageChecks(), ...modeChecks(pages.origin)]) {
      const began = Date.now();
      await check(session).catch((cause: unknown) => {
        throw new Error(`Firefox: ${name} failed.`, { cause });
      });
      console.log(`Firefox: ${name}, ${Date.now() - began} ms`);
    }
  } finally {
    await session.firefox.close();
    pages.close();
    editors.close();
  }
  for (const what of UNDRIVEN) console.log(`NOT RUN in Firefox: ${what}`);
}

const path = findFirefox();
if (path === null) {
  console.log('NOT RUN: no Firefox can be had here');
  process.exitCode = NOT_RUN;
} else {
  await smoke(path);
}
