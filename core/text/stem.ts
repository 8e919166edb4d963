/** Shorter words keep their endings, and no word is cut to less. */
const LEAST = 4;
/** Endings of cases, numbers and genders in nine languages; each pass takes the first that fits. */
const ENDINGS = /(?:s|e[mnrt]|ern|o[mw]|ami|ach|in|[aeiou])$/;

/**
 * A folded word without its endings, the same for its forms: `card` and `cards`, `konto`, `konta` and `konten`,
 * `numer` and `numerem`. Not a word of the language: only to compare by.
 */
export function stem(word: string): string {
  let shorter = word;
  while (shorter.length > LEAST) {
    const cut = ENDINGS.exec(shorter)?.index;
    if (cut === undefined || cut < LEAST) break;
    shorter = shorter.slice(0, cut);
  }
  return shorter;
}
