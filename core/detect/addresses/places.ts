import { ROLE } from './lexicon';
import { postcodeAt } from './postcodes';
import { is, phraseAt, type Words } from './tokens';

/** Longest name of a place, in words. */
const MAX_WORDS = 6;

/** Where the name of a state, province or county ends that begins at token `i`; codes in capitals only where one is expected. */
export function regionAt(words: Words, i: number): number | undefined {
  const { text, tokens } = words;
  const token = tokens[i];
  if (!token) return undefined;
  const known = phraseAt(words, i, 'region');
  if (known !== undefined) return known;
  if (is(words, i, ROLE.regionWord)) {
    const next = tokens[i + 1];
    if (next && (next.capital || !token.capital) && !next.digit && /^(?:space|dot)$/.test(next.gap) && !is(words, i + 1, ROLE.prose)) return i + 2;
  }
  if (token.capital && tokens[i + 1]?.gap === 'space' && is(words, i + 1, ROLE.regionEnding)) return i + 2;
  const written = text.slice(token.start, token.end);
  return is(words, i, ROLE.regionCode) && written === written.toUpperCase() ? i + 1 : undefined;
}

/** Where the name of any place ends that begins at token `i`: words with capitals, and small ones between them. */
export function placeAt(words: Words, i: number, lower = false): number | undefined {
  const { text, tokens } = words;
  let to = i;
  let named = i;
  while (to - i < MAX_WORDS) {
    const token = tokens[to];
    if (!token || (to > i && !(token.gap === 'space' || token.gap === 'slash' || (token.gap === 'dot' && (tokens[to - 1]?.folded.length ?? 9) <= 3)))) break;
    if (token.digit || (is(words, to, ROLE.prose) && !is(words, to, ROLE.particle) && !(token.capital && tokens[to + 1]?.capital && /^[A-Z]{2}/.test(text.slice(token.start, token.end)))) || (to > i && is(words, to, ROLE.sureUnit))) break;
    // `CARD 4012`, `REF 88`: what names a number.
    if (is(words, to, ROLE.counted) && tokens[to + 1]?.digit && tokens[to + 1]?.gap === 'space') break;
    if (to > i && phraseAt(words, to, 'country') !== undefined && token.capital) break;
    // `Biggleswade SG18 8QT`: letters may begin a postcode.
    if (to > i && token.number && postcodeAt(words, to)?.sure) break;
    const isName = token.capital || (lower && token.folded.length > 1);
    if (!isName && !(to > i && is(words, to, ROLE.particle))) break;
    to++;
    if (isName && (token.folded.length > 1 || to - i > 1)) named = to;
  }
  // `Phone:` and `Mobile:` are labels of what follows.
  const last = tokens[named - 1];
  if (named === i || !last || /^["'*_]{0,2} ?[:=@]/.test(text.slice(last.end, last.end + 4))) return undefined;
  return named;
}

/** Whether token `i` can be the code of a region abroad, before a postcode or a country: `, 81\n 73333`, `ZH 17885`. */
export function isCodeAt(words: Words, i: number): boolean {
  const { tokens } = words;
  const next = tokens[i + 1];
  if (!/^(?:[a-z]{1,3}|nan|null|\d{1,2})$/.test(tokens[i]?.folded ?? '') || !next || is(words, i, ROLE.prose) || tokens[i]?.gap === 'other') return false;
  return /^(?:space|line|comma)$/.test(next.gap) && (/^\d{4,6}$/.test(next.folded) || phraseAt(words, i + 1, 'country') !== undefined);
}

/** Whether a country, a region or a postcode begins at token `i`. */
export function isEndAt(words: Words, i: number): boolean {
  return phraseAt(words, i, 'country') !== undefined || regionAt(words, i) !== undefined || postcodeAt(words, i) !== undefined;
}
