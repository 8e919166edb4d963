import { FIELD_MARK } from './cover-sheet';
import { isEdited } from './collect-text';
import type { FindChanges } from './hide-page';

/** Attributes that show personal data without a text node of its own. */
export const SHOWN_ATTRIBUTES = ['title', 'alt', 'placeholder', 'aria-label'] as const;

const FIELDS = 'input:not([type=hidden], [type=password], [type=checkbox], [type=radio], [type=file], [type=range], [type=color], [type=submit], [type=button], [type=image]), textarea, select, [contenteditable]';

const FRAMES = 'iframe, frame';

/** What shows something by other means than its text nodes. */
export const SHOWING = [FIELDS, FRAMES, ...SHOWN_ATTRIBUTES.map((name) => `[${name}]`)].join();

/** Text that is hidden before it was looked through: what most personal data looks like. */
export const SUSPECT = /\d{3}|@|\p{Lu}\p{Ll}+[\s-]+\p{Lu}/u;

/** Fields that are looked at in one frame: a page of thousands takes some frames. */
const AT_ONCE = 300;

/** One text that a field or an attribute shows; `name` is the attribute's. */
interface Shown {
  readonly element: Element;
  readonly name: string | null;
  readonly text: string;
}

/** Hides what fields show, and attributes that are shown, without touching what a field holds and sends. */
export class HiddenFields {
  private readonly marked = new Set<Element>();
  private readonly attributes = new Map<Element, Map<string, { readonly original: string; readonly shown: string }>>();
  /** What each field held when it was looked at last: a script fills a field without anybody hearing of it. */
  private readonly held = new Map<Element, string>();
  private turn: Iterator<[Element, string]> | null = null;
  private over = false;

  constructor(
    private readonly find: FindChanges,
    /** How the addresses of the extension's own frames begin: its notices stay in sight. */
    private readonly ownFrames: string,
  ) {}

  /** How many fields and elements show something else. */
  get size(): number {
    return this.marked.size + this.attributes.size;
  }

  /** Whether there are fields to look after. */
  get some(): boolean {
    return this.held.size > 0;
  }

  /** Hides what the fields below these nodes show now, and these elements themselves. Errors: those of finding. */
  async hide(roots: readonly (Document | ShadowRoot | Element)[], alone: Iterable<Element> = []): Promise<void> {
    const elements = new Set(alone);
    for (const root of roots) {
      if (root instanceof Element) elements.add(root);
      for (const element of root.querySelectorAll(SHOWING)) elements.add(element);
    }
    const texts: Shown[] = [];
    for (const element of elements) {
      if (element.matches(FRAMES)) this.mark(element, !isOpen(element) && !(element as HTMLIFrameElement).src.startsWith(this.ownFrames));
      if (element.matches(FIELDS)) {
        const text = valueOf(element);
        this.held.set(element, text);
        texts.push({ element, name: null, text });
      }
      for (const name of SHOWN_ATTRIBUTES) {
        const text = element.getAttribute(name);
        if (text !== null && !this.isOurs(element, name)) texts.push({ element, name, text });
      }
    }
    await this.look(texts);
  }

  /** Whether an attribute says what was put there, and nothing new of the page. */
  isOurs(element: Element, name: string): boolean {
    return this.attributes.get(element)?.get(name)?.shown === element.getAttribute(name);
  }

  /** Fields that hold something else than when they were looked at. */
  changed(): Element[] {
    const changed: Element[] = [];
    for (let left = AT_ONCE; left > 0; left--) {
      this.turn ??= this.held.entries();
      const { done, value } = this.turn.next();
      if (done) {
        this.turn = null;
        break;
      }
      const [element] = value;
      if (!element.isConnected) this.held.delete(element);
      // What is written where a user edits is a change of the page, and heard of.
      else if (!isEdited(element) && this.hasChanged(element)) changed.push(element);
    }
    return changed;
  }

  /** Whether a field holds something else than when it was looked at. What looks personal is hidden at once, but where the user is typing. */
  hasChanged(element: Element): boolean {
    const text = valueOf(element);
    if (text === this.held.get(element)) return false;
    this.held.set(element, text);
    if (SUSPECT.test(text) && !element.matches(':focus')) this.mark(element, true);
    return true;
  }

  private async look(texts: readonly Shown[]): Promise<void> {
    for (const { element, name, text } of texts) if (name === null && text.trim() === '') this.mark(element, false);
    const filled = texts.filter(({ text }) => text.trim() !== '');
    if (filled.length === 0) return;
    const changes = await this.find(filled.map(({ text }) => text));
    if (this.over) return;
    for (const [index, { element, name, text }] of filled.entries()) {
      const found = changes[index] ?? [];
      // What holds something else by now is looked at again.
      if (name === null) this.mark(element, found.length > 0 || (this.marked.has(element) && valueOf(element) !== text));
      else if (found.length > 0 && element.getAttribute(name) === text) this.replace(element, name, text, found.reduce((shown, { start, end }) => shown.slice(0, start) + '█'.repeat(end - start) + shown.slice(end), text));
    }
  }

  /** Brings everything back. */
  restore(): void {
    this.over = true;
    for (const element of this.marked) element.removeAttribute(FIELD_MARK);
    for (const [element, names] of this.attributes) for (const [name, { original, shown }] of names) if (element.getAttribute(name) === shown) element.setAttribute(name, original);
    this.marked.clear();
    this.attributes.clear();
    this.held.clear();
    this.turn = null;
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
