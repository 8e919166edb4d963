import { type Browser, browser } from 'wxt/browser';
import { errorCode, UmbraError } from '../errors';
import type { Reply } from './contract';
import { guardedSites } from './guarded-sites';
import { hiddenSites } from './hidden-sites';
import { hiddenTabs } from './hidden-tabs';
import type { PageRequestName, PageRequests } from './page-contract';
import { pageEnvelopeSchema, pageSchemas } from './page-schemas';
import { type PageSender, pageSender } from './page-sender';

/** The background's answers to scripts in web pages, by request. What a handler throws crosses the border as its code. */
export type PageHandlers = {
  readonly [Name in PageRequestName]: (request: PageRequests[Name]['request'], sender: PageSender) => Promise<PageRequests[Name]['reply']>;
};

/** Answers the scripts that guard a site. Must run in the first turn of the background. */
export function servePages(handlers: PageHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendReply: (reply: Reply<unknown>) => void) => {
    const page = pageSender(sender);
    if (!page) return false;
    void answerPage(handlers, message, page, rightsOf).then(sendReply);
    return true;
  });
}

/** What a frame's scripts may ask: the guard where its site is guarded, what to hide where it or its tab is hidden. */
export interface PageRights {
  readonly guard: boolean;
  readonly hide: boolean;
}

/** What the scripts of a frame may ask now. */
export async function rightsOf({ origin, tabId }: PageSender): Promise<PageRights> {
  const [guarded, hidden, tabs] = await Promise.all([guardedSites(), hiddenSites(), hiddenTabs()]);
  return { guard: guarded.some((site) => site.origin === origin), hide: tabs.includes(tabId) || hidden.some((site) => site.origin === origin) };
}

/** Notices are for both. */
const SHARED: ReadonlySet<PageRequestName> = new Set(['guard-notice', 'guard-elsewhere', 'guard-over']);

/** The reply to one message of a page's script. Where it comes from is judged before anything of it is looked at: only frames that the user turned something on for are served. */
export async function answerPage(handlers: PageHandlers, message: unknown, sender: PageSender, rights: typeof rightsOf): Promise<Reply<unknown>> {
  try {
    const { guard, hide } = await rights(sender);
    if (!guard && !hide) throw new UmbraError('sender-refused');
    const envelope = pageEnvelopeSchema.safeParse(message);
    if (!envelope.success) throw new UmbraError('message-invalid');
    const { name } = envelope.data;
    if (!SHARED.has(name) && !(name.startsWith('hide-') ? hide : guard)) throw new UmbraError('sender-refused');
    const request = pageSchemas[name].safeParse(envelope.data.request);
    if (!request.success) throw new UmbraError('message-invalid');
    // The schema and the handler stand under one name; TypeScript cannot follow that through a union.
    const handle = handlers[name] as (request: unknown, sender: PageSender) => Promise<unknown>;
    return { ok: true, value: await handle(request.data, sender) };
  } catch (error) {
    return { ok: false, code: errorCode(error) };
  }
}

/** Whether a message is one for `servePages`. */
export function isFromPage(sender: Browser.runtime.MessageSender | undefined): boolean {
  return pageSender(sender) !== null;
}
