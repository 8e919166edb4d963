/** Something a user can paste into. */
export interface EditTarget {
  /** Where events are sent: the field, or the innermost element of an editor that has the focus. */
  readonly element: HTMLElement;
  /** A field keeps its text in `value`; everything else shows it in the page. */
  readonly field: HTMLInputElement | HTMLTextAreaElement | null;
  /** What holds all of the text: the field itself, or the outermost editable element around `element`. */
  readonly root: HTMLElement;
}

/** Kinds of input that hold text which can be selected and replaced. */
const TEXT_INPUTS = new Set(['text', 'search', 'url', 'tel', 'email', 'password', 'number', '']);

/** Editors whose text does not stand in what has the focus, by an element around it and the one that shows the text. */
const DRAWN_EDITORS: readonly { readonly around: string; readonly text: string }[] = [
  { around: '.monaco-editor', text: '.view-lines' },
  { around: '.ace_editor', text: '.ace_text-layer' },
  { around: '.CodeMirror', text: '.CodeMirror-code' },
];

/** Shadow roots are searched by this; a content script may open closed ones too. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** The innermost focused element of a document, through frames of the same document's shadow roots. */
export function deepActive(document: Document, shadowOf: ShadowOf): Element | null {
  let active = document.activeElement;
  for (let inner = active && shadowOf(active)?.activeElement; inner; inner = shadowOf(inner)?.activeElement ?? null) active = inner;
  return active;
}

/** What an element lets a user edit, or `null` where it is not editable or is read-only. */
export function editTargetOf(element: Element | null): EditTarget | null {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    if (element instanceof HTMLInputElement && !TEXT_INPUTS.has(element.type)) return null;
    if (element.disabled) return null;
    const drawn = drawnText(element);
    if (element.readOnly && !drawn) return null;
    return { element, field: drawn ? null : element, root: drawn ?? element };
  }
  if (!(element instanceof HTMLElement)) return null;
  const drawn = drawnText(element);
  if (drawn) return { element, field: null, root: drawn };
  if (!element.isContentEditable) return null;
  let root = element;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return { element, field: null, root };
}

function drawnText(element: Element): HTMLElement | null {
  for (const { around, text } of DRAWN_EDITORS) {
    const shown = element.closest(around)?.querySelector<HTMLElement>(text);
    if (shown) return shown;
  }
  return null;
}

/** All text that a target holds now, or as much of it as its editor draws. */
export function readTarget({ field, root }: EditTarget): string {
  return field ? field.value : (root.textContent ?? '');
}
