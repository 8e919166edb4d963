import { FIELD_MARK } from './cover-sheet';
import { isEdited } from './collect-text';
import type { FindChanges } from './hide-page';

/** What shows personal data without a text node of its own. */
const ATTRIBUTES = ['title', 'alt', 'placeholder', 'aria-label'] as const;

const FIELDS = 'input:not([type=hidden], [type=password], [type=checkbox], [type=radio], [type=file], [type=range], [type=color], [type=submit], [type=button], [type=image]), textarea, select, [contenteditable]';

/** Hides what fields show, and attributes that are shown, without touching what a field holds and sends. */
export class HiddenFields {
  private readonly marked = new Set<Element>();
  private readonly attributes = new Map<Element, Map<string, { readonly original: string; readonly shown: string }>>();

  constructor(private readonly find: FindChanges) {}

  /** How many fields and elements show something else. */
  get size(): number {
    return this.marked.size + this.attributes.size;
  }

  /** Hides what the fields below a node show now. Errors: those of finding. */
  async hide(root: Document | Element): Promise<void> {
    for (const frame of root.querySelectorAll('iframe, frame')) this.mark(frame, !isOpen(frame));
    if (root instanceof Element && root.matches('iframe, frame')) this.mark(root, !isOpen(root));
    const all = [...(root instanceof Element ? [root] : []), ...root.querySelectorAll(`${FIELDS}, ${ATTRIBUTES.map((name) => `[${name}]`).join()}`)];
    const values: { readonly element: Element; readonly name: string | null; readonly text: string }[] = [];
    for (const element of all) {
      if (element.matches(FIELDS)) values.push({ element, name: null, text: valueOf(element) });
      for (const name of ATTRIBUTES) {
        const text = element.getAttribute(name);
        if (text !== null && !(this.attributes.get(element)?.get(name)?.shown === text)) values.push({ element, name, text });
      }
    }
    const filled = values.filter(({ text }) => text.trim() !== '');
    if (filled.length === 0) return;
    const changes = await this.find(filled.map(({ text }) => text));
    for (const [index, { element, name, text }] of filled.entries()) {
      const found = changes[index] ?? [];
      if (name === null) this.mark(element, found.length > 0);
      else if (found.length > 0 && element.getAttribute(name) === text) this.replace(element, name, text, found.reduce((shown, { start, end }) => shown.slice(0, start) + '█'.repeat(end - start) + shown.slice(end), text));
    }
  }

  /** Brings everything back. */
  restore(): void {
    for (const element of this.marked) element.removeAttribute(FIELD_MARK);
    for (const [element, names] of this.attributes) for (const [name, { original, shown }] of names) if (element.getAttribute(name) === shown) element.setAttribute(name, original);
    this.marked.clear();
    this.attributes.clear();
  }

  private mark(element: Element, on: boolean): void {
    if (on === this.marked.has(element)) return;
    if (on) {
      this.marked.add(element);
      element.setAttribute(FIELD_MARK, '');
    } else {
      this.marked.delete(element);
      element.removeAttribute(FIELD_MARK);
    }
  }

  private replace(element: Element, name: string, original: string, shown: string): void {
    const names = this.attributes.get(element) ?? new Map<string, { original: string; shown: string }>();
    names.set(name, { original, shown });
    this.attributes.set(element, names);
    element.setAttribute(name, shown);
  }
}

/** Whether a frame is of the page's own site: its text is hidden there. What another site shows cannot be looked through, so it is covered. */
function isOpen(frame: Element): boolean {
  try {
    return (frame as HTMLIFrameElement).contentDocument !== null;
  } catch {
    return false;
  }
}

function valueOf(element: Element): string {
  if (element instanceof HTMLSelectElement) return [...element.selectedOptions].map((option) => option.text).join('\n');
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
  return isEdited(element) ? (element.textContent ?? '') : '';
}
