import { browser } from 'wxt/browser';
import type { HideAction, SiteState, TextServices } from '../../components/popup/text-services';
import { accessOrigin, askToReadClipboard, requestAccess } from '../../core/extension/access';
import { guardedSites } from '../../core/extension/guarded-sites';
import { GUARD_MARK } from '../../core/page/guard/guard-page';
import { request } from '../../core/extension/request';
import { UmbraError } from '../../core/errors';

/** What the popup's row of text needs, for the tab under it. */
export async function textServices(): Promise<TextServices> {
  const site = await siteUnderPopup();
  const origin = site?.origin ?? null;
  const hide = async (action: HideAction) => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) throw new UmbraError('page-not-scriptable');
    return (await request('hide-page', { tabId: tab.id, action })).state;
  };
  return {
    site,
    async maskClipboard() {
      if (!(await askToReadClipboard())) throw new UmbraError('clipboard-unread');
      return (await request('mask-clipboard', { text: null, site: origin })).count;
    },
    async restoreClipboard() {
      if (!(await askToReadClipboard())) throw new UmbraError('clipboard-unread');
      return (await request('restore-clipboard', { site: origin })).count;
    },
    maskText: async (text) => (await request('mask-clipboard', { text, site: origin })).count,
    async hidePage(action) {
      if (action === 'stay' && (origin === null || !(await requestAccess(origin)))) return await hide('state');
      return await hide(action);
    },
    async turnGuard(on) {
      if (origin === null) return false;
      // Not awaited: the browser asks the user only while it still counts as an answer to the click. The popup may close meanwhile.
      if (on) request('expect-access', { origin }).catch(() => undefined);
      if (on && !(await requestAccess(origin))) return false;
      await request('guard-site', { origin, on });
      return true;
    },
  };
}

async function siteUnderPopup(): Promise<SiteState | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const origin = accessOrigin(tab?.url ?? '');
  if (origin === null) return null;
  const guarded = (await guardedSites()).some((known) => known.origin === origin);
  return { origin, host: new URL(origin).host, guarded, works: !guarded || (await runsIn(tab?.id)) };
}

/** Whether the guard runs in a tab. */
async function runsIn(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  const marked = (mark: string): boolean => mark in globalThis;
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: marked, args: [GUARD_MARK] }).catch(() => []);
  return frame?.result === true;
}
