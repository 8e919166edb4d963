import { UmbraError } from '../errors';
import type { TextChange } from '../page/editing/text-change';
import type { HeldReason, NoticeContent } from '../notice';
import { engineHost } from './engine-host';
import { guardWorks } from './guard-badge';
import { hideHandlers } from './hide-handlers';
import { maskItems } from './mask-items';
import { t } from './messages';
import { forgetNotice, loadNotice, type StoredNotice, storeNotice } from './notice-store';
import type { NoticeRequest } from './page-contract';
import { checkPageText, maskPageTexts } from './page-text';
import { redactPagePicture } from './page-picture';
import type { PageSender } from './page-sender';
import { showElsewhere } from './show-elsewhere';
import type { PageHandlers } from './serve-pages';

/** Answers the scripts that guard a site: what they hand over is their own page's, and what they get is masked. */
export const guardHandlers: PageHandlers = {
  'guard-hello': async ({ early }, sender) => {
    await guardWorks(sender, early);
    return { gone: t('guard_gone'), typed: t('guard_typed') };
  },
  'guard-warm': async () => {
    await engineHost.access.start();
    return {};
  },
  'guard-mask': async ({ texts, ofFiles }, sender) => {
    const masks = await maskPageTexts(texts, sender.origin);
    const items = maskItems(texts, masks);
    const notice = items.length === 0 ? null : await storeNotice(sender, { kind: 'masked', items, copied: false, ofFiles, can: ['undo', 'original', 'again'] });
    return { changes: masks.map((changes) => changes.map(({ start, end, replacement }): TextChange => ({ start, end, replacement }))), notice };
  },
  'guard-picture': async (picture, { origin }) => await redactPagePicture(picture, origin),
  'guard-check': async ({ text }) => ({ count: await checkPageText(text) }),
  'guard-notice': async (request, sender) => {
    if (request.kind === 'held' && request.reason !== 'page-unchecked') await guardWorks(sender, request.reason !== 'not-landed');
    return { notice: await storeNotice(sender, contentOf(request)) };
  },
  ...hideHandlers,
  'guard-elsewhere': async ({ notice }, sender) => {
    if (!isOf(await loadNotice(notice), sender)) throw new UmbraError('sender-refused');
    await showElsewhere(notice, sender);
    return {};
  },
  'guard-over': async ({ notice }, sender) => {
    const stored = await loadNotice(notice).catch(() => null);
    if (stored && !isOf(stored, sender)) throw new UmbraError('sender-refused');
    await forgetNotice(notice);
    return {};
  },
};

/** Whether a notice is that of a frame, or shown in it. */
function isOf({ tabId, frameId, shownIn }: StoredNotice, sender: PageSender): boolean {
  return tabId === sender.tabId && (frameId === sender.frameId || shownIn === sender.frameId);
}

/** Reasons that another try would meet again. */
const LASTING: ReadonlySet<HeldReason> = new Set(['file-unreadable', 'file-too-large', 'text-too-large', 'image-too-large']);

function contentOf(request: NoticeRequest): NoticeContent {
  switch (request.kind) {
    case 'held':
      if (request.reason === 'page-unchecked') return { ...request, can: ['again', 'show'] };
      return { ...request, can: [...(LASTING.has(request.reason) ? [] : ['again' as const]), ...(request.files > 0 ? ['save' as const] : []), 'original'] };
    case 'files':
      return { ...request, can: ['original'] };
    case 'send':
      return { ...request, can: ['mask', 'send'] };
  }
}
