import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { UmbraError } from '../errors';
import { TEXT_AGENT, type TextAgent } from '../page/editing/text-agent';

const FILE = '/text-agent.js';

/** How often a script is put into a page before it counts as closed to scripts, and the pause between, in milliseconds. */
const MOST_TRIES = 6;
const RETRY_MS = 100;

/** A frame of a tab. */
export interface FramePlace {
  readonly tabId: number;
  readonly frameId: number;
}

/** Calls the agent in a frame that the user just called the extension into, putting it there first. Errors: page-not-scriptable. */
export async function callTextAgent<Name extends keyof TextAgent>({ tabId, frameId }: FramePlace, name: Name, ...args: Parameters<TextAgent[Name]>): Promise<Awaited<ReturnType<TextAgent[Name]>>> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await onceAllowed(() => browser.scripting.executeScript({ target, files: [FILE as ScriptPublicPath], injectImmediately: true }));
    const [frame] = await browser.scripting.executeScript({ target, func: ask, args: [TEXT_AGENT, name, args], injectImmediately: true });
    return frame?.result as Awaited<ReturnType<TextAgent[Name]>>;
  } catch (cause) {
    throw new UmbraError('page-not-scriptable', { cause });
  }
}

/** The frame of a tab that has the keyboard; the one at the top where that cannot be told. Errors: page-not-scriptable. */
export async function focusedFrame(tabId: number): Promise<FramePlace> {
  try {
    const frames = await onceAllowed(() => browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: hasKeyboard, injectImmediately: true }));
    return { tabId, frameId: frames.find(({ result }) => result === true)?.frameId ?? 0 };
  } catch (cause) {
    throw new UmbraError('page-not-scriptable', { cause });
  }
}

/** Calls until it works, half a second long: a command may come a few milliseconds before the access to the tab that it brings. */
async function onceAllowed<Value>(call: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; tries < MOST_TRIES; tries++) {
    try {
      return await call();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
  return await call();
}

/** Runs in the page: it may use nothing from outside itself. */
async function ask(agentName: string, name: string, args: readonly unknown[]): Promise<unknown> {
  const agent = (globalThis as unknown as Record<string, Record<string, (...args: readonly unknown[]) => unknown> | undefined>)[agentName];
  return (await agent?.[name]?.(...args)) ?? null;
}

/** Runs in the page: it may use nothing from outside itself. */
function hasKeyboard(): boolean {
  return document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement);
}
