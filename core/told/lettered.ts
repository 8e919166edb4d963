/** Letters, with signs before, behind and between them that stand for nothing else. */
const LETTERED = /^[("'“‘]?\p{L}+(?:[-'’‐‑]\p{L}+)*[.,:;!?)"'’”]{0,2}$/u;
/** Letters, digits and signs that stand for themselves: none that join, turn or hide. */
const PLAIN = /^[!-~\u00a3\u00a7\u00ae\u00b0\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f‐‑‘’“”–—€]+$/u;
/** Letters, without their accents, that look like digits in many fonts, or whose place a digit can take. */
const LIKE_DIGIT = 'oOQDlISsZzBGbgqATEß';
const LIKE_DIGITS = new RegExp(`^(?!\\d+$)[${LIKE_DIGIT}0-9]+$`, 'u');
/** So many of them in a row, or with digits, are a number that may be read as letters, or the other way round. */
const ROWS = new RegExp(`[${LIKE_DIGIT}0-9]{3,}`, 'gu');

/**
 * Whether a word, as it is shown, is of letters that can be believed once each was read alone. Where digits or signs of
 * addresses are among them, what stands around a letter decides what it is.
 */
export function isLettered(text: string): boolean {
  return LETTERED.test(text) && isReadable(text);
}

/** Whether reading a word alone tells all that it says. What could be letters as well as a number cannot be told from its looks. */
export function isReadable(text: string): boolean {
  const bare = bareText(text);
  return PLAIN.test(text) && /^[A-Za-z0-9ß]+$/u.test(bare) && !LIKE_DIGITS.test(bare) && !couldBeNumber(text);
}

/** Whether letters and digits that stand beside each other, whatever words they are of, could be another number than they say. */
export function couldBeNumber(text: string): boolean {
  return text.split('@').some((part) => (bareText(part).match(ROWS) ?? []).some((row) => /\D/u.test(row)));
}

/** Text for comparing what is told with what was read: signs that are written in several ways are one. */
export function comparedText(text: string): string {
  return text.normalize('NFC').replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/[–—‐‑]/gu, '-');
}

/** Letters without accents, and digits: what has lost its accent may be a digit as well. */
function bareText(text: string): string {
  return text.normalize('NFD').replace(/[^\p{L}\p{Nd}]+/gu, '');
}
