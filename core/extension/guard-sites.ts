import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import { hasAccess } from './access';
import { guardedSites, setGuarded } from './guarded-sites';
import { hiddenSites } from './hidden-sites';
import { releaseAccess } from './release-access';
import { sitePattern } from './site-pattern';

/** Where the site lies that the user was asked about, while the browser asks: the page that asked may be closed by then. */
const ASKED = 'guard-asked';

/** Turns the guard on for a site that the user gave access to, and reloads its open tabs so that the guard listens before the page does. Errors: sender-refused without access, settings-invalid, storage-full. */
export async function guardSite(origin: string): Promise<void> {
  if (!(await hasAccess(origin))) throw new UmbraError('sender-refused');
  await browser.storage.session.remove(ASKED);
  await setGuarded(origin, true);
  await registerGuard();
  await reloadTabs(origin);
}

/** Turns the guard off for a site and gives the access to it back. Scripts that already run there are ended by a reload. */
export async function unguardSite(origin: string): Promise<void> {
  await setGuarded(origin, false);
  await registerGuard();
  await reloadTabs(origin);
  await releaseAccess(origin);
}

/** Remembers the site for which access is being asked. */
export async function expectAccess(origin: string): Promise<void> {
  await browser.storage.session.set({ [ASKED]: { origin, at: Date.now() } });
}

/** Brings the browser's registered scripts in line with the list of guarded sites and the access that there is. Whoever calls it at once gets the newest. */
export async function registerGuard(): Promise<void> {
  await navigator.locks.request('register-guard', async () => {
    const sites = await guardedSites();
    const granted = await Promise.all(sites.map(async ({ origin }) => await hasAccess(origin)));
    const matches = sites.filter((_, index) => granted[index]).map(({ origin }) => sitePattern(origin));
    // Answers are shown restored where the guard sees what was right-clicked. There is no such entry yet while the menus are made.
    await browser.contextMenus.update('restore-answer', matches.length > 0 ? { visible: true, documentUrlPatterns: matches } : { visible: false }).catch(() => undefined);
    await register('guard', 'guard.js', matches);
    await register('guard-main', 'guard-main.js', matches, 'MAIN');
    const hidden = await Promise.all((await hiddenSites()).map(async ({ origin }) => ((await hasAccess(origin)) ? [sitePattern(origin)] : [])));
    await register('hide', 'hide.js', hidden.flat());
  });
}

async function register(id: string, file: string, matches: string[], world: 'ISOLATED' | 'MAIN' = 'ISOLATED'): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = { id, js: [file], matches, allFrames: true, matchOriginAsFallback: true, runAt: 'document_start' as const, persistAcrossSessions: true, world };
  await (registered ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

/** Keeps the guard in step with what the user grants and takes away in the browser's own pages. Must run in the background's first turn. */
export function serveGuardedSites(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void granted(origins).catch(() => undefined);
  });
  browser.permissions.onRemoved.addListener(() => {
    registerGuard().catch(() => undefined);
  });
  registerGuard().catch(() => undefined);
}

async function granted(patterns: readonly string[]): Promise<void> {
  const values: Record<string, unknown> = await browser.storage.session.get(ASKED);
  const asked = values[ASKED] as { origin: string; at: number } | undefined;
  // Access may be given for other reasons; a question that stands open for long is no longer one.
  if (asked && Date.now() - asked.at < 300_000 && patterns.includes(sitePattern(asked.origin))) await guardSite(asked.origin);
  else await registerGuard();
}

async function reloadTabs(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: sitePattern(origin) });
  await Promise.all(tabs.map(async ({ id }) => (id === undefined ? undefined : await browser.tabs.reload(id).catch(() => undefined))));
}
