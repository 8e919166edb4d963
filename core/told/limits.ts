/** More than a window can show is not read: a page must not fill the memory. */
export const MOST_WORDS = 30_000;
export const MOST_FIELDS = 2000;
/** Longest word, name or label, in UTF-16 code units. */
export const MOST_TEXT = 400;
