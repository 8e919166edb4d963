const ACCENTED = /[\u0080-\u{10ffff}]/gu;

/**
 * Lower case without accents, in exactly as many code units as before, so that offsets stay: a letter whose plain
 * form has another length is left as it is.
 */
export function foldLetters(text: string): string {
  const unaccented = text.replace(ACCENTED, plain);
  const lower = unaccented.toLowerCase();
  // A letter without a small form of its length is left: then capitals are folded run by run.
  return lower.length === text.length ? lower : unaccented.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

const plainOf = new Map<string, string>();

function plain(letter: string): string {
  const known = plainOf.get(letter);
  if (known !== undefined) return known;
  const lower = letter.toLowerCase();
  const bare = lower.normalize('NFD').replace(/\p{M}+/gu, '');
  const folded = bare.length === letter.length ? bare : lower.length === letter.length ? lower : letter;
  plainOf.set(letter, folded);
  return folded;
}

/** Letters without their accents, in their own case and in exactly as many code units as before. */
export function withoutAccents(text: string): string {
  return text.replace(ACCENTED, (letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}+/gu, '');
    return bare.length === letter.length ? bare : letter;
  });
}
