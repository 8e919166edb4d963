const LETTER = /[\p{L}\p{M}]/u;
const UNKNOWN = 0;
const IS_LETTER = 1;
const IS_NONE = 2;
/** What is known of each code unit: a text has few different ones, and a table is quicker than an expression. */
const known = new Uint8Array(0x10000);

function isLetter(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (known[code] === UNKNOWN) known[code] = LETTER.test(String.fromCharCode(code)) ? IS_LETTER : IS_NONE;
  return known[code] === IS_LETTER;
}

/** Where the next letter stands at or after `from`; the text's length if there is none. */
export function nextLetter(text: string, from: number): number {
  let i = from;
  while (i < text.length && !isLetter(text, i)) i++;
  return i;
}

/** Where the run of letters ends that begins at `start`. */
export function endOfLetters(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && isLetter(text, i)) i++;
  return i;
}
