import type { EditTarget } from './edit-target';

/** Remembers where in a target the caret or selection stands; what it returns gives it the focus and puts them there again. */
export function keepPlace({ element, field, root }: EditTarget): () => void {
  const start = field?.selectionStart ?? null;
  const end = field?.selectionEnd ?? null;
  const selection = root.ownerDocument.getSelection();
  const range = !field && selection && selection.rangeCount > 0 && root.contains(selection.anchorNode) ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (!element.isConnected) return;
    element.focus({ preventScroll: true });
    if (field && start !== null && end !== null) {
      if (field.selectionStart !== start || field.selectionEnd !== end) field.setSelectionRange(start, end);
      return;
    }
    if (!range || !root.contains(range.startContainer)) return;
    const now = root.ownerDocument.getSelection();
    if (now?.rangeCount && sameRange(now.getRangeAt(0), range)) return;
    now?.removeAllRanges();
    now?.addRange(range);
  };
}

function sameRange(a: Range, b: Range): boolean {
  return a.startContainer === b.startContainer && a.startOffset === b.startOffset && a.endContainer === b.endContainer && a.endOffset === b.endOffset;
}
