/** Endings, on folded letters, of words that are hardly ever anything but surnames: Slavic, Romance, Nordic, Finnish, Greek, Caucasian and German ones. */
const ENDING = new RegExp(
  `(?:${[
    '[eo]wsk(?:[aiy]|iego|iej|iemu|im)', '[a-z]{3}[nlrw]sk(?:[aiy]|iego|iej|iemu|im)', '[aei]ck(?:i|iego|iej|iemu|im)', '[eo]wicz(?:a|owi|em)?', 'cz[ay]k(?:a|owi|iem)?',
    '[aeo]vi(?:c|ch|t)', '[eo]vsk(?:[aiy]|aya|ij)', 'enko', '(?:ch|cz)uk', 'shvili', '[a-z]{3}[eo]va',
    'opoulo[su]', 'akis', 'escu', '[^aeiou]sson', 'sdott(?:ir|er)', '(?:[ao]n|[^l]ai?|i)nen', '[lq]vist', 'quist', 'gaard',
    '(?:nd|rd|rr|gu|ll)ez', 'ellini', 'cchi', 'uzzi', 'etti', '(?:linger|baum)',
  ].join('|')})$`,
  'u',
);
/** Beginnings that are glued on: `McKinley`, `FitzRoy`. */
const BEGINNING = /^(?:mc|mac(?=[cdgkln])|fitz)[a-z]{4,12}$/u;
const LEAST = 6;

/** Whether a word, folded, has the form of a surname. */
export function looksLikeSurname(word: string): boolean {
  return word.length >= LEAST && (ENDING.test(word) || BEGINNING.test(word));
}
