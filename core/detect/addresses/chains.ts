import { boxAt, detailAt, unitAt } from './details';
import { ROLE } from './lexicon';
import { isCodeAt, isEndAt, placeAt, regionAt } from './places';
import { postcodeAt } from './postcodes';
import type { Street } from './streets';
import { is, phraseAt, type Words } from './tokens';

/** What an address is made of. */
export type Part = Street['kind'] | 'unit' | 'detail' | 'box' | 'softBox' | 'military' | 'postcode' | 'country' | 'region' | 'city' | 'place' | 'lead';

/** An address as it grows: tokens `[from, to)` and the parts seen so far. */
export interface Chain {
  from: number;
  to: number;
  readonly parts: Set<Part>;
}

/** Most parts that one address has. */
const MAX_PARTS = 16;

/** Adds what follows a chain: further streets, units, boxes, postcode, town, region and country, over commas and line ends. */
export function growForward(words: Words, chain: Chain, streetAt: ReadonlyMap<number, Street>): void {
  for (let step = 0; step < MAX_PARTS; step++) {
    const next = nextPart(words, chain, streetAt);
    if (!next) return;
    chain.parts.add(next.part);
    chain.to = next.to;
  }
}

interface NextPart {
  readonly part: Part;
  readonly to: number;
}

function nextPart(words: Words, { to: i, parts }: Chain, streetAt: ReadonlyMap<number, Street>): NextPart | undefined {
  const { tokens } = words;
  const token = tokens[i];
  if (!token || token.gap === 'other') return undefined;
  const isAfterBlank = token.gap === 'blank';
  const country = token.capital || isLowerChain(words, i) ? phraseAt(words, i, 'country') : undefined;
  if (country !== undefined) return { part: 'country', to: country };
  const postcode = postcodeAfter(words, i, parts);
  if (postcode !== undefined) return { part: 'postcode', to: postcode };
  if (isAfterBlank) return undefined;
  if (!parts.has('postcode') && !parts.has('country')) {
    const street = streetAt.get(i);
    if (street && token.gap !== 'dot') return { part: street.kind, to: street.to };
    const unit = unitAt(words, i);
    if (unit !== undefined) return { part: 'unit', to: unit };
    const detail = parts.has('place') || parts.has('city') || token.gap === 'line' ? undefined : detailAt(words, i);
    if (detail !== undefined) return { part: 'detail', to: detail };
    const box = boxAt(words, i);
    if (box) return { part: box.sure ? 'box' : 'softBox', to: box.to };
  }
  const town = townAfter(words, i, parts);
  return town && { part: town.part, to: districtAfter(words, town.to) };
}

/** The number of a district after a town: `Dublin 2`, `PARIS CEDEX 20`. */
function districtAfter({ tokens }: Words, to: number): number {
  const number = tokens[to];
  return number?.gap === 'space' && /^\d{1,2}$/.test(number.folded) && tokens[to + 1]?.gap !== 'space' ? to + 1 : to;
}

/** Whether the text before is written without capitals. */
function isLowerChain({ tokens }: Words, i: number): boolean {
  return tokens.slice(Math.max(0, i - 3), i).every(({ capital }) => !capital);
}

/** Digits are a postcode only where one is expected: a town or an end beside them, and no counted thing after them. */
function postcodeAfter(words: Words, i: number, parts: ReadonlySet<Part>): number | undefined {
  const { tokens } = words;
  const found = postcodeAt(words, i);
  if (!found) return undefined;
  const next = tokens[found.to];
  if (found.sure) return found.to;
  if (parts.has('postcode')) return undefined;
  if (tokens[i]?.gap === 'blank' || tokens[i]?.gap === 'dash') return next && placeAt(words, found.to) !== undefined ? found.to : undefined;
  if (next?.gap === 'space' && is(words, found.to, ROLE.counted | ROLE.month)) return undefined;
  const isEnded = parts.has('place') || parts.has('city') || parts.has('region') || parts.has('country');
  if (isEnded || !next || next.gap !== 'space' || next.capital) return found.to;
  return isLowerChain(words, i) && !is(words, found.to, ROLE.prose) ? found.to : undefined;
}

/** A town, region or another name of a place: known, or any name where nothing else can stand. */
function townAfter(words: Words, i: number, parts: ReadonlySet<Part>): NextPart | undefined {
  const { tokens } = words;
  const token = tokens[i];
  if (!token) return undefined;
  const lower = !token.capital && isLowerChain(words, i);
  for (const part of ['region', 'city'] as const) {
    const to = part === 'region' ? regionAt(words, i) : phraseAt(words, i, 'city');
    // `NI 12`, `OR 1=1`: a code of two letters needs a town before it.
    const isCode = to === i + 1 && token.end - token.start <= 3;
    if (to !== undefined && (token.capital || lower) && (!isCode || parts.size > 0) && (token.gap !== 'dot' || !isCode)) return longest(words, i, { part, to }, lower);
  }
  // `in London`, `\u00E0 Paris`, `w Warszawie`: a known town after the street.
  const joined = /^(?:in|a|en|w|te|i|at|ved)$/.test(token.folded) && token.gap === 'space' && tokens[i + 1]?.capital ? phraseAt(words, i + 1, 'city') : undefined;
  if (joined !== undefined) return { part: 'city', to: joined };
  if ((parts.has('place') || parts.has('city')) && isCodeAt(words, i)) return { part: 'region', to: i + 1 };
  // What a program writes where it knows no region.
  if (/^(?:nan|null)$/.test(token.folded)) return { part: 'region', to: i + 1 };
  const to = placeAt(words, i, lower);
  if (to === undefined || !isPlaceHere(words, i, to, parts, lower)) return undefined;
  return { part: 'place', to };
}

/** `York` in `York Mills` and `New York City` is the beginning of a longer name. */
function longest(words: Words, i: number, found: NextPart, lower: boolean): NextPart {
  const to = placeAt(words, i, false);
  const isWhole = lower || to === undefined || to <= found.to || isEndAt(words, found.to);
  return isWhole ? found : { part: found.part, to };
}

/** Whether a name in tokens `[i, to)` is a place: an end follows it, or nothing does and something parts it from what is before. */
function isPlaceHere(words: Words, i: number, to: number, parts: ReadonlySet<Part>, lower: boolean): boolean {
  const { tokens } = words;
  const gap = tokens[i]?.gap;
  const next = tokens[to];
  const isParted = gap === 'comma' || gap === 'line' || gap === 'paren' || gap === 'tab' || gap === 'dash';
  const follows = parts.has('unit') || parts.has('postcode') || parts.has('box') || parts.has('numbered') || parts.has('weak');
  const isOver = isEndAt(words, to) || isCodeAt(words, to) || unitAt(words, to) !== undefined;
  if (next && next.gap !== 'other' && isOver && (next.gap !== 'dot' || parts.has('postcode'))) return isParted || follows;
  if (lower) return isParted && next !== undefined && (next.gap === 'comma' || next.gap === 'line') && isOver;
  const isEnd = !next || next.gap !== 'space';
  if (gap === 'dot') return parts.has('postcode') && isEnd && !parts.has('place') && !parts.has('city');
  // After region and postcode, as in `Portland, OR 97214`, no further name is a place.
  const isWhole = parts.has('postcode') && parts.has('region');
  if (gap === 'space') return !isWhole && (parts.has('postcode') || parts.has('unit')) && to - i <= 4;
  if (gap === 'line') return isEnd && to - i <= 4 && parts.size > 0 && !parts.has('country') && isOnlyOnLine(words, i, to) && !isWhole && (!parts.has('postcode') || !parts.has('place'));
  return isParted && isEnd && next?.gap !== 'dash' && !parts.has('country') && !(gap === 'tab');
}

/** Whether a name fills its line and another part of an address, or a line alone, follows it. */
function isOnlyOnLine(words: Words, i: number, to: number): boolean {
  const next = words.tokens[to];
  if (next && next.gap !== 'line' && next.gap !== 'blank' && next.gap !== 'comma') return !/^[^\n]{0,3}[:=@]/.test(words.text.slice(words.tokens[to - 1]?.end ?? 0, next.start)) && next.gap === 'other' && /\n/.test(words.text.slice(words.tokens[to - 1]?.end ?? 0, next.start));
  const then = next ? (regionAt(words, to) ?? phraseAt(words, to, 'country') ?? phraseAt(words, to, 'city') ?? postcodeAt(words, to)?.to) : to;
  return then !== undefined || next?.gap === 'blank' || !isLikeName(words, i, to);
}

/** Two or three words with capitals might as well be a person's name. */
function isLikeName({ tokens }: Words, i: number, to: number): boolean {
  return to - i >= 2 && to - i <= 3 && tokens.slice(i, to).every(({ capital }) => capital);
}
