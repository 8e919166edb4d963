import { boxInWindow, seenInWindow } from './element-at';
import { createFrameHold, type FrameHold, type HeldFrame } from './frame-hold';
import { largeFrames } from './frame-places';
import { holdStill } from './hold-still';
import { createNote, type Note } from './note';
import { pickElement } from './pick-element';
import { pickRegion } from './pick-region';
import type { WindowBox } from './region-choice';
import { createScrollSession, type ScrolledView, type ScrollSession } from './scroll-session';
import { type PageSurvey, surveyPage } from './survey-page';

/** What the background can ask of a page while something of it is captured. */
export interface CaptureAgent {
  /** Says that the background is there. Without it everything is given back after a while. Returns whether the user wants to stop. */
  readonly beat: () => { readonly cancelled: boolean };
  /** Lets the user choose a rectangle: see `pickRegion`. */
  readonly pickRegion: (hint: string) => Promise<WindowBox | null>;
  /**
   * Lets the user choose an element, and makes ready to scroll through it: see `pickElement`. Of one in a frame it gives what
   * the window shows of it, in CSS pixels: a frame is not scrolled.
   */
  readonly pickElement: (hint: string) => Promise<{ readonly visible: WindowBox | null; readonly whole: boolean } | null>;
  /** Listens for Esc, which the page gets too. */
  readonly watchEscape: () => void;
  /** Shows a few words over the page, which go out of the pointer's way; '' takes them away, and waits until they are on no picture. */
  readonly say: (words: string) => Promise<void>;
  /** What scrolls in this window, and which frames fill much of it. */
  readonly survey: () => PageSurvey;
  /** Makes ready for a frame of this window to be scrolled by its own agent. Errors where it is not there. */
  readonly holdFrame: (index: number) => void;
  /** See `FrameHold`. Errors where none is held. */
  readonly lookAtFrame: () => HeldFrame;
  readonly arrangeFrame: (strip: { readonly first: boolean; readonly last: boolean }) => Promise<HeldFrame>;
  /** Makes ready to scroll through the whole page. `false` where the document is none that scrolls: a PDF file. */
  readonly beginPage: () => boolean;
  /** See `ScrollSession`. Errors where nothing was begun. */
  readonly moveTo: (row: number, first: boolean) => Promise<ScrolledView>;
  readonly look: () => ScrolledView;
  /** Ends whatever runs and gives the page back as it was. */
  readonly end: () => void;
}

/** Without a sign of the background for so long, it is gone. In milliseconds. */
const SILENCE_MS = 5000;
/** A page that was busy for longer finds the signs waiting for it: they come before this is over. In milliseconds. */
const GRACE_MS = 500;

/** The agent of this page. Everything that it does to the page ends with `end`, which comes by itself where nobody calls any more. */
export function createAgent(): CaptureAgent {
  const over = new AbortController();
  let cancelled = false;
  let session: ScrollSession | null = null;
  let hold: FrameHold | null = null;
  let note: Note | null = null;
  let silence = setTimeout(doubt, SILENCE_MS);

  function doubt(): void {
    silence = setTimeout(end, GRACE_MS);
  }

  function end(): void {
    clearTimeout(silence);
    over.abort();
  }

  function scrolling(): ScrollSession {
    if (!session || over.signal.aborted) throw new Error('nothing is under way');
    return session;
  }

  function held(): FrameHold {
    if (!hold || over.signal.aborted) throw new Error('no frame is held');
    return hold;
  }

  function begin(target: Element | null): void {
    over.signal.throwIfAborted();
    const begun = createScrollSession(target, over.signal);
    session = begun;
    over.signal.addEventListener('abort', begun.end);
    keepStill();
  }

  function keepStill(): void {
    holdStill(() => {
      cancelled = true;
    }, over.signal);
  }

  return {
    beat() {
      clearTimeout(silence);
      if (!over.signal.aborted) silence = setTimeout(doubt, SILENCE_MS);
      return { cancelled };
    },
    pickRegion: async (hint) => await pickRegion(hint, over.signal),
    async pickElement(hint) {
      const element = await pickElement(hint, over.signal);
      if (!element || over.signal.aborted) return null;
      if (element.ownerDocument !== document) return visiblePart(element);
      begin(element);
      return { visible: null, whole: true };
    },
    watchEscape() {
      const onKey = (event: KeyboardEvent): void => {
        if (event.isTrusted && event.key === 'Escape') cancelled = true;
      };
      window.addEventListener('keydown', onKey, { capture: true, signal: over.signal });
    },
    async say(words) {
      if (over.signal.aborted) return;
      note ??= createNote(over.signal);
      await note.show(words);
    },
    survey: surveyPage,
    holdFrame(index) {
      over.signal.throwIfAborted();
      const frame = largeFrames().find(({ place }) => place.index === index);
      if (!frame) throw new Error('the frame is gone');
      hold = createFrameHold(frame.element);
      over.signal.addEventListener('abort', hold.end);
      keepStill();
    },
    lookAtFrame: () => held().look(),
    arrangeFrame: async (strip) => await held().arrange(strip),
    beginPage() {
      if (document.contentType === 'application/pdf') return false;
      begin(null);
      return true;
    },
    moveTo: async (row, first) => await scrolling().moveTo(row, first),
    look: () => scrolling().look(),
    end,
  };
}

/** What the window shows of an element, and whether that is all of it. */
function visiblePart(element: Element): { readonly visible: WindowBox; readonly whole: boolean } | null {
  const [all, visible] = [boxInWindow(element), seenInWindow(element)];
  return all && visible && { visible, whole: all.w * all.h - visible.w * visible.h <= 0.5 * (visible.w + visible.h) };
}
