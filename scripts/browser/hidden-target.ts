import type { CDPSession } from 'playwright-core';

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: unknown;
}

/** What `Runtime.evaluate` answers, as far as it is read here. */
interface Evaluation {
  readonly result: { readonly value?: unknown; readonly description?: string };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/**
 * A target that Playwright does not show: the real popup or the offscreen document. Speaks the
 * DevTools protocol to it in messages wrapped by the browser's own session.
 */
export class HiddenTarget {
  private readonly waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  private readonly listeners = new Map<string, ((params: unknown) => void)[]>();
  private lastId = 0;

  private constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
    readonly targetId: string,
  ) {
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === sessionId) this.receive(JSON.parse(event.message) as Answer);
    });
    browser.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      for (const { reject } of this.waiting.values()) reject(new Error('target closed'));
      this.waiting.clear();
    });
  }

  /** Attaches to a target of the browser. It is let go with the browser's session. */
  static async attach(browser: CDPSession, targetId: string): Promise<HiddenTarget> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new HiddenTarget(browser, sessionId, targetId);
  }

  /** Sends one protocol command. Rejects with the browser's message, or when the target closes first. */
  async send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.lastId;
    const answer = new Promise<unknown>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    answer.catch(() => undefined);
    await this.browser.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message: JSON.stringify({ id, method, params }) });
    return answer;
  }

  /** Calls back on every event of this name; its domain must be enabled. */
  on(method: string, listener: (params: unknown) => void): void {
    this.listeners.set(method, [...(this.listeners.get(method) ?? []), listener]);
  }

  /** Value of a function that runs in the target, promises awaited. Argument and value travel as JSON. */
  async evaluate<Value, Argument = undefined>(run: (argument: Argument) => Value | Promise<Value>, argument?: Argument): Promise<Value> {
    const expression = `(${run.toString()})(${JSON.stringify(argument) ?? ''})`;
    const answer = (await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true })) as Evaluation;
    if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value as Value;
  }

  private receive(answer: Answer): void {
    if (answer.method !== undefined) this.listeners.get(answer.method)?.forEach((listener) => listener(answer.params));
    const waiting = answer.id === undefined ? undefined : this.waiting.get(answer.id);
    if (answer.id === undefined || waiting === undefined) return;
    this.waiting.delete(answer.id);
    if (answer.error === undefined) waiting.resolve(answer.result);
    else waiting.reject(new Error(answer.error.message));
  }
}
