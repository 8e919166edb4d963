import { UmbraError } from '../errors';
import type { CaptureCut, Progress } from '../model';
import { cropReading } from '../told/crop-reading';
import { showBadge } from './badge';
import { type PagePicture, photographPage, screenshotName, type TabPlace } from './capture-tab';
import { storeCapture } from './captures';
import { chooseScroller } from './choose-frame';
import type { ModeRequest } from './contract';
import { crop, type WindowBox } from './crop';
import { t } from './messages';
import { withPageAgent } from './page-agent';
import { captureScrolled } from './scroll-capture';
import { scrollFrame, scrollTop } from './scrolling';
import { tabSite } from './tab-site';
import { wait } from './wait';

/** How a capture by a mode is followed and ended. */
export interface ModeOptions {
  /** Aborts: the promise rejects with `cancelled`, and the page is as it was. */
  readonly signal: AbortSignal;
  /** The page is ready: from now on it belongs to the user or the camera, and the popup gives way. */
  readonly onStarted: () => void;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Captures a tab by one of the modes and stores the picture; returns the capture's id.
 * Errors: cancelled, page-not-scriptable, page-changed, and those of capturing the tab.
 */
export async function captureByMode(request: ModeRequest, options: ModeOptions): Promise<string> {
  switch (request.mode) {
    case 'region':
      return await captureRegion(request, options);
    case 'element':
      return await captureElement(request, options);
    case 'page':
      return await capturePage(request, options);
    case 'delay':
      return await captureLater(request, request.seconds, options);
  }
}

async function captureRegion(place: TabPlace, { signal, onStarted }: ModeOptions): Promise<string> {
  return await withPageAgent(place.tabId, signal, async (agent) => {
    const choosing = agent.call('pickRegion', t('region_hint'));
    onStarted();
    const region = await choosing;
    if (!region) throw new UmbraError('cancelled');
    return await storePart(place, await photographPage(place), region, null);
  });
}

async function captureElement(place: TabPlace, { signal, onStarted, onProgress }: ModeOptions): Promise<string> {
  return await withPageAgent(place.tabId, signal, async (agent) => {
    const choosing = agent.call('pickElement', t('element_hint'));
    onStarted();
    const element = await choosing;
    if (!element) throw new UmbraError('cancelled');
    if (element.visible) return await storePart(place, await photographPage(place), element.visible, element.whole ? null : 'in-frame');
    const picture = await captureScrolled(place, scrollTop(agent), agent.signal, onProgress);
    return await store(place, picture, picture.cut);
  });
}

async function capturePage(place: TabPlace, { signal, onStarted, onProgress }: ModeOptions): Promise<string> {
  return await withPageAgent(place.tabId, signal, async (agent) => {
    const { chain, closed } = chooseScroller(await agent.survey());
    if (!chain && !(await agent.call('beginPage'))) throw new UmbraError('page-not-scriptable');
    const scrolling = chain ? await scrollFrame(agent, chain) : scrollTop(agent);
    onStarted();
    const picture = await captureScrolled(place, scrolling, agent.signal, onProgress);
    return await store(place, picture, picture.cut ?? (closed ? 'frame' : null));
  });
}

/** Takes the picture after so many seconds, which the badge counts down: time to open a menu. */
async function captureLater(place: TabPlace, seconds: number, options: ModeOptions): Promise<string> {
  options.onStarted();
  const countDown = async (signal: AbortSignal, onSecond: (left: number) => void = () => undefined): Promise<void> => {
    for (let left = seconds; left > 0; left--) {
      await showBadge(place.tabId, { kind: 'countdown', seconds: left });
      onSecond(left);
      await wait(1000);
      signal.throwIfAborted();
    }
  };
  // Only for Esc, and to say so where the button is not in sight: a page that lets no script in, or that is left meanwhile, is captured all the same.
  let counted = false;
  await withPageAgent(place.tabId, options.signal, async (agent) => {
    counted = true;
    await agent.watchEscape().catch(() => undefined);
    const say = async (words: string): Promise<void> => await agent.call('say', words).catch(() => undefined);
    await countDown(agent.signal, (left) => void say(t('countdown_hint', left)));
    // On no picture.
    await say('');
  }).catch(async (error: unknown) => {
    if (counted) throw error;
    await countDown(options.signal);
  });
  // Nothing of the badge is on the picture; the last second must not stay on it either.
  await showBadge(place.tabId, { kind: 'busy' });
  return await store(place, await photographPage(place));
}

async function storePart(place: TabPlace, picture: PagePicture, part: WindowBox, cut: CaptureCut | null): Promise<string> {
  return await store(place, { ...picture, blob: await crop(picture, part), reading: picture.reading && cropReading(picture.reading, part, 'keep') }, cut);
}

async function store({ tabId }: TabPlace, { blob, scale, reading }: PagePicture, cut: CaptureCut | null = null): Promise<string> {
  return await storeCapture(blob, { origin: 'tab', scale, name: screenshotName(new Date()), findings: null, needsAccess: null, ...(cut ? { cut } : {}), ...(await tabSite(tabId)) }, reading);
}
