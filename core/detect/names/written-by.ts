import type { FoundName } from './cued-names';
import { isClearGivenName } from './lexicon';
import { isEveryday, type NameText } from './name-text';
import { endOfName, isNamePart } from './read-name';

/** `Ada wrote:`, in many languages: the verbs that end the line before a quotation. */
const WROTE = new Set(['wrote', 'writes', 'schrieb', 'ecrit', 'escribio', 'scritto', 'napisal', 'napisała', 'napisala', 'napisał', 'schreef', 'skrev', 'kirjoitti', 'escreveu']);
/** Verbs that persons do, and hardly anything else: they tell a given name from the everyday word it also is. */
const ACTED = new Set('said says asked replied answered told wrote called emailed explained shouted whispered laughed smiled approved submitted signed confirmed mentioned reported thinks wants likes lives loves sagte fragte meint wohnt schrieb dit demanda repond habite dijo pregunto vive disse chiese abita'.split(' '));
const MOST_WORDS = 3;

/** Names that the verb behind them tells. */
export function* writtenBy(page: NameText): Generator<FoundName> {
  const { tokens, text } = page;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.shape !== 'lower') continue;
    const wrote = WROTE.has(token.key) && /^ ?(?:\([a-z]{1,2}\))? ?:/.test(text.slice(token.end, token.end + 8));
    if (wrote) {
      const last = i - (/^(?:a|ha)$/.test(tokens[i - 1]?.key ?? '') ? 2 : 1);
      const first = beginBefore(page, last);
      if (first !== undefined) yield { first, last, evidence: 'strong', pattern: 'wrote', context: true };
    } else if (ACTED.has(token.key) && token.gap === ' ') {
      const before = tokens[i - 1];
      if (before?.shape === 'title' && before.word.given && isEveryday(page, before) && isNamePart(page, i - 1) && !PLACES.has(before.key) && tokens[i - 2]?.gap !== '-') yield { first: i - 1, last: i - 1, evidence: 'weak', pattern: 'acted', context: true };
    }
  }
}

const PLACES = new Set('apple amazon tesla paris london washington oracle visa orange christian mercedes ford santiago victoria georgia will may can angel'.split(' '));

/** First token of the name that ends with token `last`. */
function beginBefore(page: NameText, last: number): number | undefined {
  let first = last;
  while (last - first < MOST_WORDS && first > 0 && page.tokens[first]?.gap === ' ' && isNamePart(page, first - 1)) first--;
  while (first <= last && !isNamePart(page, first)) first++;
  if (first > last || endOfName(page, first) < last) return undefined;
  const token = page.tokens[first];
  if (!token || (first === last && isEveryday(page, token) && !isClearGivenName(token))) return undefined;
  return first;
}
