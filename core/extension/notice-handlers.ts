import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import type { BackgroundRequests } from './contract';
import { copyText } from './clipboard-text';
import { forgetNotice, loadNotice } from './notice-store';
import type { NoticeMessage } from './page-contract';
import { loadSettings, saveSettings } from './settings-store';

type Handler<Name extends keyof BackgroundRequests> = (request: BackgroundRequests[Name]['request']) => Promise<BackgroundRequests[Name]['reply']>;

/** Answers the frames that show notices over web pages. */
export const noticeHandlers: { readonly [Name in 'load-notice' | 'answer-notice' | 'keep-value' | 'copy-notice']: Handler<Name> } = {
  'load-notice': async ({ notice }) => (await loadNotice(notice)).content,
  'answer-notice': async ({ notice, action }) => {
    await tell({ notice, action });
    return {};
  },
  'keep-value': async ({ notice, index }) => {
    const { content } = await loadNotice(notice);
    const item = content.kind === 'masked' ? content.items[index] : undefined;
    if (!item) throw new UmbraError('message-invalid');
    const settings = await loadSettings();
    if (!settings.keepWords.includes(item.original)) await saveSettings({ ...settings, keepWords: [...settings.keepWords, item.original] });
    await tell({ notice, action: content.can.includes('again') ? 'again' : 'close' });
    return {};
  },
  'copy-notice': async ({ notice }) => {
    const { content } = await loadNotice(notice);
    const text = content.kind === 'held' ? content.masked : content.kind === 'restored' ? content.text : null;
    if (text === null) throw new UmbraError('message-invalid');
    await copyText(text);
    return {};
  },
};

/** Tells the script under a notice what the user chose. Where that is gone nothing is left to be done. */
async function tell(message: NoticeMessage): Promise<void> {
  const { tabId, frameId, shownIn, content } = await loadNotice(message.notice);
  if (message.action !== 'close' && !content.can.includes(message.action)) throw new UmbraError('message-invalid');
  await browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
  if (shownIn !== undefined) await browser.tabs.sendMessage(tabId, { ...message, action: 'close' } satisfies NoticeMessage, { frameId: shownIn }).catch(() => undefined);
  await forgetNotice(message.notice);
}
