import type { Page } from 'playwright-core';
import type { ExtensionBrowser, TargetInfo } from './extension-browser';
import type { HiddenTarget } from './hidden-target';
import { readPageState, untilSettled, type PageState } from './page-state';

/** The real popup, opened by the real toolbar button. */
export class Popup {
  private constructor(
    readonly target: HiddenTarget,
    /** When the button was clicked, as `Date.now()`. */
    readonly clickedAt: number,
  ) {}

  /** Clicks the toolbar button over a page and attaches to the popup that opens. */
  static async open(browser: ExtensionBrowser, page: Page): Promise<Popup> {
    await painted(page);
    await Popup.gone(browser);
    const clickedAt = await browser.clickToolbar(page);
    const target = await browser.attach((info) => isPopup(browser, info));
    return new Popup(target, clickedAt);
  }

  /** Waits until no popup is open: one that has to close is for a moment still there. Throws where one stays. */
  static async gone(browser: ExtensionBrowser, timeout = 30_000): Promise<void> {
    const end = Date.now() + timeout;
    while ((await browser.targets()).some((info) => isPopup(browser, info))) {
      if (Date.now() > end) throw new Error('The popup stays open.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** What it shows once it is done, stopped or failed, and when that was, as `Date.now()`. */
  async settled(): Promise<PageState & { readonly settledAt: number }> {
    const settledAt = await this.target.evaluate(untilSettled);
    return { ...(await this.state()), settledAt };
  }

  /** What it shows now. */
  state(): Promise<PageState> {
    return this.target.evaluate(readPageState);
  }

  /** Waits until a picture was copied or saved, or the popup has closed with that. */
  async exported(): Promise<void> {
    await this.target
      .evaluate(
        () =>
          new Promise<void>((resolve) => {
            const timer = setInterval(() => {
              if (document.querySelector('main[data-exported]') === null) return;
              clearInterval(timer);
              resolve();
            }, 20);
          }),
      )
      .catch(() => undefined);
  }

  /** Presses a key as the keyboard does. `key` as in KeyboardEvent: `Enter`, `Escape` or one letter. */
  async press(key: string): Promise<void> {
    const virtualKey = { Enter: 13, Escape: 27 }[key] ?? key.toUpperCase().charCodeAt(0);
    const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
    const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
    const event = { key, code, windowsVirtualKeyCode: virtualKey, nativeVirtualKeyCode: virtualKey };
    // The popup may close on the first of the two, so their answers are not waited for.
    void this.target.send('Input.dispatchKeyEvent', { ...event, type: text === undefined ? 'rawKeyDown' : 'keyDown', ...(text === undefined ? {} : { text }) }).catch(() => undefined);
    await this.target.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }).catch(() => undefined);
  }

  /** Clicks the middle of the first element that fits, with the mouse, once it is there and rests: the popup grows to what it shows. */
  async click(selector: string): Promise<void> {
    const point = await this.target.evaluate(restingPlace, selector);
    if (point === null) throw new Error(`The popup shows no ${selector}.`);
    const event = { ...point, button: 'left', clickCount: 1 };
    await this.target.send('Input.dispatchMouseEvent', { ...event, type: 'mousePressed' });
    await this.target.send('Input.dispatchMouseEvent', { ...event, type: 'mouseReleased' }).catch(() => undefined);
  }
}

/** Who clicks sees the page: brings it to the front and waits until it was painted there, half a second at most. A page that asks something is held up and never says. */
async function painted(page: Page): Promise<void> {
  await page.bringToFront();
  const frames = page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))).catch(() => undefined);
  await Promise.race([frames, new Promise((resolve) => setTimeout(resolve, 500))]);
}

function isPopup(browser: ExtensionBrowser, { type, url }: TargetInfo): boolean {
  return type === 'page' && url.startsWith(browser.url('popup.html'));
}

/** Waits in the popup, ten seconds at most, until an element stands still; returns its middle. Travels there as text, so it stands on its own. */
async function restingPlace(selector: string): Promise<{ readonly x: number; readonly y: number } | null> {
  let last: DOMRect | undefined;
  let still = 0;
  for (let tries = 0; tries < 400; tries++) {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    still = box && last && box.x === last.x && box.y === last.y && box.width === last.width && box.height === last.height ? still + 1 : 0;
    if (box && still === 3) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    last = box;
    await new Promise((resolve) => {
      setTimeout(resolve, 25);
    });
  }
  return null;
}
