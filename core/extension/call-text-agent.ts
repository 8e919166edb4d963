import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { UmbraError } from '../errors';
import { TEXT_AGENT, type TextAgent } from '../page/editing/text-agent';
import { onceAllowed } from './once-allowed';

const FILE = '/text-agent.js';

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

/** Runs in the page: it may use nothing from outside itself. */
async function ask(agentName: string, name: string, args: readonly unknown[]): Promise<unknown> {
  const agent = (globalThis as unknown as Record<string, Record<string, (...args: readonly unknown[]) => unknown> | undefined>)[agentName];
  return (await agent?.[name]?.(...args)) ?? null;
}

/** Runs in the page: it may use nothing from outside itself. */
function hasKeyboard(): boolean {
  return document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement);
}
