import { type Browser, browser } from 'wxt/browser';
import { errorCode, UmbraError } from '../errors';
import type { BackgroundRequestName, BackgroundRequests, Reply } from './contract';
import { envelopeSchema, requestSchemas } from './message-schemas';
import { isOwnPage } from './sender';
import { isFromPage } from './serve-pages';

/** The background's answers, by request. What a handler throws crosses the border as its code. */
export type Handlers = {
  readonly [Name in BackgroundRequestName]: (request: BackgroundRequests[Name]['request']) => Promise<BackgroundRequests[Name]['reply']>;
};

/**
 * Answers the requests of the extension's own pages. Must run in the first turn of the background:
 * a listener that is registered later misses the message that started it.
 */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendReply: (reply: Reply<unknown>) => void) => {
    // Those have an answer of their own, or none.
    if (isFromPage(sender)) return false;
    void answer(handlers, message, sender).then(sendReply);
    return true;
  });
}

/** The reply to one message. The sender is judged before anything of the message is looked at. */
export async function answer(handlers: Handlers, message: unknown, sender: Browser.runtime.MessageSender): Promise<Reply<unknown>> {
  try {
    if (!isOwnPage(sender)) throw new UmbraError('sender-refused');
    const envelope = envelopeSchema.safeParse(message);
    if (!envelope.success) throw new UmbraError('message-invalid');
    const { name } = envelope.data;
    const request = requestSchemas[name].safeParse(envelope.data.request);
    if (!request.success) throw new UmbraError('message-invalid');
    // The schema and the handler stand under one name; TypeScript cannot follow that through a union.
    const handle = handlers[name] as (request: unknown) => Promise<unknown>;
    return { ok: true, value: await handle(request.data) };
  } catch (error) {
    return { ok: false, code: errorCode(error) };
  }
}
