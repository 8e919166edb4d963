import { UmbraError } from '../../errors';
import type { TextChange } from '../editing/text-change';
import type { ShadowOf } from '../editing/edit-target';
import { blockAround, collectText, type CollectedText, type Collecting, gapOf, isEdited } from './collect-text';
import { HiddenFields, SHOWING, SHOWN_ATTRIBUTES, SUSPECT } from './hidden-fields';
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

const LETTERS = /\S/gu;

/** Hides personal data in a page's text and fields, keeps doing so while the page changes, and brings everything back. */
export class HidePage {
  private readonly text = new HiddenText();
  private readonly fields: HiddenFields;
  private readonly collecting: Pick<Collecting, 'shadowOf' | 'onRoot'>;
  private readonly sheet = new CoverSheet();
  private readonly dirty = new Set<Node>();
  /** Fields and elements that show something else, without what is below them. */
  private readonly alone = new Set<Element>();
  private readonly roots = new Set<Document | ShadowRoot>();
  private observer: MutationObserver | null = null;
  private frame = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = PAUSE_MS;
  private looking = false;

  constructor(
    private readonly document: Document,
    shadowOf: ShadowOf,
    private readonly find: FindChanges,
    ownFrames: string,
  ) {
    this.fields = new HiddenFields(find, ownFrames);
    this.collecting = { shadowOf, onRoot: (root) => this.observe(root) };
  }

  /** Hides all that the page shows now and follows its changes. Errors: those of finding; then nothing that was found is shown again. */
  async start(): Promise<HideState> {
    this.observer ??= new MutationObserver((records) => this.changed(records));
    this.observe(this.document);
    this.sheet.coverIn(this.document);
    // Collecting comes upon the shadow roots, in which there are fields too.
    const text = this.look([this.document, ...this.document.querySelectorAll('head > title')]);
    this.dirty.clear();
    await Promise.all([text, this.fields.hide([...this.roots])]);
    this.watchFields();
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
    cancelAnimationFrame(this.frame);
    this.dirty.clear();
    this.alone.clear();
    this.roots.clear();
    this.text.restore();
    this.fields.restore();
    this.sheet.remove();
  }

  private observe(root: Document | ShadowRoot): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    this.observer?.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: [...SHOWN_ATTRIBUTES] });
    if (root instanceof Document) return;
    this.sheet.coverIn(root);
    this.dirty.add(root);
  }

  /** Looks, before each frame is drawn, whether fields hold something else: no event tells that a script has filled one. */
  private watchFields(): void {
    if (this.frame !== 0 || !this.observer || !this.fields.some) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      for (const field of this.fields.changed()) this.fieldChanged(field);
      this.watchFields();
    });
  }

  private fieldChanged(element: Element): void {
    this.alone.add(element);
    this.later();
  }

  private async look(parts: readonly Node[]): Promise<void> {
    const looks: Promise<void>[] = [];
    const together = new Together();
    const collecting = { ...this.collecting, gapOf, textOf: (node: Text) => this.text.textOf(node), onStretch: (stretch: CollectedText) => void looks.push(this.lookAt(stretch, together)) };
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
    const edited = new Set<Element>();
    for (const { type, target, addedNodes, attributeName } of records) {
      const field = type === 'attributes' ? null : editedAround(target);
      if (field) edited.add(field);
      else if (type === 'characterData') {
        // What was just put there is no change of the page's.
        if (!this.text.isOurs(target as Text)) this.suspect(target);
      } else if (type === 'attributes') {
        if (target instanceof Element && !this.fields.isOurs(target, attributeName ?? '')) this.fieldChanged(target);
      } else for (const node of addedNodes) this.suspect(node);
    }
    for (const field of edited) if (this.fields.hasChanged(field)) this.fieldChanged(field);
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
    if (node instanceof Element && (node.matches(SHOWING) || node.querySelector(SHOWING) !== null)) this.dirty.add(node);
  }

  private later(): void {
    // A page that never rests is looked at all the same.
    if (this.looking || this.timer !== undefined) return;
    this.timer = setTimeout(() => void this.lookAgain(), this.pause);
  }

  private async lookAgain(): Promise<void> {
    this.timer = undefined;
    const nodes = [...this.dirty].filter((node) => node.isConnected);
    const alone = [...this.alone].filter((element) => element.isConnected);
    this.dirty.clear();
    this.alone.clear();
    this.looking = true;
    const began = performance.now();
    try {
      const blocks = new Set(nodes.filter((node) => node instanceof Text).map(blockAround));
      await this.look([...blocks].filter((block) => ![...blocks].some((other) => other !== block && other.contains(block))));
      await this.fields.hide(nodes.filter((node) => node instanceof Element || node instanceof ShadowRoot), alone);
    } catch {
      // What could not be looked through stays as blocks, and is tried again.
      for (const node of nodes) this.dirty.add(node);
      for (const element of alone) this.alone.add(element);
    }
    this.looking = false;
    this.watchFields();
    this.pause = Math.max(PAUSE_MS, (performance.now() - began) / SHARE / 4);
    if (this.dirty.size + this.alone.size > 0 && this.observer) this.later();
  }
}

/** The outside of what a user edits around a node. */
function editedAround(node: Node): Element | null {
  let outermost: Element | null = null;
  let one = (node instanceof Element ? node : node.parentElement)?.closest('[contenteditable]');
  for (; one; one = one.parentElement?.closest('[contenteditable]')) if (isEdited(one)) outermost = one;
  return outermost;
}

function isWithinEdited(node: Text): boolean {
  return node.parentElement?.isContentEditable === true || node.parentElement?.closest('textarea, script, style, noscript, template, select') != null;
}
