import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { UmbraError } from '../errors';
import { HIDE_AGENT, type FrameState, type HideAgent, type HideChoice } from '../page/hide/hide-agent';
import { accessOrigin, hasAccess } from './access';
import type { PageHideState } from './contract';
import { registerGuard } from './guard-sites';
import { changeHiddenSite, hiddenSites } from './hidden-sites';
import { setHiddenTab } from './hidden-tabs';
import { releaseAccess } from './release-access';

const FILE = '/hide.js';

const PLAIN: HideChoice = { labels: false, pictures: false, selectors: [] };

/** What can be done with a page that is or will be hidden. */
export const HIDE_ACTIONS = ['state', 'start', 'stop', 'boxes', 'labels', 'cover', 'uncover', 'pick', 'stay', 'leave'] as const;

export type HideAction = (typeof HIDE_ACTIONS)[number];

/** Does it in all frames of a tab that the user called the extension into. Errors: page-not-scriptable, sender-refused, those of the engine. */
export async function hidePage(tabId: number, action: HideAction): Promise<PageHideState | null> {
  const origin = accessOrigin((await browser.tabs.get(tabId)).url ?? '');
  let started: FrameState | null = null;
  switch (action) {
    case 'state':
      break;
    case 'start':
      started = await start(tabId, (await hiddenSites()).find((site) => site.origin === origin) ?? PLAIN);
      break;
    case 'stop':
      await call(tabId, 'stop', []);
      await setHiddenTab(tabId, false);
      break;
    case 'boxes':
    case 'labels': {
      const labels = action === 'labels';
      const now = await stateOf(tabId);
      started = await start(tabId, { ...PLAIN, pictures: now?.pictures ?? false, labels });
      if (origin) await changeHiddenSite(origin, (site) => site && { ...site, labels });
      break;
    }
    case 'cover':
    case 'uncover': {
      const pictures = action === 'cover';
      await call(tabId, 'coverPictures', [pictures]);
      if (origin) await changeHiddenSite(origin, (site) => site && { ...site, pictures });
      break;
    }
    case 'pick':
      await call(tabId, 'pick', [], [0]);
      break;
    case 'stay': {
      if (!origin || !(await hasAccess(origin))) throw new UmbraError('sender-refused');
      const now = await stateOf(tabId);
      await changeHiddenSite(origin, (site) => site ?? { origin, labels: now?.labels ?? false, pictures: now?.pictures ?? false, selectors: [] });
      await registerGuard();
      break;
    }
    case 'leave':
      if (origin) await forgetHiddenSite(origin);
      break;
  }
  const state = started ?? (await stateOf(tabId));
  return state && { ...state, stays: (await hiddenSites()).some((site) => site.origin === origin) };
}

/** Hides the pages of a site no longer by themselves, and gives the access back where nothing else needs it. */
export async function forgetHiddenSite(origin: string): Promise<void> {
  await changeHiddenSite(origin, () => null);
  await registerGuard();
  await releaseAccess(origin);
}

async function start(tabId: number, choice: HideChoice): Promise<FrameState | null> {
  try {
    await Promise.all([setHiddenTab(tabId, true), browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILE as ScriptPublicPath], injectImmediately: true })]);
  } catch (cause) {
    throw new UmbraError('page-not-scriptable', { cause });
  }
  const { labels, pictures, selectors } = choice;
  const states = await call(tabId, 'start', [{ labels, pictures, selectors }]);
  // A frame that could not be looked through still shows what it shows.
  if (states.some((state) => state === null)) throw new UmbraError('engine-lost');
  return sum(states);
}

async function stateOf(tabId: number): Promise<FrameState | null> {
  const answers: readonly (FrameState | null)[] = await call(tabId, 'state', []).catch(() => []);
  return sum(answers);
}

/** What stands hidden in all frames together. */
function sum(answers: readonly (FrameState | null)[]): FrameState | null {
  const states = answers.filter((state) => state !== null);
  const [first] = states;
  return first ? { ...first, hidden: states.reduce((total, frame) => total + frame.hidden, 0) } : null;
}

/** Calls the agent in all frames, or in some; `null` for each that has none or failed. */
async function call<Name extends keyof HideAgent>(tabId: number, name: Name, args: Parameters<HideAgent[Name]>, frameIds?: number[]): Promise<readonly (FrameState | null)[]> {
  try {
    const target = frameIds ? { tabId, frameIds } : { tabId, allFrames: true };
    const frames = await browser.scripting.executeScript({ target, func: ask, args: [HIDE_AGENT, name, args], injectImmediately: true });
    return frames.map(({ result }) => (result ?? null) as FrameState | null);
  } catch (cause) {
    throw new UmbraError('page-not-scriptable', { cause });
  }
}

/** Runs in the page: it may use nothing from outside itself. */
async function ask(agentName: string, name: string, args: readonly unknown[]): Promise<unknown> {
  const agent = (globalThis as unknown as Record<string, Record<string, (...args: readonly unknown[]) => unknown> | undefined>)[agentName];
  try {
    const answer = agent?.[name]?.(...args);
    // Picking goes on when nobody waits for it any more.
    return name === 'pick' ? null : ((await answer) ?? null);
  } catch {
    return null;
  }
}
