import type { Evidence } from '../../entities/row';
import { firstFrom } from '../../text/spans';
import { createQuickPattern } from '../patterns/quick-pattern';
import { ROLE } from './lexicon';
import { placeAt } from './places';
import { postcodeAt } from './postcodes';
import { is, phraseAt, type Words } from './tokens';

/** A town, region or country, or a postcode, in tokens `[from, to)`. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly evidence: Evidence;
  readonly pattern: 'known' | 'said' | 'pair' | 'beside-postcode';
}

/** What people do in a place that is theirs; the name of one follows, known or not. */
const AT_HOME = `(?<![a-z])(?:${[
  '(?:lives?|lived|living|resides?|residing|born|raised|based|grew up|stationed|relocated|retired|settled|headquartered|resident|native|(?:originally|hails?|comes?|came|moved(?: here)?|emigrated)) (?:in|to|of|from|near)',
  '(?:nee?|habite|habitant|demeurant|resident|residant|domiciliee?|natif|native|originaire|vit|installee?) (?:a|au|de|du|en)',
  '(?:wohnt|wohne|wohnhaft|geboren|lebt|lebe|aufgewachsen|ansassig|stammt|komme|kommt|ziehe|zieht) (?:in|aus|nach)',
  '(?:vive|vivo|viven|reside|resido|nacid[oa]|naci|nacio|natural|residente|originari[oa]|procedente|vecin[oa]) (?:en|de)',
  '(?:vive|vivo|abita|abito|risiede|residente|nat[oa]|originari[oa]|provengo|proviene) (?:a|ad|in|da|di)',
  '(?:urodzon(?:y|a|ym|ego|ej|ą|ych|ymi)|mieszka|mieszkam|zamieszkał(?:y|a|ym|ego|ej|ą|ych|ymi)|zam\\.|pochodz[ie]) (?:w|we|z)',
].join('|')}) (?=\\S)`;
/** How people go to a place; a known one follows. */
const ON_THE_WAY = `(?<![a-z])(?:${[
  '(?:travel(?:l?ing|s|led)?|going|go|goes|went|fly|flying|flew|flies|move|moving|moved|heading|headed|trip|back|ship|ships|shipped|arriv(?:e|ed|es|ing)|coming|come|drove|driving|return(?:ed|ing)?|welcome) (?:to|at|in|from)',
  "(?:i'?m|i am|we're|we are|he is|she is|he's|she's|they are|stay(?:s|ed|ing)?|meet(?:ing)?|office|offices|located|conference|visit(?:ed|ing|s)?|stuck|holiday|vacation) ?(?:in|near)?",
  '(?:from|near|de|desde|depuis|aus|nach|vers|da|hacia)',
  '(?:en|in|a|w|we|z|ze|do)(?! \\d)',
].join('|')}) (?=\\S)`;

const findHome = createQuickPattern(new RegExp(AT_HOME, 'g'));
const findWay = createQuickPattern(new RegExp(ON_THE_WAY, 'g'));

/**
 * Known places, and names where sentences or postcodes tell that they are places.
 *
 * @param fromPixels in a picture, where goods and offices are called by places, such names count for less.
 */
export function* findPlaces(words: Words, fromPixels: boolean): Generator<Place> {
  const { tokens } = words;
  const homes = startsOf(words, findHome);
  const ways = startsOf(words, findWay);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const home = homes.has(i);
    if (!token.capital) {
      const known = home ? knownAt(words, i) : undefined;
      if (known !== undefined) yield { from: i, to: known, evidence: 'plain', pattern: 'said' };
      continue;
    }
    const pair = pairAt(words, i);
    if (pair !== undefined) {
      yield { from: i, to: pair, evidence: 'plain', pattern: 'pair' };
      continue;
    }
    const known = knownAt(words, i);
    if (known !== undefined) {
      const isTown = phraseAt(words, i, 'city') === known;
      const isWhole = !tokens[known]?.capital || tokens[known]?.gap !== 'space';
      const evidence = !isWhole || (fromPixels && isNamedFor(words, i)) ? 'bare' : home ? 'plain' : ways.has(i) && (isTown || !/^(?:in|en|a|w|we|z|ze|do)$/.test(tokens[i - 1]?.folded ?? '')) ? 'weak' : 'bare';
      yield { from: i, to: known, evidence, pattern: evidence === 'bare' ? 'known' : 'said' };
    } else if (home && !is(words, i, ROLE.month | ROLE.prose | ROLE.counted)) {
      const to = placeAt(words, i);
      if (to !== undefined) yield { from: i, to, evidence: 'weak', pattern: 'said' };
    }
  }
}

/** Whether a place is what something else is called by: `Mairie de Nantes`, `Savon de Marseille`. */
function isNamedFor({ tokens }: Words, i: number): boolean {
  return /^d[aei]$/.test(tokens[i - 1]?.folded ?? '') && tokens[i - 1]?.gap === 'space' && tokens[i - 2]?.capital === true;
}

/** A postcode, and the town that stands beside it. */
interface PlacedPostcode {
  readonly code: Place;
  readonly town: Place | undefined;
}

const postcodesOf = new WeakMap<Words, readonly PlacedPostcode[]>();

/** Postcodes with the town that stands beside them, each by itself; found once, however many ask. */
export function findPostcodes(words: Words): readonly PlacedPostcode[] {
  const known = postcodesOf.get(words);
  if (known) return known;
  const postcodes = [...readPostcodes(words)];
  postcodesOf.set(words, postcodes);
  return postcodes;
}

function* readPostcodes(words: Words): Generator<PlacedPostcode> {
  const { tokens } = words;
  for (let i = 0; i < tokens.length; i++) {
    const postcode = postcodeAt(words, i);
    if (!postcode || tokens[i]?.gap === 'slash') continue;
    const code = { from: i, to: postcode.to, pattern: 'beside-postcode' } as const;
    const next = tokens[postcode.to];
    const to = next?.capital && /^(?:space|comma|dash)$/.test(next.gap) && !is(words, postcode.to, ROLE.month | ROLE.counted | ROLE.unit) ? placeAt(words, postcode.to) : undefined;
    const isKnown = to !== undefined && (phraseAt(words, postcode.to, 'city') !== undefined || phraseAt(words, postcode.to, 'region') !== undefined);
    if (to !== undefined && (postcode.sure || (isKnown && !/^(?:19|20)\d\d$/.test(tokens[i]?.folded ?? '')))) {
      yield { code: { ...code, evidence: 'plain' }, town: { from: postcode.to, to, evidence: 'plain', pattern: 'beside-postcode' } };
    } else if (isAfterTown(words, i)) yield { code: { ...code, evidence: 'plain' }, town: undefined };
    else yield { code: { ...code, evidence: 'bare' }, town: undefined };
  }
}

/** `Madrid 28035`, `Marseille, 13006`, `New York, NY 10014`. */
function isAfterTown(words: Words, i: number): boolean {
  const { tokens } = words;
  const token = tokens[i];
  if (!token || !tokens[i - 1]?.capital || tokens[i + 1]?.gap === 'space' || !(token.gap === 'space' || token.gap === 'comma') || !/^\d{5}/.test(token.folded)) return false;
  for (let from = i - 1; from >= Math.max(0, i - 3); from--) {
    if (!tokens[from]?.capital) return false;
    if (phraseAt(words, from, 'city') === i || phraseAt(words, from, 'region') === i || (from === i - 1 && is(words, from, ROLE.regionCode) && tokens[from]?.gap === 'comma')) return true;
  }
  return false;
}

/** `Austin, Texas`, `Boise, ID`, `Berlin, Germany`. */
function pairAt(words: Words, i: number): number | undefined {
  const { text, tokens } = words;
  if (is(words, i, ROLE.prose | ROLE.month) || tokens[i - 1]?.capital) return undefined;
  const town = placeAt(words, i);
  const next = town === undefined ? undefined : tokens[town];
  if (town === undefined || !next?.capital || next.gap !== 'comma') return undefined;
  const known = phraseAt(words, town, 'region') ?? phraseAt(words, town, 'country');
  if (known !== undefined) return !tokens[known]?.capital || tokens[known]?.gap !== 'space' ? known : undefined;
  const isCode = is(words, town, ROLE.regionCode) && /^[A-Z]{2,3}$/.test(text.slice(next.start, next.end));
  return isCode && (phraseAt(words, i, 'city') === town || /^(?:space|comma|other|line|blank|dot)$/.test(tokens[town + 1]?.gap ?? 'other')) && town - i <= 3 ? town + 1 : undefined;
}

function knownAt(words: Words, i: number): number | undefined {
  const ends = [phraseAt(words, i, 'city'), phraseAt(words, i, 'country'), phraseAt(words, i, 'region')].filter((end) => end !== undefined);
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

/** Whether a stretch of text names a place of the lexicon, and nothing else. */
export function isKnownPlace(words: Words, start: number, end: number): boolean {
  const from = firstFrom(words.tokens, start);
  const to = knownAt(words, from);
  return to !== undefined && words.tokens[to - 1]?.end === end;
}

const NO_PLACE = ROLE.prose | ROLE.month | ROLE.counted | ROLE.unit | ROLE.building | ROLE.regionWord | ROLE.typeAfter | ROLE.typeBefore | ROLE.postcode;

/** Whether the word that begins at an offset may be a place's name by itself: it is no word of sentences or of addresses. */
export function isPlaceName(words: Words, start: number): boolean {
  return !is(words, firstFrom(words.tokens, start), NO_PLACE);
}

function startsOf({ folded, tokens, places }: Words, find: typeof findHome): Set<number> {
  const starts = new Set<number>();
  let i = 0;
  for (const match of find(folded, places)) {
    const end = match.index + match[0].length;
    while ((tokens[i]?.start ?? Infinity) < end) i++;
    const article = /^(?:the|der|die|la|le|les|el|los|las|il|gli)$/.test(tokens[i]?.folded ?? '') && !tokens[i]?.capital ? i + 1 : i;
    if (tokens[article]) starts.add(article);
  }
  return starts;
}
