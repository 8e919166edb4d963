// Measures what the paste guard costs its user: the time from Ctrl+V to the inserted text, and frames lost while typing.
//   npm run bench:guard
import type { Page } from '@playwright/test';
import { type Guarded, openGuarded } from '../support/guarded';

const WARM_RUNS = 21;
const COLD_RUNS = 5;

/** About 2 kB of an ordinary mail with a few values in every paragraph. */
const TEXT = Array.from(
  { length: 8 },
  (_, index) =>
    `Hello, this is about order ${4711 + index}. Please reply to customer${index}@example.org or call +49 30 90182${index}${index}. ` +
    'The delivery was late, the box was damaged, and nobody answered the phone for two days. We would like to have the money back, or a new one until Friday. Kind regards, Mara Lindt\n',
).join('');

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const round = (value: number): string => value.toFixed(1);

/** Pastes into an empty field and gives the milliseconds from the key to the text. */
async function timePaste(page: Page): Promise<number> {
  await page.evaluate(() => {
    const field = document.querySelector('#field') as HTMLTextAreaElement;
    field.value = '';
    field.focus();
    const times: { key: number; text: number } = { key: 0, text: 0 };
    Object.assign(window, { times });
    addEventListener('keydown', (event) => event.key === 'v' && (times.key = event.timeStamp), { capture: true, once: false });
    field.addEventListener('input', () => (times.text ||= performance.now()), { once: true });
  });
  await page.bringToFront();
  await page.keyboard.press('ControlOrMeta+v');
  await page.waitForFunction(() => (window as unknown as { times: { text: number } }).times.text > 0, null, { timeout: 20_000 });
  if (!(await page.evaluate(() => window.editor.text())).includes('[EMAIL_')) throw new Error('What was pasted is not masked.');
  return await page.evaluate(() => {
    const { times } = window as unknown as { times: { key: number; text: number } };
    return times.text - times.key;
  });
}

/** Stops the engine and the background, so that the next paste starts both. */
async function cool({ umbra }: Guarded): Promise<void> {
  const own = (await umbra.targets()).filter(({ url, type }) => url.startsWith(umbra.url('')) && (type === 'service_worker' || url.endsWith('offscreen.html')));
  for (const { targetId } of own) await umbra.send('Target.closeTarget', { targetId }).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

/** Types for some seconds and gives the lengths of the frames drawn meanwhile, in milliseconds. */
async function timeFrames(page: Page): Promise<readonly number[]> {
  await page.bringToFront();
  // As text: what compiles this file would put calls into a function that the page does not have.
  await page.evaluate(`{
    window.frames_ = [];
    let last = 0;
    requestAnimationFrame(function frame(now) {
      if (last > 0) window.frames_.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    });
    window.editor.focus();
  }`);
  await page.keyboard.type(TEXT.slice(0, 200), { delay: 25 });
  return await page.evaluate<number[]>('window.frames_');
}

const guarded = await openGuarded();
try {
  const { umbra, site } = guarded;
  await umbra.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
  const page = await guarded.open('plain.html?field=textarea');
  await page.evaluate((text) => navigator.clipboard.writeText(text), TEXT);
  await timePaste(page);
  const warm: number[] = [];
  for (let run = 0; run < WARM_RUNS; run++) warm.push(await timePaste(page));
  const cold: number[] = [];
  for (let run = 0; run < COLD_RUNS; run++) {
    await cool(guarded);
    cold.push(await timePaste(page));
  }
  console.log(`paste of ${TEXT.length} characters, Ctrl+V to text, median of ${WARM_RUNS} warm: ${round(median(warm))} ms (limit 100); slowest ${round(Math.max(...warm))} ms`);
  console.log(`the same cold, engine and background stopped, median of ${COLD_RUNS}: ${round(median(cold))} ms (limit 600); slowest ${round(Math.max(...cold))} ms`);
  for (const [name, origin] of [['guarded', site.origin], ['not guarded', site.origin.replace('127.0.0.1', 'localhost')]] as const) {
    const typing = await guarded.open('plain.html?field=textarea', origin);
    const frames = await timeFrames(typing);
    const late = frames.filter((frame) => frame > 17.5).length;
    console.log(`typing, ${name}: median frame ${round(median(frames))} ms (limit 16.7), ${late} of ${frames.length} frames over 17.5 ms`);
    await typing.close();
  }
} finally {
  await guarded.close();
}
