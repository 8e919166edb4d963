import type { GuardLink } from '../guard/guard-link';
import { createNotices } from '../guard/notices';
import { HidePage } from './hide-page';
import { PageRules } from './page-rules';
import { pickElement } from './pick-element';
import { selectorOf } from './selector-of';

/** Name under which the agent stands in the isolated world of a page. */
export const HIDE_AGENT = '__umbraHideAgent';

/** How a page is hidden. */
export interface HideChoice {
  /** Placeholders instead of blocks. */
  readonly labels: boolean;
  readonly pictures: boolean;
  /** Elements that are covered whole, by selectors. */
  readonly selectors: readonly string[];
}

/** What stands hidden in one frame. */
export interface FrameState {
  readonly hidden: number;
  readonly pictures: boolean;
  readonly labels: boolean;
}

/** Hides personal data in one frame of a page, for as long as the user wants. */
export interface HideAgent {
  /** Hides; a page that is hidden in another way is shown for a moment and hidden anew. */
  readonly start: (choice: HideChoice) => Promise<FrameState>;
  readonly stop: () => void;
  /** `null` while nothing is hidden. */
  readonly state: () => FrameState | null;
  readonly coverPictures: (on: boolean) => FrameState | null;
  /** Lets the user pick an element to cover. */
  readonly pick: () => Promise<void>;
}

/** How often a page that must be hidden before it is seen is tried again, and the pause, in milliseconds. */
const TRIES = 5;
const RETRY_MS = 1000;

/** Makes the agent of a frame. */
export function createHideAgent(document: Document, link: GuardLink): HideAgent {
  let hiding: { readonly page: HidePage; readonly labels: boolean } | null = null;

  const state = (): FrameState | null => (hiding ? { ...hiding.page.state(), labels: hiding.labels } : null);
  const agent: HideAgent = {
    async start({ labels, pictures, selectors }) {
      agent.stop();
      const page = new HidePage(document, link.shadowOf, async (texts) => (await link.ask('hide-find', { texts, labels })).changes, link.noticeUrl(''));
      hiding = { page, labels };
      page.coverPictures(pictures);
      for (const selector of selectors) page.coverElement(selector);
      const found = await page.start();
      return { ...found, labels };
    },
    stop() {
      hiding?.page.stop();
      hiding = null;
    },
    state,
    coverPictures(on) {
      hiding?.page.coverPictures(on);
      return state();
    },
    async pick() {
      const element = await pickElement(document);
      if (!element || !hiding) return;
      const selector = selectorOf(element);
      hiding.page.coverElement(selector);
      await link.ask('hide-rule', { selector }).catch(() => undefined);
    },
  };
  return agent;
}

/** Hides a page before it is first seen, where the user asked for that on its site. Must run before the page is drawn. */
export async function hideFromTheStart(document: Document, link: GuardLink, agent: HideAgent): Promise<void> {
  const curtain = new PageRules();
  curtain.write('body{visibility:hidden!important}');
  curtain.putIn(document);
  const hello = link.ask('hide-hello', {});
  if (document.readyState === 'loading') await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  for (let left = TRIES; left > 0; left--) {
    try {
      const { choice } = await (left === TRIES ? hello : link.ask('hide-hello', {}));
      if (choice) await agent.start(choice);
      return curtain.remove();
    } catch {
      agent.stop();
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
  const notices = createNotices(document, link, () => '');
  const { notice } = await link.ask('guard-notice', { kind: 'held', reason: 'page-unchecked', masked: null, files: 0, ofFiles: false });
  notices.show(notice, (action) => {
    if (action === 'show') curtain.remove();
    else if (action === 'again') {
      curtain.remove();
      void hideFromTheStart(document, link, agent);
    }
  });
}
