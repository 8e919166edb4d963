import { type Browser, browser } from 'wxt/browser';
import { errorCode, UmbraError } from '../errors';
import type { HeldReason, NoticeContent } from '../notice';
import { accessOrigin, askToReadClipboard } from './access';
import { showBadge } from './badge';
import { callTextAgent, focusedFrame, type FramePlace } from './call-text-agent';
import { copyText, readClipboardText } from './clipboard-text';
import { registerGuard } from './guard-sites';
import { openTextPage } from './handed-text';
import { maskItems } from './mask-items';
import { restoreInBackground } from './mask-in-background';
import { t } from './messages';
import { storeNotice } from './notice-store';
import { showElsewhere } from './show-elsewhere';
import { maskPageTexts } from './page-text';
import { withChanges } from '../page/editing/text-change';

/** What can be done with text in a page: ids of menu entries, and of keyboard commands. */
export const TEXT_COMMANDS = ['paste-masked', 'mask-selection', 'copy-masked', 'open-text', 'restore-selection', 'restore-answer'] as const;

type TextCommand = (typeof TEXT_COMMANDS)[number];

const CONTEXTS: Readonly<Record<TextCommand, 'editable' | 'selection' | 'page'>> = {
  'paste-masked': 'editable',
  'mask-selection': 'editable',
  'copy-masked': 'selection',
  'open-text': 'selection',
  'restore-selection': 'selection',
  'restore-answer': 'page',
};

/** Puts the entries for text into the menus of editable places and of selected text. */
export function createTextMenu(): void {
  for (const id of TEXT_COMMANDS) browser.contextMenus.create({ id, title: t(keyOf(id)), contexts: [CONTEXTS[id]], visible: id !== 'restore-answer' });
  registerGuard().catch(() => undefined);
}

/** `copy-masked` → `menu_copy_masked` */
function keyOf(command: TextCommand) {
  return `menu_${command.replaceAll('-', '_')}` as 'menu_copy_masked';
}

/** Answers those entries and the keyboard commands of their names. Must run in the background's first turn. */
export function serveTextMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId, selectionText }, tab) => start(String(menuItemId), tab, frameId, selectionText));
  browser.commands.onCommand.addListener((command, tab) => start(command, tab));
}

function start(name: string, tab: Browser.tabs.Tab | undefined, frameId?: number, selectionText?: string): void {
  const command = TEXT_COMMANDS.find((known) => known === name);
  if (!command || tab?.id === undefined) return;
  const { id: tabId } = tab;
  const site = accessOrigin(tab.url ?? '');
  // Asked first of all: the browser asks the user only while it still counts as an answer to the click.
  const allowed = command === 'paste-masked' ? askToReadClipboard() : Promise.resolve(true);
  void run(command, tabId, frameId, { site, allowed, tabIndex: tab.index, selectionText: selectionText ?? null });
}

/** Whose placeholders are used, whether the clipboard may be read, where the tab stands, and what the browser says is selected: without line breaks. */
interface Terms {
  readonly site: string | null;
  readonly allowed: Promise<boolean>;
  readonly tabIndex: number;
  readonly selectionText: string | null;
}

async function run(command: TextCommand, tabId: number, frameId: number | undefined, terms: Terms): Promise<void> {
  try {
    if (command === 'open-text') return await openSelection(tabId, frameId, terms);
    const place = frameId === undefined ? await focusedFrame(tabId) : { tabId, frameId };
    const content = await work(command, place, terms).catch((error: unknown) => held(errorCode(error)));
    const notice = await storeNotice(place, content);
    if (!(await callTextAgent(place, 'show', notice))) await showElsewhere(notice, place);
  } catch {
    await showBadge(tabId, { kind: 'no-text' }).catch(() => undefined);
  }
}

/** Opens the page for text with what is selected. Where no script may look, such as in a document viewer, the browser's own word for it counts. */
async function openSelection(tabId: number, frameId: number | undefined, { selectionText, tabIndex }: Terms): Promise<void> {
  const place = frameId === undefined ? await focusedFrame(tabId) : { tabId, frameId };
  const text = (await callTextAgent(place, 'selected').catch(() => null)) ?? selectionText;
  if (text === null) throw new UmbraError('page-not-scriptable');
  await openTextPage(text, tabIndex);
}

/** Does it, and returns what is to be said. */
async function work(command: TextCommand, place: FramePlace, { site, allowed }: Terms): Promise<NoticeContent> {
  if (command === 'paste-masked') {
    if (!(await allowed)) throw new UmbraError('clipboard-unread');
    return await putMasked(place, await readClipboardText(), site);
  }
  const selected = await callTextAgent(place, command === 'restore-answer' ? 'answer' : 'selected');
  if (selected === null) return held('nothing-selected');
  if (command === 'mask-selection') return await putMasked(place, selected, site);
  if (command === 'restore-selection' || command === 'restore-answer') {
    const { text, changes } = await restoreInBackground({ text: selected, site });
    return { kind: 'restored', text, restored: changes.length, can: [] };
  }
  const [changes = []] = await maskPageTexts([selected], site);
  await copyText(withChanges(selected, changes));
  return { kind: 'masked', items: maskItems([selected], [changes]), copied: true, can: [] };
}

async function putMasked(place: FramePlace, text: string, site: string | null): Promise<NoticeContent> {
  if (text === '') return held('clipboard-empty');
  const [changes = []] = await maskPageTexts([text], site);
  const masked = withChanges(text, changes);
  const landing = await callTextAgent(place, 'put', masked);
  if (landing !== 'landed') return { kind: 'held', reason: 'not-landed', masked, can: [] };
  return { kind: 'masked', items: maskItems([text], [changes]), copied: false, can: ['undo'] };
}

function held(reason: HeldReason): NoticeContent {
  return { kind: 'held', reason, masked: null, can: [] };
}
