import { browser } from 'wxt/browser';
import { t } from './messages';

/** What the toolbar button says of a command that has no window. */
export type BadgeState = { readonly kind: 'busy' } | { readonly kind: 'copied'; readonly hidden: number } | { readonly kind: 'trouble' };

/** How long a result stays, in milliseconds. */
const SHOWN_MS = 4000;

const COLORS = { busy: '#4b5563', copied: '#166534', trouble: '#9a3412' } as const;

/** Shows how far the command is on one tab's button, and takes a result away after a while. */
export async function showBadge(tabId: number, state: BadgeState): Promise<void> {
  await put(tabId, textOf(state), COLORS[state.kind], titleOf(state));
  if (state.kind === 'busy') return;
  setTimeout(() => {
    put(tabId, '', COLORS.busy, t('action_title')).catch(() => undefined);
  }, SHOWN_MS);
}

async function put(tabId: number, text: string, color: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

function textOf(state: BadgeState): string {
  switch (state.kind) {
    case 'busy':
      return '…';
    case 'copied':
      return String(state.hidden);
    case 'trouble':
      return '!';
  }
}

function titleOf(state: BadgeState): string {
  switch (state.kind) {
    case 'busy':
      return t('badge_busy');
    case 'copied':
      return t('badge_copied', state.hidden);
    case 'trouble':
      return t('badge_trouble');
  }
}
