import { lexicon, ROLE } from './lexicon';
import { houseNumberAt, numbersBefore } from './numbers';
import { is, type Token, type Words } from './tokens';

/** A street as it was written, in tokens `[from, to)`. */
export interface Street {
  readonly from: number;
  readonly to: number;
  /** With its type and a number; with its type alone; or with a number and a type that much else has too. */
  readonly kind: 'numbered' | 'named' | 'weak';
}

/** Longest name of a street, in words. */
const MAX_NAME = 7;
const EITHER_AFTER = ROLE.typeAfter | ROLE.typeAfterNumbered;
const EITHER_BEFORE = ROLE.typeBefore | ROLE.typeBeforeNumbered;
/** Words of which no part is a street's name. */
const STREETLESS = EITHER_AFTER | EITHER_BEFORE | ROLE.prose | ROLE.particle | ROLE.unit | ROLE.counted;
const NO_NAME = ROLE.prose | ROLE.counted;
/** Words that end like a street and are none. */
const NO_STREET = /^(?:(?:arbeits|spiel|stell|sitz|zelt|schlaf|marken|tabellen|speicher)platz|(?:unter|halb|heim|aus|um|nor|hin|rueck|ruck)weg|(?:dec|arc|block|fac|caval)ade|(?:bri|rene)gade|.*orchestr|.*kade?t|.*(?:colle|stra)gata)$/;
/** Roads that are named for where they lead: `Ctra. Madrid - Cartagena`. */
const ROAD = /^(?:ctra|crta|carretera|autovia|route|rte)$/;
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th|er|e|eme)$/;

/** All streets of a text whose type is written, by country's order of words; overlaps included. */
export function streetsOf(words: Words): Street[] {
  const streets: Street[] = [];
  const { ending, softEnding, lastLetters } = lexicon();
  const add = (street: Street | undefined): void => {
    if (street) streets.push(street);
  };
  words.tokens.forEach((token, i) => {
    if (token.roles & EITHER_AFTER) add(nameBefore(words, i));
    if (token.roles & EITHER_BEFORE) add(nameAfter(words, i));
    if (token.roles & STREETLESS || token.end - token.start <= 5 || token.digit || !lastLetters.has(words.folded.text.slice(token.end - 2, token.end))) return;
    if (ending.test(token.folded)) add(inOneWord(words, i, 'numbered'));
    else if (softEnding.test(token.folded)) add(inOneWord(words, i, 'weak'));
  });
  return streets;
}

/** `221B Baker Street`, `Rosenthaler Straße 1`, `Moor Lane`: the type is word `i`. */
function nameBefore(words: Words, i: number): Street | undefined {
  const { tokens } = words;
  const type = tokens[i];
  if (!type) return undefined;
  const sure = is(words, i, ROLE.typeAfter);
  const from = nameStart(words, i);
  const first = tokens[from];
  if (from === i || !first || is(words, from, ROLE.prose) || (i - from === 1 && is(words, from, ROLE.counted))) return undefined;
  const capitals = tokens.slice(from, i).every((token) => token.capital || token.digit || token.roles & ROLE.particle);
  const numbers = numbersBefore(words, from);
  if (numbers !== undefined && type.folded.length === 1 && !isJoined(tokens[i + 1])) return undefined;
  // In small letters, a few words between a number and a sure type: `11 barker street`.
  const isSmall = sure && i - from <= 3 && !type.folded.endsWith('s') && !tokens.slice(from, i).some(({ folded, roles }) => roles & (ROLE.typeAfter | NO_NAME) || folded === 'way');
  if (!capitals && !isSmall) return undefined;
  let to = i + 1;
  const direction = tokens[to];
  if (direction?.gap === 'space' && direction.capital && is(words, to, ROLE.direction)) to++;
  const after = isJoined(tokens[to]) ? houseNumberAt(words, to) : undefined;
  if (numbers !== undefined && type.folded.length > 1 && (sure || capitals)) return { from: numbers, to: after ?? to, kind: 'numbered' };
  if (after !== undefined) return { from, to: after, kind: sure && type.folded !== 'streets' ? 'numbered' : 'weak' };
  return sure && capitals && type.capital ? { from, to, kind: 'named' } : undefined;
}

/** The first word of a name that ends right before word `i`. */
function nameStart(words: Words, i: number): number {
  const { tokens } = words;
  let from = i;
  while (i - from < MAX_NAME) {
    const before = tokens[from - 1];
    const gap = tokens[from]?.gap;
    if (!before || !(gap === 'space' || (gap === 'dot' && before.folded.length <= 3))) break;
    if ((before.digit && !ORDINAL.test(before.folded)) || (is(words, from - 1, ROLE.prose) && !is(words, from - 1, ROLE.particle))) break;
    // The words of a sentence in small letters stand before the name: `along Baker Street`.
    if (from < i && !before.capital && tokens[from]?.capital && !is(words, from - 1, ROLE.particle) && !before.digit) break;
    from--;
  }
  while (from < i && is(words, from, ROLE.particle) && !tokens[from]?.capital) from++;
  return from;
}

/** `12 rue de Rivoli`, `Calle Mayor, 3`, `ul. 3 Maja 7`: the type is word `i`. */
function nameAfter(words: Words, i: number): Street | undefined {
  const { tokens } = words;
  const type = tokens[i];
  if (!type) return undefined;
  const slashed = tokens[i + 1]?.gap === 'slash';
  // `C/C 09418-3` is an account.
  if (slashed && type.folded === 'c' && tokens[i + 1]?.folded === 'c') return undefined;
  const sure = is(words, i, ROLE.typeBefore) || (type.folded === 'c' && slashed);
  const before = numbersBefore(words, i, true);
  const isAbbreviated = type.folded.length <= 2 && tokens[i + 1]?.gap === 'space';
  const isCommon = sure && !isAbbreviated && /^(?:rue|avenue|av|avda|avenida|bd|boulevard|calle|c|ul|ulica|carrer|chemin|impasse|allee|plaza|piazza|viale|paseo|rua|carretera|ctra)$/.test(type.folded);
  // Between two numbers, any type has a name in small letters: `65 via lagrange 3`.
  const lower = isCommon || (sure && before !== undefined && type.folded.length > 2);
  const { to, capitals } = nameEnd(words, i + 1, lower);
  if (to === i + 1 || (capitals === 0 && !lower) || tokens.slice(i + 1, to).every(({ roles }) => roles & ROLE.particle)) return undefined;
  const after = isJoined(tokens[to]) ? houseNumberAt(words, to) : undefined;
  if (after !== undefined) return { from: before ?? i, to: after, kind: sure || (before !== undefined && type.folded.length > 2) ? 'numbered' : 'weak' };
  if (capitals === 0 && !isCommon) return undefined;
  if (before !== undefined && (sure || type.folded.length > 2)) return { from: before, to: capitals ? lastCapital(words, i + 1, to) : Math.min(to, i + 4), kind: 'numbered' };
  return sure && capitals > 0 ? { from: i, to: lastCapital(words, i + 1, to), kind: 'named' } : undefined;
}

/** Where a name ends that begins at token `from`, and how many of its words have a capital. */
function nameEnd(words: Words, from: number, lower: boolean): { to: number; capitals: number } {
  const { tokens } = words;
  let to = from;
  let capitals = 0;
  while (to - from < MAX_NAME) {
    const token = tokens[to];
    if (!token) break;
    const first = to === from;
    if (!(token.gap === 'space' || (first && (token.gap === 'dot' || token.gap === 'slash' || token.gap === 'comma')) || (token.gap === 'dot' && (tokens[to - 1]?.folded.length ?? 9) <= 5 && token.capital) || (token.gap === 'dash' && token.capital && ROAD.test(tokens[from - 1]?.folded ?? '')))) break;
    const particle = is(words, to, ROLE.particle);
    const next = tokens[to + 1];
    // `3 Maja`, `17. Juni`, `12 de Octubre`: a date that a street is named for.
    const dated = first || is(words, to - 1, ROLE.particle) ? token.digit && next !== undefined && !next.digit && (next.gap === 'space' || next.gap === 'dot') && (is(words, to + 1, ROLE.month) || next.folded === 'de') : false;
    if (token.digit && !dated && !ORDINAL.test(token.folded)) break;
    if (!particle && is(words, to, ROLE.prose) && !(token.capital && (!first || next?.capital))) break;
    if (!token.capital && !particle && !dated && !ORDINAL.test(token.folded) && !(lower && token.folded.length > 1)) break;
    if (houseNumberAt(words, to) !== undefined && !token.digit) break;
    if (token.capital) capitals++;
    to++;
  }
  return { to, capitals };
}

/** The end of a name without the small words of the sentence that goes on after it. */
function lastCapital({ tokens }: Words, from: number, to: number): number {
  let end = to;
  while (end > from && !tokens[end - 1]?.capital) end--;
  return end;
}

/** `Gontardstraße 7`, `Lille Vibyvej 8`: type and name are word `i`. */
function inOneWord(words: Words, i: number, kind: 'numbered' | 'weak'): Street | undefined {
  const { tokens } = words;
  const token = tokens[i];
  if (!token || NO_STREET.test(token.folded)) return undefined;
  const to = tokens[i + 1]?.gap === 'space' || tokens[i + 1]?.gap === 'dot' || tokens[i + 1]?.gap === 'comma' ? houseNumberAt(words, i + 1) : undefined;
  if (to === undefined && (kind === 'weak' || !token.capital)) return undefined;
  let from = i;
  while (i - from < 3 && tokens[from]?.gap === 'space' && tokens[from - 1]?.capital && !is(words, from - 1, NO_NAME)) from--;
  return { from: (to === undefined ? undefined : numbersBefore(words, from)) ?? from, to: to ?? i + 1, kind: to === undefined ? 'named' : kind };
}

/** Whether a house number may begin here, right after a name. */
function isJoined(token: Token | undefined): boolean {
  return token !== undefined && /^(?:space|comma|dot|hash)$/.test(token.gap);
}
