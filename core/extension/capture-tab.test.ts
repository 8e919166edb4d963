import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { photographTab, screenshotName } from './capture-tab';

const PLACE = { tabId: 7, windowId: 1 };
/** A PNG's signature and header: 20 pixels wide, 10 high. */
const PNG = `data:image/png;base64,${Buffer.from('89504e470d0a1a0a0000000d49484452000000140000000a0802000000', 'hex').toString('base64')}`;

let answers: (() => string)[];
let active: number[];

beforeEach(() => {
  vi.useFakeTimers();
  active = [];
  // The browser's own part: what it says to each capture, and which tab is in front.
  browser.tabs.query = (async () => [{ id: active.shift() ?? PLACE.tabId }]) as unknown as typeof browser.tabs.query;
  browser.tabs.captureVisibleTab = (async () => answers.shift()?.()) as unknown as typeof browser.tabs.captureVisibleTab;
  browser.tabs.get = (async () => ({ width: 20 })) as unknown as typeof browser.tabs.get;
  browser.tabs.getZoom = async () => 2;
  browser.scripting.executeScript = (async () => [{ result: 10 }]) as unknown as typeof browser.scripting.executeScript;
});

afterEach(() => {
  vi.useRealTimers();
});

const fail = (message: string) => (): string => {
  throw new Error(message);
};

async function photograph(): Promise<unknown> {
  const outcome = photographTab(PLACE).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return await outcome;
}

test('the scale is image pixels for one CSS pixel', async () => {
  answers = [() => PNG];
  expect(await photograph()).toMatchObject({ scale: 2 });
});

test('where no script may run, the tab and its zoom tell the scale', async () => {
  answers = [() => PNG];
  browser.scripting.executeScript = () => Promise.reject(new Error('no'));
  expect(await photograph()).toMatchObject({ scale: 2 });
});

test.each(["Either the '<all_urls>' or 'activeTab' permission is required.", 'The extensions gallery cannot be scripted.', 'Missing activeTab permission', 'Cannot access contents of the page.'])('a page that the browser keeps closed is told so at once: %s', async (message) => {
  answers = [fail(message), () => PNG];
  expect(await photograph()).toMatchObject({ code: 'page-not-capturable' });
});

test.each(['This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.', 'Failed to capture tab: image readback failed'])('what passes is tried again: %s', async (message) => {
  answers = [fail(message), () => PNG];
  expect(await photograph()).toMatchObject({ scale: 2 });
  answers = [fail(message), fail(message)];
  expect(await photograph()).toMatchObject({ code: 'capture-failed' });
});

test('a tab that is no longer in front is not mistaken for what is', async () => {
  answers = [() => PNG];
  active = [PLACE.tabId, 8];
  expect(await photograph()).toMatchObject({ code: 'page-changed' });
});

test('a name holds the time and nothing of the page', () => {
  expect(screenshotName(new Date(2031, 3, 9, 17, 5, 30))).toBe('screenshot-2031-04-09-17-05-30');
});
