import { UmbraError } from '../../errors';
import type { TextChange } from '../editing/text-change';
import type { ShadowOf } from '../editing/edit-target';
import { blockAround, collectText, type CollectedText, type Collecting } from './collect-text';
import { HiddenFields } from './hidden-fields';
import { HiddenText } from './hidden-text';
import { CoverSheet } from './cover-sheet';
import { Together } from './together';

/** Finds what is to be hidden in some texts, and says what to show in its place: a list of sorted changes for each text. */
export type FindChanges = (texts: readonly string[]) => Promise<readonly (readonly TextChange[])[]>;

/** What stands on a page that is hidden. */
export interface HideState {
  /** Places in the text, and fields. */
  readonly hidden: number;
  readonly pictures: boolean;
}

/** Share of a core that looking after a changing page may take. */
const SHARE = 0.05;

/** Shortest pause between two looks at what changed, in milliseconds. */
const PAUSE_MS = 150;

/** Text that is shown as blocks at once when a page adds it, until it was looked through: what most personal data looks like. */
const SUSPECT = /\d{3}|@|\p{Lu}\p{Ll}+[\s-]+\p{Lu}/u;

const LETTERS = /\S/gu;

/** Hides personal data in a page's text and fields, keeps doing so while the page changes, and brings everything back. */
export class HidePage {
  private readonly text = new HiddenText();
  private readonly fields: HiddenFields;
  private readonly collecting: Pick<Collecting, 'shadowOf' | 'onRoot'>;
  private readonly sheet = new CoverSheet();
  private readonly dirty = new Set<Node>();
  private readonly roots = new Set<Node>();
  private observer: MutationObserver | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = PAUSE_MS;
  private looking = false;

  constructor(
    private readonly document: Document,
    shadowOf: ShadowOf,
    private readonly find: FindChanges,
  ) {
    this.fields = new HiddenFields(find);
    this.collecting = { shadowOf, onRoot: (root) => this.observe(root) };
  }

  /** Hides all that the page shows now and follows its changes. Errors: those of finding; then nothing that was found is shown again. */
  async start(): Promise<HideState> {
    this.observer ??= new MutationObserver((records) => this.changed(records));
    this.observe(this.document);
    this.sheet.coverIn(this.document);
    await Promise.all([this.look([this.document, ...this.document.querySelectorAll('head > title')]), this.fields.hide(this.document)]);
    return this.state();
  }

  state(): HideState {
    return { hidden: this.text.size + this.fields.size, pictures: this.sheet.pictures };
  }

  /** Covers pictures, or shows them. */
  coverPictures(on: boolean): void {
    this.sheet.pictures = on;
  }

  /** Covers elements that match a selector, for as long as the page is hidden. */
  coverElement(selector: string): void {
    this.sheet.add(selector);
  }

  /** Brings the page back, byte for byte, and lets go of it. */
  stop(): void {
    this.observer?.disconnect();
    this.observer = null;
    clearTimeout(this.timer);
    this.dirty.clear();
    this.roots.clear();
    this.text.restore();
    this.fields.restore();
    this.sheet.remove();
  }

  private observe(root: Node): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    this.observer?.observe(root, { subtree: true, childList: true, characterData: true });
    if (root instanceof ShadowRoot) this.sheet.coverIn(root);
  }

  private async look(parts: readonly Node[]): Promise<void> {
    const looks: Promise<void>[] = [];
    const together = new Together();
    const collecting = { ...this.collecting, textOf: (node: Text) => this.text.textOf(node), onStretch: (stretch: CollectedText) => void looks.push(this.lookAt(stretch, together)) };
    for (const part of parts) collectText(part, collecting);
    try {
      await Promise.all(looks);
    } finally {
      // What was found is hidden, also where something else could not be looked through.
      together.now();
    }
  }

  private async lookAt(stretch: CollectedText, together: Together): Promise<void> {
    const [changes] = await this.find([stretch.text]);
    if (!changes) throw new UmbraError('engine-lost');
    together.add(() => {
      if (this.observer) this.text.apply(stretch, changes);
    });
  }

  private changed(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') {
        // What was just put there is no change of the page's.
        if (!this.text.isOurs(target as Text)) this.suspect(target);
      } else for (const node of addedNodes) this.suspect(node);
    }
    if (this.dirty.size > 0) this.later();
  }

  /** Shows new text as blocks until it was looked through, so that it is not seen for a moment. */
  private suspect(node: Node): void {
    const onStretch = ({ pieces }: CollectedText): void => {
      for (const { node: text } of pieces) {
        if (this.text.isOurs(text) || text.data.trim() === '' || isWithinEdited(text)) continue;
        this.dirty.add(text);
        if (SUSPECT.test(text.data)) this.text.show(text, text.data.replaceAll(LETTERS, '█'), 1);
      }
    };
    collectText(node, { ...this.collecting, textOf: (text) => text.data, onStretch });
    if (node instanceof Element && node.matches('input, textarea, select, iframe, frame, :has(input, textarea, select, iframe, frame, [contenteditable])')) this.dirty.add(node);
  }

  private later(): void {
    if (this.looking) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.lookAgain(), this.pause);
  }

  private async lookAgain(): Promise<void> {
    const nodes = [...this.dirty].filter((node) => node.isConnected);
    this.dirty.clear();
    this.looking = true;
    const began = performance.now();
    try {
      const blocks = new Set(nodes.filter((node) => node instanceof Text).map(blockAround));
      await this.look([...blocks].filter((block) => ![...blocks].some((other) => other !== block && other.contains(block))));
      for (const node of nodes) if (node instanceof Element) await this.fields.hide(node);
    } catch {
      // What could not be looked through stays as blocks, and is tried again.
      for (const node of nodes) this.dirty.add(node);
    }
    this.looking = false;
    this.pause = Math.max(PAUSE_MS, (performance.now() - began) / SHARE / 4);
    if (this.dirty.size > 0 && this.observer) this.later();
  }
}

function isWithinEdited(node: Text): boolean {
  return node.parentElement?.isContentEditable === true || node.parentElement?.closest('textarea, script, style, noscript, template, select') != null;
}
