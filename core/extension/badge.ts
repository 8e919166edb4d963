import { type Browser, browser } from 'wxt/browser';
import { t } from './messages';

/** What the toolbar button says of a command that has no window. */
export type BadgeState =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy' }
  /** The page waits for the user's choice. */
  | { readonly kind: 'choosing' }
  | { readonly kind: 'countdown'; readonly seconds: number }
  /** Strip `done` + 1 of `total` is taken. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'copied'; readonly hidden: number }
  | { readonly kind: 'trouble' }
  /** There is no picture. */
  | { readonly kind: 'failed' }
  /** Nothing can be done with the text of this page. */
  | { readonly kind: 'no-text' };

/** How long a result stays, in milliseconds. */
const SHOWN_MS = 4000;

const QUIET = '#4b5563';
const COLORS = { none: QUIET, busy: QUIET, choosing: '#3730a3', countdown: '#3730a3', progress: '#3730a3', copied: '#166534', trouble: '#9a3412', failed: '#9a3412', 'no-text': '#9a3412' } as const;

/** What is shown last on each tab: only that is taken away again. */
const shown = new Map<number, BadgeState>();

/** What stood on a tab's button before: what the paste guard says there stays true. */
const before = new Map<number, Promise<Standing>>();

/** Buttons from which something is just taken away. */
const leaving = new Map<number, Promise<void>>();

interface Standing {
  readonly text: string;
  readonly color: Color;
  readonly title: string;
}

type Color = string | Browser.extensionTypes.ColorArray;

/** Shows how far the command is on one tab's button, and takes a result away after a while. */
export async function showBadge(tabId: number, state: BadgeState): Promise<void> {
  const last = shown.get(tabId);
  if (state.kind === 'none') {
    shown.delete(tabId);
    const away = takeAway(tabId, last);
    leaving.set(tabId, away.catch(() => undefined));
    return await away;
  }
  shown.set(tabId, state);
  if (!last) before.set(tabId, (leaving.get(tabId) ?? Promise.resolve()).then(() => standing(tabId)));
  await before.get(tabId);
  await put(tabId, textOf(state), COLORS[state.kind], titleOf(state));
  if (state.kind !== 'copied' && state.kind !== 'trouble' && state.kind !== 'failed' && state.kind !== 'no-text') return;
  setTimeout(() => {
    if (shown.get(tabId) === state) showBadge(tabId, { kind: 'none' }).catch(() => undefined);
  }, SHOWN_MS);
}

/** Puts back what stood there before, unless a new page or the paste guard has said something else since. */
async function takeAway(tabId: number, last: BadgeState | undefined): Promise<void> {
  const reading = before.get(tabId);
  before.delete(tabId);
  const then = await reading;
  if (last && (await browser.action.getTitle({ tabId })) !== titleOf(last)) return;
  await put(tabId, then?.text ?? '', then?.color ?? COLORS.none, then?.title ?? t('action_title'));
}

async function standing(tabId: number): Promise<Standing> {
  const [text, color, title] = await Promise.all([browser.action.getBadgeText({ tabId }), browser.action.getBadgeBackgroundColor({ tabId }), browser.action.getTitle({ tabId })]);
  return { text, color, title };
}

async function put(tabId: number, text: string, color: Color, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

function textOf(state: BadgeState): string {
  switch (state.kind) {
    case 'none':
      return '';
    case 'busy':
    case 'choosing':
      return '…';
    case 'countdown':
      return String(state.seconds);
    case 'progress':
      return progressText(state);
    case 'copied':
      return String(state.hidden);
    case 'trouble':
    case 'failed':
    case 'no-text':
      return '!';
  }
}

function titleOf(state: BadgeState): string {
  switch (state.kind) {
    case 'none':
      return t('action_title');
    case 'busy':
      return t('badge_busy');
    case 'choosing':
      return t('badge_choosing');
    case 'countdown':
      return t('badge_countdown', state.seconds);
    case 'progress':
      return t('badge_progress', [String(state.done + 1), String(state.total)]);
    case 'copied':
      return t('badge_copied', state.hidden);
    case 'trouble':
      return t('badge_trouble');
    case 'failed':
      return t('badge_failed');
    case 'no-text':
      return t('badge_no_text');
  }
}

/** A badge has room for four characters. */
function progressText({ done, total }: { readonly done: number; readonly total: number }): string {
  const text = `${done + 1}/${total}`;
  return text.length <= 4 ? text : `${Math.floor((done / total) * 100)}%`;
}
