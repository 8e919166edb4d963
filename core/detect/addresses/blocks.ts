import { readLabel } from '../labels/read-label';
import { ROLE } from './lexicon';
import { placeAt, regionAt } from './places';
import { postcodeAt } from './postcodes';
import { is, phraseAt, type Gap, type Words } from './tokens';

/** A paragraph in tokens `[from, to)` that is an address from its first word to its last. */
export interface Block {
  readonly from: number;
  readonly to: number;
  /** Where its first line ends, if that could as well be the name of who lives there. */
  readonly nameTo: number | undefined;
}

const MAX_TOKENS = 36;
const MAX_PIECE = 8;
/** Most words in small letters that a block has beside those that join names. */
const MAX_SMALL = 3;
const MAX_COUNTRIES = 2;
/** A whole date. */
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d)\b/;

/**
 * Paragraphs and quoted or labelled stretches that end as addresses do, in a country, a region with a town, or a
 * postcode with a town, and are nothing but names and numbers before: `Barbican, London, United Kingdom`.
 */
export function blocksOf(words: Words): Block[] {
  const { tokens } = words;
  const blocks: Block[] = [];
  let from = 0;
  for (let to = 1; to <= tokens.length; to++) {
    const gap = tokens[to]?.gap ?? 'other';
    if (gap !== 'other' && gap !== 'blank' && gap !== 'tab') continue;
    const block = to - from >= 2 && to - from <= MAX_TOKENS ? blockOf(words, from, to) : undefined;
    if (block) blocks.push(block);
    from = to;
  }
  return blocks;
}

/** What begins how somebody is reached, behind an address: `10969 Berlin. Tel +49 …`. */
const REACHED = /^(?:tel|telefon|telephone|telefono|telefoon|phone|ph|fon|fono|fax|mob|mobil|mobile|handy|email|e-mail|mail|www|web)$/;

function blockOf(words: Words, start: number, to: number): Block | undefined {
  const { text, tokens } = words;
  const whole = piecesOf(words, start, to);
  const at = tokens[start]?.start ?? 0;
  // What is over an address may say that it is one: `Location`; behind a sign of money it is a sum.
  const pieces = isLabelLine(words, whole) || /[$€£] ?$/.test(text.slice(Math.max(0, at - 2), at)) ? whole.slice(1) : whole;
  const from = pieces[0]?.from ?? start;
  const last = pieces.at(-1);
  const first = pieces[0];
  if (pieces.length < 2 || !last || !first || pieces.some((piece) => piece.to - piece.from > MAX_PIECE)) return undefined;
  // A sentence that goes on, or a label before a value, is no address.
  const after = text.slice(tokens[to - 1]?.end ?? 0, (tokens[to - 1]?.end ?? 0) + 3);
  if (/^["']? ?[:=@?!]/.test(after)) return undefined;
  // A line of a statement, not a house number.
  if (DATE.test(text.slice(tokens[from]?.start, (tokens[from]?.start ?? 0) + 12))) return undefined;
  let small = 0;
  let prose = 0;
  let countries = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) return undefined;
    const isFirst = pieces.some((piece) => piece.from === i);
    if (is(words, i, ROLE.prose | ROLE.month) && !is(words, i, ROLE.particle | ROLE.unit | ROLE.typeBefore) && !(token.capital && (!isFirst || (token.folded.length === 1 && tokens[i + 1]?.digit)))) prose++;
    if (!token.capital && !token.digit && !is(words, i, ROLE.particle | ROLE.typeBefore | ROLE.typeAfter | ROLE.unit)) small++;
    // `Puerto Rico, United States`, `Luxembourg, Luxembourg`: the first is no country here.
    const isOther = i < last.from && (regionAt(words, i) !== undefined || phraseAt(words, i, 'city') !== undefined);
    if (isFirst && !isOther && phraseAt(words, i, 'country') !== undefined) countries++;
  }
  if (small > MAX_SMALL || prose > (pieces.length > 3 ? 1 : 0) || countries > MAX_COUNTRIES || countries === pieces.length || !(tokens[from]?.capital || tokens[from]?.digit)) return undefined;
  if (!endsLikeOne(words, pieces)) return undefined;
  const second = pieces[1];
  const isName = pieces.length > 2 && second && tokens[second.from]?.gap === 'line' && first.to - first.from >= 2 && first.to - first.from <= 3 && hasNumber(words, second);
  const couldBePerson = isName && tokens.slice(first.from, first.to).every((token, n) => token.capital && !is(words, first.from + n, ROLE.building));
  let end = Math.min(to, from + 2);
  while (end < to && !(tokens[end]?.gap === 'dot' && REACHED.test(tokens[end]?.folded ?? ''))) end++;
  return { from, to: end, nameTo: couldBePerson ? first.to : undefined };
}

/** Whether the first of several pieces is a label alone on its line. */
function isLabelLine({ text, tokens }: Words, [first, second]: readonly Piece[]): boolean {
  const [begin, end] = [tokens[first?.from ?? 0], tokens[(first?.to ?? 0) - 1]];
  return begin !== undefined && end !== undefined && second !== undefined && tokens[second.from]?.gap === 'line' && !begin.digit && readLabel(text.slice(begin.start, end.end)) !== null;
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Over these a piece goes on. */
const WITHIN: ReadonlySet<Gap | undefined> = new Set(['space', 'dot', 'slash', 'hash']);

/** What commas, dashes, brackets and line ends part. */
function piecesOf({ tokens }: Words, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (let i = from + 1; i <= to; i++) {
    if (i < to && WITHIN.has(tokens[i]?.gap)) continue;
    pieces.push({ from: start, to: i });
    start = i;
  }
  return pieces;
}

function endsLikeOne(words: Words, pieces: readonly Piece[]): boolean {
  const { tokens } = words;
  const last = pieces.at(-1);
  const before = pieces.at(-2);
  if (!last || !before) return false;
  if (phraseAt(words, last.from, 'country') === last.to) return true;
  // `CO 08113`, `28035 Madrid`, `Madrid 28035`, `50122 Firenze FI`.
  const start = postcodeAt(words, last.from);
  if (start && start.to < last.to && placeAt(words, start.to) !== undefined) return start.sure || hasNumber(words, before) || pieces.length > 2;
  const region = regionAt(words, last.from) ?? phraseAt(words, last.from, 'city');
  if (region === undefined) return false;
  const code = postcodeAt(words, region);
  if (code?.to === last.to) return true;
  const isBareCode = last.to - last.from === 1 && (tokens[last.from]?.gap !== 'line' || tokens[last.from]?.folded.length === 2) && tokens[last.from]?.gap !== 'comma';
  return region === last.to && !isBareCode && (hasNumber(words, before) || (placeAt(words, before.from) === before.to && before.to - before.from <= 3));
}

function hasNumber({ tokens }: Words, { from, to }: Piece): boolean {
  return tokens.slice(from, to).some(({ digit }) => digit);
}
