import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import type { GuardLink } from '../page/guard/guard-link';
import type { Reply } from './contract';
import type { HostMessage, NoticeMessage, PageRequestName, PageRequests } from './page-contract';

/** How a script in a web page reaches the background, and opens notices. */
export function pageLink(): GuardLink {
  return {
    async ask<Name extends PageRequestName>(name: Name, request: PageRequests[Name]['request']) {
      let reply: Reply<PageRequests[Name]['reply']> | undefined;
      try {
        reply = await browser.runtime.sendMessage({ name, request });
      } catch (cause) {
        throw new UmbraError('unexpected', { cause });
      }
      if (!reply) throw new UmbraError('unexpected');
      if (!reply.ok) throw new UmbraError(reply.code);
      return reply.value;
    },
    onAction(listener) {
      browser.runtime.onMessage.addListener((message: unknown, sender) => {
        if (!isBackground(sender)) return;
        const { notice, action } = message as Partial<NoticeMessage>;
        if (notice !== undefined && action !== undefined) listener(notice, action);
      });
    },
    onHost(listener) {
      browser.runtime.onMessage.addListener((message: unknown, sender, reply: (isShown: boolean) => void) => {
        if (!isBackground(sender)) return;
        const { host } = message as Partial<HostMessage>;
        if (host !== undefined) reply(listener(host));
      });
    },
    noticeUrl: (notice) => `${browser.runtime.getURL('/notice.html')}#${notice}`,
    shadowOf(element) {
      // Each frame has elements of its own kind.
      const view = element.ownerDocument.defaultView as typeof globalThis | null;
      if (!view || !(element instanceof view.HTMLElement)) return element.shadowRoot;
      const { dom } = browser as unknown as { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };
      try {
        return dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
      } catch {
        return element.shadowRoot;
      }
    },
  };
}

/** Pages cannot send to scripts of the extension; other scripts of it in pages do not come without a tab. */
function isBackground({ id, tab }: { readonly id?: string | undefined; readonly tab?: unknown }): boolean {
  return id === browser.runtime.id && !tab;
}
