import type { GuardLink } from '../guard/guard-link';
import type { Listen } from '../guard/lasting-listeners';
import { createNotices } from '../guard/notices';
import { hasRoomForNotice } from '../guard/room-for-notice';
import { answerAround } from './answer-around';
import { deepActive, editTargetOf, readTarget } from './edit-target';
import { type Landing, putContent } from './put-content';
import { type Insertion, takeBack } from './take-back';

const CLICKED = '__umbraClicked';

/** Name under which the agent stands in the isolated world of a page. */
export const TEXT_AGENT = '__umbraTextAgent';

/** Remembers what is right-clicked in this frame, for what is chosen in the menu then. */
export function watchClicked(listen: Listen): void {
  listen(
    'contextmenu',
    (event) => {
      const [inner] = event.composedPath();
      if (event.isTrusted && inner instanceof Element) Object.assign(globalThis, { [CLICKED]: new WeakRef(inner) });
    },
    { passive: true },
  );
}

function clickedElement(): WeakRef<Element> | undefined {
  return (globalThis as unknown as Record<string, WeakRef<Element> | undefined>)[CLICKED];
}

/** What the extension does in a page that the user called it into, without access to the site. */
export interface TextAgent {
  /** The selected text, `null` where nothing is selected. In a field: what is selected there. */
  selected(): string | null;
  /** The text of the answer that the user right-clicked; `null` where nobody saw that. */
  answer(): string | null;
  /** Puts text in place of the selection, or at the caret, and looks whether it arrived. `refused` where nothing can be edited. */
  put(text: string): Promise<Landing>;
  /** Shows a notice; says whether there is room for it here. Where there is none it is to be shown elsewhere. */
  show(notice: string): boolean;
}

/** Makes the agent of one frame. */
export function createTextAgent(document: Document, link: GuardLink): TextAgent {
  // Whoever asks to show one is told where there is no room.
  const notices = createNotices(document, link, () => '', () => undefined);
  let inserted: Insertion | null = null;

  return {
    selected() {
      const target = editTargetOf(deepActive(document, link.shadowOf));
      if (target?.field) {
        const { selectionStart, selectionEnd, value } = target.field;
        if (selectionStart !== null && selectionEnd !== null && selectionStart < selectionEnd) return value.slice(selectionStart, selectionEnd);
      }
      const text = document.getSelection()?.toString() ?? '';
      return text === '' ? null : text;
    },
    answer() {
      const clicked = clickedElement()?.deref();
      return clicked?.isConnected ? answerAround(clicked) : null;
    },
    async put(text) {
      const target = editTargetOf(deepActive(document, link.shadowOf));
      if (!target) return 'refused';
      inserted = { target, before: readTarget(target), start: target.field?.selectionStart ?? 0, put: text };
      return await putContent(target, { text, html: null, files: [] });
    },
    show(notice) {
      notices.show(notice, (action) => {
        if (action === 'undo' && inserted) void takeBack(inserted);
      });
      return document.defaultView !== null && hasRoomForNotice(document.defaultView);
    },
  };
}
