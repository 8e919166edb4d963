import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { UmbraError } from '../errors';
import type { CaptureAgent } from '../page/capture/agent';
import { AGENT_NAME } from '../page/capture/agent-name';
import type { PageSurvey } from '../page/capture/survey-page';
import type { SurveyedFrame } from './choose-frame';
import { pageAnswers } from './page-answers';
import { isRefusal } from './refusal';

const FILE = '/capture-agent.js';

/** How often the page is told that the background lives, and asked whether the user pressed Esc, in milliseconds. */
const BEAT_MS = 400;

/** The top window among the frames of its tab. */
const TOP = 0;

type Answer<Name extends keyof CaptureAgent> = Awaited<ReturnType<CaptureAgent[Name]>>;

/** The agent of one window. */
export interface WindowAgent {
  /** Calls the agent. Errors: page-changed, where the page is no longer there. */
  readonly call: <Name extends keyof CaptureAgent>(name: Name, ...args: Parameters<CaptureAgent[Name]>) => Promise<Answer<Name>>;
}

/** The agent of one tab's top window, while it lasts. */
export interface PageAgent extends WindowAgent {
  /** Puts agents into all frames that are open to the extension, and asks them what scrolls there. Nothing may have begun. */
  readonly survey: () => Promise<readonly SurveyedFrame[]>;
  /** The agent in a frame that was surveyed. From now on it lasts as long as this one. */
  readonly in: (frameId: number) => WindowAgent;
  /** Listens for Esc in the page and in all its frames that are open to the extension: keys go to the window that has the focus. */
  readonly watchEscape: () => Promise<void>;
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
  // The top window comes last, as it was the first.
  const windows = [TOP];
  const hearing: number[] = [];
  const agent: PageAgent = {
    call: (name, ...args) => callAgent(tabId, TOP, name, args),
    survey: () => survey(tabId),
    in(frameId) {
      if (!windows.includes(frameId)) windows.unshift(frameId);
      return { call: (name, ...args) => callAgent(tabId, frameId, name, args) };
    },
    async watchEscape() {
      // Frames are not waited for: one that is held up must hold up nothing else.
      void listenInFrames(tabId, (frameId) => hearing.push(frameId));
      await callAgent(tabId, TOP, 'watchEscape', []);
    },
    signal: AbortSignal.any([signal, escaped.signal]),
  };
  // Each call also keeps the background itself awake, for as long as the user takes to choose.
  const beat = setInterval(() => {
    for (const frameId of [...windows, ...hearing]) {
      callAgent(tabId, frameId, 'beat', []).then(
        ({ cancelled }) => cancelled && escaped.abort(),
        () => undefined,
      );
    }
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
    for (const frameId of hearing) callAgent(tabId, frameId, 'end', []).catch(() => undefined);
    for (const frameId of windows) await callAgent(tabId, frameId, 'end', []).catch(() => undefined);
  }
}

async function inject(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [FILE as ScriptPublicPath], injectImmediately: true });
  } catch (cause) {
    throw new UmbraError(isRefusal(cause) ? 'page-not-scriptable' : 'page-changed', { cause });
  }
}

/** So many frames at most are listened in: more have none that anybody types into. */
const MOST_FRAMES = 40;

async function listenInFrames(tabId: number, onFrame: (frameId: number) => void): Promise<void> {
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => null, injectImmediately: true }).catch(() => []);
  for (const { frameId } of frames.filter((frame) => frame.frameId !== TOP).slice(0, MOST_FRAMES)) {
    browser.scripting
      .executeScript({ target: { tabId, frameIds: [frameId] }, files: [FILE as ScriptPublicPath], injectImmediately: true })
      .then(async () => await callAgent(tabId, frameId, 'watchEscape', []))
      .then(() => onFrame(frameId))
      .catch(() => undefined);
  }
}

async function survey(tabId: number): Promise<readonly SurveyedFrame[]> {
  const target = { tabId, allFrames: true };
  const answers = await pageAnswers(tabId, async () => {
    await browser.scripting.executeScript({ target, files: [FILE as ScriptPublicPath], injectImmediately: true });
    return await browser.scripting.executeScript({ target, func: ask, args: [AGENT_NAME, 'survey', []], injectImmediately: true });
  });
  return (answers ?? []).flatMap(({ frameId, result }) => (result ? [{ frameId, survey: result.value as PageSurvey }] : []));
}

async function callAgent<Name extends keyof CaptureAgent>(tabId: number, frameId: number, name: Name, args: Parameters<CaptureAgent[Name]>): Promise<Answer<Name>> {
  let answer: { readonly value: Answer<Name> } | null | undefined;
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func: ask, args: [AGENT_NAME, name, args], injectImmediately: true });
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
