import type { ClipboardEvent } from 'react';

/** Longer texts are shown and not edited: a text field would hold up the page with every letter. */
export const EDITABLE = 300_000;

/** A text that comes back is pasted and seldom edited: shorter ones already are shown and not edited. */
export const LONG_ANSWER = 100_000;

/**
 * What a text field would hold after a paste, where that is more than it can take without holding up the page: then the
 * paste is taken out of the browser's hands. `null` where the browser may do it.
 */
export function longPaste(event: ClipboardEvent<HTMLTextAreaElement>, longest: number): string | null {
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const pasted = event.clipboardData.getData('text/plain');
  if (pasted.length + value.length <= longest) return null;
  event.preventDefault();
  // As a text field has them.
  return value.slice(0, selectionStart) + pasted.replaceAll(/\r\n?/gu, '\n') + value.slice(selectionEnd);
}
