/**
 * Installs the built extension in Firefox, clicks its real toolbar button over a fixture page, and
 * expects the popup to have captured and read it. Exits with 77 where no Firefox can be had.
 */
import { join } from 'node:path';
import { findFirefox } from '../../scripts/browser/find-firefox';
import { readPageState, untilSettled, type PageState } from '../../scripts/browser/page-state';
import { serveFolder } from '../../scripts/browser/serve-folder';
import { Firefox } from './bidi';

const EXTENSION = join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3');
const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const ID = 'umbra@umbra.example';
/** Chosen beforehand, since Firefox otherwise gives every installation an address of its own. */
const UUID = '6b1f0c1e-7e0a-4f5c-9a55-3f1c2f0e9d11';
const NOT_RUN = 77;
const EXPECTED = ['EMAIL_ADDRESS', 'PHONE_NUMBER', 'CREDIT_CARD', 'IBAN_CODE', 'IP_ADDRESS', 'US_SSN'];

/** What the popup shows once it is done, seen from another page of the extension. */
async function readInPopup(firefox: Firefox, address: string): Promise<PageState> {
  const { contexts } = (await firefox.send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const page = contexts[0]?.context ?? '';
  await firefox.send('browsingContext.navigate', { context: page, url: address, wait: 'complete' });
  const { context: watcher } = (await firefox.send('browsingContext.create', { type: 'tab', background: true })) as { context: string };
  await firefox.send('browsingContext.navigate', { context: watcher, url: `moz-extension://${UUID}/options.html`, wait: 'none' });
  await waitFor(async () => (await firefox.evaluate(watcher, `document.readyState === 'complete' && location.protocol === 'moz-extension:'`)) === true);
  // The first-run page has come to the front since.
  await firefox.send('browsingContext.activate', { context: page });
  await clickToolbar(firefox);
  const popup = `browser.extension.getViews({ type: 'popup' })[0]`;
  await waitFor(async () => (await firefox.evaluate(watcher, `${popup}?.document.querySelector('main') !== undefined`)) === true);
  await firefox.evaluate(watcher, `(${untilSettled.toString()})(${popup}.document)`);
  return (await firefox.evaluate(watcher, `(${readPageState.toString()})(${popup}.document)`)) as PageState;
}

/** Clicks the real button, which grants activeTab; only the browser's own scope can. */
async function clickToolbar(firefox: Firefox): Promise<void> {
  const { contexts } = (await firefox.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as { contexts: { context: string }[] };
  await firefox.evaluate(
    contexts[0]?.context ?? '',
    `(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ID)});
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  );
}

async function waitFor(holds: () => Promise<boolean>, timeout = 20_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > end) throw new Error('Firefox did not get there in time.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function smoke(path: string): Promise<void> {
  const server = await serveFolder(FIXTURES);
  const firefox = await Firefox.launch(path, { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }) });
  try {
    await firefox.send('webExtension.install', { extensionData: { type: 'path', path: EXTENSION } });
    const shown = await readInPopup(firefox, `${server.origin}/customer.html`);
    if (shown.state !== 'done') throw new Error(`The popup ended as ${shown.state}: ${shown.error ?? ''}`);
    const missing = EXPECTED.filter((type) => !shown.regions.some((region) => region.type === type && region.on));
    if (missing.length > 0) throw new Error(`Not found: ${missing.join(', ')}`);
    console.log(`Firefox: ${shown.regions.length} regions, ${shown.ms} ms`);
  } finally {
    await firefox.close();
    server.close();
  }
}

const path = findFirefox();
if (path === null) {
  console.log('NOT RUN: no Firefox can be had here');
  process.exitCode = NOT_RUN;
} else {
  await smoke(path);
}
