import type { HeldReason, NoticeAction } from '../notice';
import type { TextChange } from '../page/editing/text-change';
import type { HideChoice } from '../page/hide/hide-agent';

/**
 * What scripts of the extension in web pages and the background say to each other. A page's script
 * sends text of its own page or of a paste that it holds, and gets what stands in its place: never the map
 * of originals, a key, or a setting but its own site's.
 */
export interface PageRequests {
  /** The guard runs in this frame. `early`: before any script of the page. The reply says what to tell where the extension is gone, and what to call a count of personal values. */
  'guard-hello': { request: { early: boolean }; reply: { gone: string; typed: string } };
  /** Starts the engine, as a paste is likely. */
  'guard-warm': { request: Record<string, never>; reply: Record<string, never> };
  /** Masks what a paste or drop carried, or chosen files (`ofFiles`: those and no text). `changes` has a list for each text; `notice` names the notice that tells of it, `null` where nothing was found. */
  'guard-mask': { request: { texts: readonly string[]; ofFiles: boolean }; reply: { changes: readonly (readonly TextChange[])[]; notice: string | null } };
  /** Redacts a picture. Both are base64. `accept` is what the file button it is for takes, empty where there is none; `type` of the reply is that of what comes back, `ending` what such files end with. `hidden` says how many places. */
  'guard-picture': { request: { type: string; accept: string; base64: string }; reply: { type: string; ending: string; base64: string; hidden: number } };
  /** How much personal data typed text holds. */
  'guard-check': { request: { text: string }; reply: { count: number } };
  /** A notice is to be shown: something stayed back, or is about to be sent. The reply names it. */
  'guard-notice': { request: NoticeRequest; reply: { notice: string } };
  /** The page is one that is to be hidden before it is seen: how, or `null` where it is not any more. */
  'hide-hello': { request: Record<string, never>; reply: { choice: HideChoice | null } };
  /** What is to be hidden in texts of the page: a list of changes for each. */
  'hide-find': { request: { texts: readonly string[]; labels: boolean }; reply: { changes: readonly (readonly TextChange[])[] } };
  /** The user picked an element to cover: kept where the site is always hidden. */
  'hide-rule': { request: { selector: string }; reply: Record<string, never> };
  /** A notice of this frame cannot be shown in it: it is shown at the top of the tab, or in a window of its own. */
  'guard-elsewhere': { request: { notice: string }; reply: Record<string, never> };
  /** A notice is over: what it held is forgotten. */
  'guard-over': { request: { notice: string }; reply: Record<string, never> };
}

export type PageRequestName = keyof PageRequests;

export type NoticeRequest =
  /** Something stayed back. `masked` is the text that would have been pasted, `files` how many redacted files there are, where that far was come; `ofFiles`: files and no text were held. */
  | { readonly kind: 'held'; readonly reason: HeldReason; readonly masked: string | null; readonly files: number; readonly ofFiles: boolean }
  /** Pictures and files were redacted. */
  | { readonly kind: 'files'; readonly files: number; readonly hidden: number }
  /** The user is about to send text with so many findings. */
  | { readonly kind: 'send'; readonly count: number };

/** From the background to a page's script. */
export interface NoticeMessage {
  readonly notice: string;
  readonly action: NoticeAction;
}

/** From the background to the guard at the top of a tab: this notice of another frame is to be shown there. The reply is whether it is. */
export interface HostMessage {
  readonly host: string;
}
