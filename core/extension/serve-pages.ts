import { type Browser, browser } from 'wxt/browser';
import { errorCode, UmbraError } from '../errors';
import type { Reply } from './contract';
import { guardedSites } from './guarded-sites';
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
    void answerPage(handlers, message, page, guardedSites).then(sendReply);
    return true;
  });
}

/** The reply to one message of a page's script. Where it comes from is judged before anything of it is looked at: only frames of guarded sites are served. */
export async function answerPage(handlers: PageHandlers, message: unknown, sender: PageSender, sites: typeof guardedSites): Promise<Reply<unknown>> {
  try {
    if (!(await sites()).some(({ origin }) => origin === sender.origin)) throw new UmbraError('sender-refused');
    const envelope = pageEnvelopeSchema.safeParse(message);
    if (!envelope.success) throw new UmbraError('message-invalid');
    const { name } = envelope.data;
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
