// Measures what hiding a page costs: 20,000 elements hidden and brought back, and the share of a core on a busy page.
//   npm run bench:hide
import type { Page } from '@playwright/test';
import { type Guarded, openGuarded } from '../support/guarded';

const RUNS = 7;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const round = (value: number): string => value.toFixed(1);

/** Part of the extension's API, inside one of its own pages. */
declare const chrome: { readonly tabs: { query(query: object): Promise<{ readonly id?: number; readonly url?: string }[]> }; readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean; code?: string; value?: { state: { hidden: number } | null } }> } };

/** Hides or shows the page of a tab as the popup does; gives the milliseconds and how many places are hidden. */
async function act(own: Page, url: string, action: 'start' | 'stop'): Promise<{ readonly ms: number; readonly hidden: number }> {
  return await own.evaluate(
    async ({ url, action }) => {
      const tabId = (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id;
      const began = performance.now();
      const reply = await chrome.runtime.sendMessage({ name: 'hide-page', request: { tabId, action } });
      if (!reply.ok) throw new Error(reply.code);
      return { ms: performance.now() - began, hidden: reply.value?.state?.hidden ?? 0 };
    },
    { url, action },
  );
}

/** Gives, whenever it is called, the seconds that the tasks of a page's main thread took so far. */
async function taskClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
}

/** Waits until a page has drawn what it last changed: somebody who hides a page has it before them, drawn. */
const drawn = (page: Page): Promise<void> => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

async function large(guarded: Guarded): Promise<void> {
  const { umbra } = guarded;
  const page = await guarded.open('plain.html?large');
  // Out of the way: what listens everywhere in that page would be measured too.
  await page.goto(`${new URL(page.url()).origin}/blank.html?large`);
  await page.evaluate(`{
    const rows = [];
    for (let row = 0; row < 3333; row++) rows.push('<tr><td>' + row + '</td><td>Order</td><td>customer' + row + '@example.org</td><td>open</td><td>' + (row % 7) + ' items</td></tr>');
    document.body.innerHTML = '<table><tbody>' + rows.join('') + '</tbody></table>';
  }`);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const text = await page.evaluate(() => document.body.innerText.length);
  const own = await umbra.context.newPage();
  await own.goto(umbra.url('options.html'));
  const before = await page.content();
  const times: number[] = [];
  const seen: number[] = [];
  const back: number[] = [];
  let hidden = 0;
  for (let run = 0; run < RUNS; run++) {
    await page.bringToFront();
    await drawn(page);
    const began = performance.now();
    const started = await act(own, page.url(), 'start');
    await drawn(page);
    if (run > 0) seen.push(performance.now() - began);
    if (run > 0) times.push(started.ms);
    ({ hidden } = started);
    if ((await page.content()).includes('customer17@')) throw new Error('Something is not hidden.');
    const stopped = await act(own, page.url(), 'stop');
    if (run > 0) back.push(stopped.ms);
    if ((await page.content()) !== before) throw new Error('The page did not come back as it was.');
  }
  console.log(`${elements} elements with ${text} characters, ${hidden} places: hidden in ${round(median(times))} ms at the median (limit 300), slowest ${round(Math.max(...times))} ms, and drawn anew by ${round(median(seen))} ms; back in ${round(median(back))} ms, byte for byte`);
  await Promise.all([page.close(), own.close()]);
}

async function busy(guarded: Guarded): Promise<void> {
  const { umbra } = guarded;
  const page = await guarded.open('plain.html?busy');
  await page.goto(`${new URL(page.url()).origin}/blank.html?busy`);
  await page.evaluate(`{
    document.body.innerHTML = '<div id="feed"></div>';
    let count = 0;
    setInterval(() => {
      for (let one = 0; one < 10; one++) {
        const line = document.createElement('p');
        line.textContent = 'Message ' + ++count + ' from Mara Lindt: write to mara' + count + '@example.org';
        document.querySelector('#feed').append(line);
      }
      while (document.querySelector('#feed').childElementCount > 300) document.querySelector('#feed').firstChild.remove();
    }, 200);
  }`);
  const own = await umbra.context.newPage();
  await own.goto(umbra.url('options.html'));
  await page.bringToFront();
  const tasks = await taskClock(page);
  const share = async (): Promise<number> => {
    const [from, began] = [await tasks(), performance.now()];
    await page.waitForTimeout(8000);
    return (((await tasks()) - from) / (performance.now() - began)) * 100_000;
  };
  const without = await share();
  await act(own, page.url(), 'start');
  const hiding = await share();
  console.log(`a page that adds 50 lines a second: its main thread is busy ${round(without)} % without and ${round(hiding)} % with hiding: ${round(hiding - without)} % of a core (limit 5)`);
  await Promise.all([page.close(), own.close()]);
}

const guarded = await openGuarded();
try {
  await large(guarded);
  await busy(guarded);
} finally {
  await guarded.close();
}
