import { type EditTarget, readTarget } from './edit-target';
import { showsNow } from './landed';
import { putContent } from './put-content';

/** How long an editor may take to undo, in milliseconds. */
const PATIENCE_MS = 400;

/** What was put into a target, and what stood there before. */
export interface Insertion {
  readonly target: EditTarget;
  readonly before: string;
  /** Where a field's caret or selection began. */
  readonly start: number;
  readonly put: string;
}

/** An editor that joins what was typed with what was pasted undoes both: what it took too much is put in again. */
async function giveBack(target: EditTarget, before: string, put: string): Promise<boolean> {
  const now = readTarget(target).trimEnd();
  if (!before.startsWith(now) || showsNow(before, now, put)) return false;
  return (await putContent(target, { text: before.slice(now.length), html: null, files: [] })) === 'landed';
}

/** Takes out again what was put in, by the ways of the page's own undo. Returns whether the text is as it was. */
export async function takeBack({ target, before, start, put }: Insertion): Promise<boolean> {
  const { field, element, root } = target;
  if (!element.isConnected) return false;
  element.focus({ preventScroll: true });
  if (field) {
    // Undo in a field may take more with it than was put in: exactly that is cut out instead.
    const line = field instanceof HTMLInputElement ? put.replaceAll(/[\r\n]+/gu, ' ') : put.replaceAll('\r\n', '\n');
    if (!field.value.startsWith(line, start)) return false;
    field.setSelectionRange(start, start + line.length);
    const replaced = before.slice(start, before.length - (field.value.length - start - line.length));
    if (replaced === '') root.ownerDocument.execCommand('delete');
    else await putContent(target, { text: replaced, html: null, files: [] });
    return field.value === before;
  }
  const mac = navigator.platform.startsWith('Mac');
  const key = new KeyboardEvent('keydown', { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !mac, metaKey: mac, bubbles: true, cancelable: true, composed: true });
  element.dispatchEvent(key);
  if (!key.defaultPrevented && readTarget(target) !== before) root.ownerDocument.execCommand('undo');
  const end = performance.now() + PATIENCE_MS;
  const bare = (text: string): string => text.replaceAll(/[\s\u00A0\u200B\uFEFF]+/gu, '');
  while (bare(readTarget(target)) !== bare(before)) {
    if (performance.now() > end) return await giveBack(target, before, put);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return true;
}
