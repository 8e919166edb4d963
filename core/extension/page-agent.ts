import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { UmbraError } from '../errors';
import type { CaptureAgent } from '../page/capture/agent';
import { AGENT_NAME } from '../page/capture/agent-name';
import { isRefusal } from './refusal';

const FILE = '/capture-agent.js';

/** How often the page is told that the background lives, and asked whether the user pressed Esc, in milliseconds. */
const BEAT_MS = 400;

type Answer<Name extends keyof CaptureAgent> = Awaited<ReturnType<CaptureAgent[Name]>>;

/** The agent of one tab, while it lasts. */
export interface PageAgent {
  /** Calls the agent. Errors: page-changed, where the page is no longer there. */
  readonly call: <Name extends keyof CaptureAgent>(name: Name, ...args: Parameters<CaptureAgent[Name]>) => Promise<Answer<Name>>;
  /** Aborts when the user pressed Esc in the page, or when the signal does that the agent was made with. */
  readonly signal: AbortSignal;
}

/**
 * Runs `work` with an agent in the page, which is put right again afterwards, however it ends: by
 * this call, or by the agent itself once nobody beats any more.
 * Errors: page-not-scriptable, page-changed, cancelled, and those of the work.
 */
export async function withPageAgent<Value>(tabId: number, signal: AbortSignal, work: (agent: PageAgent) => Promise<Value>): Promise<Value> {
  await inject(tabId);
  const escaped = new AbortController();
  const agent: PageAgent = { call: (name, ...args) => callAgent(tabId, name, args), signal: AbortSignal.any([signal, escaped.signal]) };
  // Each call also keeps the background itself awake, for as long as the user takes to choose.
  const beat = setInterval(() => {
    callAgent(tabId, 'beat', []).then(
      ({ cancelled }) => cancelled && escaped.abort(),
      () => undefined,
    );
  }, BEAT_MS);
  const aborted = new Promise<never>((_resolve, reject) => {
    agent.signal.addEventListener('abort', () => reject(new UmbraError('cancelled')), { once: true });
    if (signal.aborted) reject(new UmbraError('cancelled'));
  });
  aborted.catch(() => undefined);
  try {
    return await Promise.race([work(agent), aborted]);
  } finally {
    clearInterval(beat);
    await callAgent(tabId, 'end', []).catch(() => undefined);
  }
}

async function inject(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [FILE as ScriptPublicPath], injectImmediately: true });
  } catch (cause) {
    throw new UmbraError(isRefusal(cause) ? 'page-not-scriptable' : 'page-changed', { cause });
  }
}

async function callAgent<Name extends keyof CaptureAgent>(tabId: number, name: Name, args: Parameters<CaptureAgent[Name]>): Promise<Answer<Name>> {
  let answer: { readonly value: Answer<Name> } | null | undefined;
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: ask, args: [AGENT_NAME, name, args], injectImmediately: true });
    answer = frame?.result as typeof answer;
  } catch (cause) {
    throw new UmbraError('page-changed', { cause });
  }
  // Another document has taken the page's place.
  if (!answer) throw new UmbraError('page-changed');
  return answer.value;
}

/** Runs in the page: it may use nothing from outside itself. */
async function ask(agentName: string, name: string, args: readonly unknown[]): Promise<{ value: unknown } | null> {
  const agent = (globalThis as unknown as Record<string, Record<string, (...args: readonly unknown[]) => unknown> | undefined>)[agentName];
  const method = agent?.[name];
  return method ? { value: (await method(...args)) ?? null } : null;
}
