/** The site under the popup, and whether its pastes are guarded. */
export interface SiteState {
  /** `https://host` */
  readonly origin: string;
  /** As people read it. */
  readonly host: string;
  readonly guarded: boolean;
  /** Whether the guard runs in this tab, where the site is guarded: a tab that was not reloaded has none. */
  readonly works: boolean;
}

/** How the page under the popup is hidden. */
export interface PageHiding {
  /** How many places. */
  readonly hidden: number;
  readonly pictures: boolean;
  /** By placeholders, not by blocks. */
  readonly labels: boolean;
  /** Pages of its site are always hidden. */
  readonly stays: boolean;
}

/** What can be done with a page to hide it. */
export type HideAction = 'state' | 'start' | 'stop' | 'boxes' | 'labels' | 'cover' | 'uncover' | 'pick' | 'stay' | 'leave';

/** What the popup needs of the browser to work with text. Errors are `UmbraError`s. */
export interface TextServices {
  /** `null` where the tab shows no site. */
  readonly site: SiteState | null;
  /** Masks the text on the clipboard in its place; gives how many values. Asks for the permission to read it first: only in answer to a click or a key. */
  readonly maskClipboard: () => Promise<number>;
  /** Puts the text on the clipboard, its placeholders replaced by what they stand for; gives how many. Asks as above. */
  readonly restoreClipboard: () => Promise<number>;
  /** Puts this text on the clipboard, masked; gives how many values. */
  readonly maskText: (text: string) => Promise<number>;
  /** Hides personal data on the page, changes how, or shows it again; `null` where nothing is hidden then. `stay` asks the user for access to the site first: only in answer to a click. */
  readonly hidePage: (action: HideAction) => Promise<PageHiding | null>;
  /** Turns the paste guard of the site on or off; on asks the user for access first. Gives whether it was done. */
  readonly turnGuard: (on: boolean) => Promise<boolean>;
}
