import type { Listen } from './lasting-listeners';

/** What a paste or drop carried, or files that were chosen by a button, taken over before the page could see it. */
export interface HeldTransfer {
  readonly kind: 'paste' | 'drop' | 'choice';
  /** Where it was to go: the event's innermost target that this script may see. */
  readonly target: Element | null;
  readonly point: { readonly x: number; readonly y: number };
  readonly text: string;
  readonly html: string | null;
  readonly files: readonly File[];
  /** It held a folder, which cannot be looked through. */
  readonly folder: boolean;
}

/** Whether it carries files and no text. */
export function isOfFiles({ text, files, folder }: HeldTransfer): boolean {
  return text.trim() === '' && (files.length > 0 || folder);
}

/** Insertions that a paste or drop makes where its own event was not seen. */
const INSERTIONS = new Set(['insertFromPaste', 'insertFromPasteAsQuotation', 'insertFromDrop', 'insertFromYank']);

/**
 * Takes every paste and drop that a user makes away from the page and hands it on. Must run before
 * any script of the page: of the listeners of one window the first one decides whether the others
 * hear of it. What a script made up (`isTrusted` is false) is left alone: it carries nothing that the
 * page did not have. So is what is dragged from within the page itself.
 */
export function holdTransfers(listen: Listen, onHeld: (held: HeldTransfer) => void): void {
  let ownDrag = false;

  const hold = (event: Event, kind: 'paste' | 'drop', data: DataTransfer | null, point: HeldTransfer['point']): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    onHeld(readTransfer(kind, data, event, point));
  };
  listen('dragstart', ({ isTrusted }) => {
    if (isTrusted) ownDrag = true;
  });
  // While something is dragged no mouse moves: the next that does comes after the drag, also where the page removed what was dragged and nobody hears of its end.
  listen('mousemove', () => (ownDrag = false), { passive: true });
  listen('dragend', () => (ownDrag = false));
  listen('paste', (event) => {
    if (event.isTrusted) hold(event, 'paste', event.clipboardData, { x: 0, y: 0 });
  });
  listen('drop', (event) => {
    const own = ownDrag;
    ownDrag = false;
    if (event.isTrusted && !own) hold(event, 'drop', event.dataTransfer, { x: event.clientX, y: event.clientY });
  });
  listen('beforeinput', (event) => {
    if (!event.isTrusted || !INSERTIONS.has(event.inputType) || (ownDrag && event.inputType === 'insertFromDrop')) return;
    const text = event.data;
    event.preventDefault();
    event.stopImmediatePropagation();
    const held = readTransfer('paste', event.dataTransfer, event, { x: 0, y: 0 });
    onHeld(held.text === '' && text !== null ? { ...held, text } : held);
  });
}

function readTransfer(kind: HeldTransfer['kind'], data: DataTransfer | null, event: Event, point: HeldTransfer['point']): HeldTransfer {
  const html = data?.getData('text/html') ?? '';
  const items = [...(data?.items ?? [])];
  const [inner] = event.composedPath();
  return {
    kind,
    target: inner instanceof Element ? inner : null,
    point,
    text: data?.getData('text/plain') ?? '',
    html: html === '' ? null : html,
    files: [...(data?.files ?? [])],
    folder: items.some((item) => item.kind === 'file' && item.webkitGetAsEntry?.()?.isDirectory === true),
  };
}
