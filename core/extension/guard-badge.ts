import { browser } from 'wxt/browser';
import { t } from './messages';
import type { PageSender } from './page-sender';

const COLOR = '#9a3412';

/** Says on the toolbar button of a tab whether the guard works there. Only the frame at the top clears what was said: a frame in it may be late all the same. */
export async function guardWorks({ tabId, frameId }: Pick<PageSender, 'tabId' | 'frameId'>, works: boolean): Promise<void> {
  if (works && frameId !== 0) return;
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOR }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setBadgeText({ tabId, text: works ? '' : '!' }),
    browser.action.setTitle({ tabId, title: t(works ? 'guard_title_on' : 'guard_title_fails') }),
  ]);
}
