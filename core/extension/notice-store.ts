import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import type { NoticeContent } from '../notice';

/** How long a notice can be opened and answered, in milliseconds. */
const KEPT_MS = 150_000;

const PREFIX = 'notice:';

const ALARM = 'notices';

/** A notice as it waits for its frame. Lies in `storage.session`, which scripts in pages cannot reach. */
export interface StoredNotice {
  readonly tabId: number;
  readonly frameId: number;
  /** The frame that shows it, where that is another one. */
  readonly shownIn?: number;
  readonly until: number;
  readonly content: NoticeContent;
}

/** Keeps what a notice is to say; returns the name by which its frame asks for it, which nobody can guess. Errors: storage-full. */
export async function storeNotice(place: { readonly tabId: number; readonly frameId: number }, content: NoticeContent): Promise<string> {
  const notice = crypto.randomUUID();
  await forgetOld();
  try {
    await browser.storage.session.set({ [PREFIX + notice]: { tabId: place.tabId, frameId: place.frameId, until: Date.now() + KEPT_MS, content } satisfies StoredNotice });
  } catch (cause) {
    throw new UmbraError('storage-full', { cause });
  }
  await browser.alarms.create(ALARM, { delayInMinutes: KEPT_MS / 60_000 + 0.5 });
  return notice;
}

/** A notice by its name. Errors: capture-gone, where it is over. */
export async function loadNotice(notice: string): Promise<StoredNotice> {
  const values: Record<string, unknown> = await browser.storage.session.get(PREFIX + notice);
  const stored = values[PREFIX + notice] as StoredNotice | undefined;
  if (!stored || stored.until < Date.now()) throw new UmbraError('capture-gone');
  return stored;
}

/** Remembers that another frame shows a notice. */
export async function moveNotice(notice: string, shownIn: number): Promise<void> {
  await browser.storage.session.set({ [PREFIX + notice]: { ...(await loadNotice(notice)), shownIn } satisfies StoredNotice });
}

/** Calls back once a notice is over. */
export function whenOver(notice: string, callback: () => void): void {
  browser.storage.session.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[PREFIX + notice];
    if (change && change.newValue === undefined) callback();
  });
}

/** Forgets a notice and what it held. */
export async function forgetNotice(notice: string): Promise<void> {
  await browser.storage.session.remove(PREFIX + notice);
}

/** Forgets all notices. */
export async function forgetNotices(): Promise<void> {
  await forgetWhere(() => true);
}

/** Forgets notices whose time is over, also those of tabs that were closed over them. Must run in the background's first turn. */
export function serveNotices(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) forgetOld().catch(() => undefined);
  });
}

async function forgetOld(): Promise<void> {
  await forgetWhere((stored) => stored.until < Date.now());
}

async function forgetWhere(over: (stored: StoredNotice) => boolean): Promise<void> {
  const values: Record<string, unknown> = await browser.storage.session.get(null);
  const names = Object.entries(values).flatMap(([name, value]) => (name.startsWith(PREFIX) && over(value as StoredNotice) ? [name] : []));
  if (names.length > 0) await browser.storage.session.remove(names);
}
