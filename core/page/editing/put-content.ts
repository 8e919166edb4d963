import { type EditTarget, readTarget } from './edit-target';
import { showsNow } from './landed';

/** What is put into a page: text, the same with its structure where there is one, and files. */
export interface PasteContent {
  readonly text: string;
  readonly html: string | null;
  readonly files: readonly File[];
}

/** How long an editor may take until it shows what it was given, in milliseconds. */
const PATIENCE_MS = 800;

/** Whether a site took what it was given. `unseen`: it said so and nothing of it can be seen. */
export type Landing = 'landed' | 'unseen' | 'refused';

/**
 * Pastes into a target as a user would: the page's own handlers get a paste event that holds this
 * content and nothing else, and where none of them takes it, it is inserted as typed text is, so
 * that the page's undo takes it back. Looks afterwards whether it is really there.
 */
export async function putContent(target: EditTarget, content: PasteContent): Promise<Landing> {
  const before = readTarget(target);
  const taken = offer(target.element, 'paste', content);
  if (content.files.length > 0 && content.text === '') return taken ? 'landed' : 'refused';
  if (!taken) insert(target, content);
  return await seen(target, before, content.text, taken);
}

/** Sends a paste or drop with this content to an element. Returns whether some handler of the page took it. */
export function offer(element: Element, kind: 'paste' | 'drop', { text, html, files }: PasteContent, point?: { readonly x: number; readonly y: number }): boolean {
  const data = new DataTransfer();
  if (text !== '') data.setData('text/plain', text);
  if (html !== null) data.setData('text/html', html);
  for (const file of files) data.items.add(file);
  const common = { bubbles: true, cancelable: true, composed: true };
  const event =
    kind === 'paste'
      ? new ClipboardEvent('paste', { ...common, clipboardData: data })
      : new DragEvent('drop', { ...common, dataTransfer: data, clientX: point?.x ?? 0, clientY: point?.y ?? 0 });
  element.dispatchEvent(event);
  return event.defaultPrevented;
}

/** Inserts at the caret or over the selection. */
function insert({ element, field, root }: EditTarget, { text, html }: PasteContent): void {
  const page = root.ownerDocument;
  const single = field instanceof HTMLInputElement;
  if (html !== null && !field && element.isContentEditable && page.execCommand('insertHTML', false, html)) return;
  page.execCommand('insertText', false, single ? text.replaceAll(/[\r\n]+/gu, ' ') : text);
}

async function seen(target: EditTarget, before: string, text: string, taken: boolean): Promise<Landing> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    if (showsNow(before, readTarget(target), text)) return 'landed';
    if (!taken && performance.now() > end - PATIENCE_MS / 2) return 'refused';
    if (performance.now() > end) return readTarget(target) === before ? 'refused' : 'unseen';
    await new Promise((resolve) => setTimeout(resolve, 8));
  }
}
