import { countryNames } from '../addresses/countries';
import { foldLetters } from '../../text/fold-letters';
import { isBlockHead } from './block-heads';
import type { Bands } from './bands';
import { bottom, isAligned, middleY } from './boxes';
import type { FieldHit } from './field-hit';
import { holdsName } from './holds-name';
import { isCompany } from './is-company';
import { saysNothing } from './no-value';
import type { Piece } from './pieces';

/** Gap between two lines of a block, and between its title and its first line, in heights. */
const LINE_GAP = 1.3;
const TITLE_GAP = 2.6;
const MOST_LINES = 8;
const LONGEST = 64;
/** Lines over that of the town, the name among them, in an address without a number. */
const MOST_WITHOUT = 3;
/** A town with its state and code: `Springfield, IL 62704`, `75002 Paris`, `London SW1A 1AA`. */
const TOWN_LINE = new RegExp(
  [
    String.raw`^\p{Lu}[\p{L}.' -]{1,40},?\s+[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?$`,
    String.raw`^\p{Lu}[\p{L}.' -]{1,40},\s+\p{Lu}[\p{L} ]{2,20},?\s+\d{5}(?:-\d{4})?$`,
    String.raw`^(?:[A-Z]{1,2}-)?\d{4,5}(?:\s?[A-Z]{2})?,?\s+\p{Lu}[\p{L}.'() /-]{1,40}$`,
    String.raw`^(?:\p{Lu}[\p{L}.' -]{1,40},?\s+)?[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}$`,
    String.raw`^\p{Lu}[\p{L}.' -]{1,40},?\s+[A-Z]{2}\s+[A-Z]\d[A-Z]\s?\d[A-Z]\d$`,
  ].join('|'),
  'u',
);
/** A town and its code alone, as headers of shops show where they deliver. */
const TOWN_AND_CODE = /^\p{Lu}[\p{L}.' -]{1,40},?\s+(?:[A-Z]{2}\s+)?\d{4,5}(?:-\d{4})?\W{0,2}$/u;
/** A town and its code in any country, which ends an address under its title: `Auckland 1010`, `Gulgong NSW 2852`. */
const TOWN_THEN_CODE = /^\p{Lu}[\p{L}.' -]{1,40},? (?:[A-Z]{2,3} |- ?)?\d{4,6}(?:-\d{3,4})?$/u;
/** To whom something goes, in one line: `Deliver to Marisol`. */
const LED = /^(?:[^\p{L}]{0,3})(?:[Dd]eliver(?:ing)? to|[Ss]hip(?:ping)? to|[Ss]end to|[Ll]ivrer à|[Ll]ivraison à|[Ll]ieferung an|[Ll]iefern an|[Ee]nviar a|[Ee]ntregar a|[Ss]pedire a|[Cc]onsegna a):? (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3})$/u;
/** A name and an address behind it, in one line. */
const NAME_AND_ADDRESS = /^(?:[^\p{L}\d]{0,3}|© )(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})(?=,? \d{1,6}[a-z]? \p{Lu}.{6,}\d{4,5})/u;
/** A street with its number before it. */
const NUMBER_FIRST = /^\d+[a-z]?(?:[-/]\d+)?,?\s+\p{L}/iu;
const PHONE_LINE = /^(?:\p{L}{1,12}\.?:?\s*)?\+?[\d ()./-]{7,}$/u;

/**
 * Addresses as they are written on an envelope: lines under a title such as "Ship to", or around a line of a town and
 * its code. The name over them, the street, the town, the country, a telephone number and an e-mail address.
 */
export function addressBlocks(pieces: readonly Piece[], bands: Bands<Piece>): FieldHit[] {
  const taken = new Set<Piece>();
  const hits: FieldHit[] = [];
  const add = (lines: readonly Piece[]): void => {
    for (const [i, line] of lines.entries()) {
      if (taken.has(line)) continue;
      taken.add(line);
      hits.push({ ...typeOf(line, i, lines), rule: 'block', span: { start: line.start, end: line.end }, area: null });
    }
  };
  for (const piece of pieces) {
    const line = NAME_AND_ADDRESS.exec(piece.text);
    if (line?.[1] && !taken.has(piece)) {
      hits.push(nameAt(piece, line[0], line[1]));
    }
    const led = LED.exec(piece.text);
    if (led?.[1]) {
      hits.push(nameAt(piece, led[0], led[1]));
      const below = neighbour(piece, bands, 1, LINE_GAP);
      if (below && TOWN_AND_CODE.test(below.text)) add([below]);
    }
    if (isBlockHead(piece.text)) {
      const lines = linesUnder(piece, bands);
      if (lines.some(({ text }) => isTelling(text))) add(lines);
    } else if (TOWN_LINE.test(piece.text) && !taken.has(piece)) {
      add(blockAround(piece, bands));
    }
  }
  return hits;
}

/** A name that ends what was matched from the start of a piece. */
function nameAt(piece: Piece, matched: string, name: string): FieldHit {
  const end = piece.start + matched.length;
  return { meaning: 'full-name', entity: 'PERSON', rule: 'block', span: { start: end - name.length, end }, area: null };
}

/** Whether a line shows that its block is an address or a contact. */
function isTelling(text: string): boolean {
  return TOWN_LINE.test(text) || PHONE_LINE.test(text) || /^\S+@\S+\.\S+$/.test(text) || NUMBER_FIRST.test(text) || /\p{L}{3,}\.?\s+\d+\s?[a-z]?$/iu.test(text) || /\p{L}.*,.*\d{4,}/u.test(text);
}

function typeOf({ text }: Piece, i: number, lines: readonly Piece[]): Pick<FieldHit, 'meaning' | 'entity'> {
  if (/\S@\S/.test(text)) return { meaning: 'email', entity: 'EMAIL_ADDRESS' };
  if (PHONE_LINE.test(text)) return { meaning: 'phone', entity: 'PHONE_NUMBER' };
  if (isCountry(text)) return { meaning: 'country', entity: 'LOCATION' };
  const hasDigits = /\d/.test(text);
  const isFirst = i === 0 || lines.slice(0, i).every((line) => !/\d/.test(line.text));
  if (!hasDigits && isFirst && lines.length > 1 && i === 0) return isCompany(text) ? { meaning: 'company', entity: 'ORGANIZATION' } : { meaning: 'full-name', entity: 'PERSON' };
  return { meaning: TOWN_LINE.test(text) ? 'city' : 'street', entity: 'STREET_ADDRESS' };
}

/** The lines under a title, down to what is no line of an address. */
function linesUnder(head: Piece, bands: Bands<Piece>): Piece[] {
  const lines: Piece[] = [];
  for (let last = head; lines.length < MOST_LINES; ) {
    const next = neighbour(last, bands, 1, lines.length === 0 ? TITLE_GAP : LINE_GAP);
    if (!next || !isLine(next) || next.frame !== head.frame) break;
    if (lines.some(({ text }) => endsAddress(text)) && !followsAddress(next.text)) break;
    // After how somebody is reached come notes on them: `Customer since 2019`.
    if (lines.some(({ text }) => isReached(text)) && !followsAddress(next.text) && !isWhere(next.text)) break;
    lines.push(next);
    last = next;
  }
  return lines;
}

/** Whether a line holds the town and its code, after which an address ends. */
function endsAddress(text: string): boolean {
  return TOWN_LINE.test(text) || TOWN_THEN_CODE.test(text) || /[ ,][A-Z]{2},? \d{5}(?:-\d{4})?\b/.test(text);
}

/** Whether a line is an e-mail address or a telephone number. */
const isReached = (text: string): boolean => PHONE_LINE.test(text) || /\S@\S/.test(text);

/** Whether a line is a street with its number, or a town. */
function isWhere(text: string): boolean {
  return TOWN_LINE.test(text) || NUMBER_FIRST.test(text) || /\p{L}{3,}\.?\s+(?!(?:19|20)\d\d$)\d+\s?[a-z]?$/iu.test(text);
}

function followsAddress(text: string): boolean {
  return isCountry(text) || isReached(text);
}

/** The lines around one of a town: the street over it must show a number, the name over that must be one. */
function blockAround(town: Piece, bands: Bands<Piece>): Piece[] {
  const above: Piece[] = [];
  for (let last = town; above.length < 5; ) {
    const next = neighbour(last, bands, -1, LINE_GAP);
    // A number or a date without a word is no line of an address.
    if (!next || !isLine(next) || next.frame !== town.frame || isBlockHead(next.text) || !/\p{L}/u.test(next.text)) break;
    above.unshift(next);
    last = next;
  }
  const street = above.findIndex(({ text }) => /\d/.test(text));
  // Without a number the line stands by itself, unless a known name stands over it: farms and hamlets have none.
  const named = street < 0 ? above.findLastIndex((line) => isNameLine(line.text) && holdsName(line.text)) : -1;
  const over = street < 0 ? (named >= 0 && above.length - named <= MOST_WITHOUT ? above.slice(named) : []) : above.slice(Math.max(0, street - 2)).filter((line, i, all) => i >= all.length - (above.length - street) || isNameLine(line.text));
  const below = neighbour(town, bands, 1, LINE_GAP);
  return [...over, town, ...(below && isCountry(below.text) ? [below] : [])];
}

/** The nearest line over (`-1`) or under (`1`) another in the same column. */
function neighbour({ box }: Piece, bands: Bands<Piece>, way: -1 | 1, most: number): Piece | null {
  let best: Piece | null = null;
  const reach = most * box.h;
  for (const piece of way > 0 ? bands.between(bottom(box), bottom(box) + reach) : bands.between(box.y - reach, box.y)) {
    const gap = way > 0 ? piece.box.y - bottom(box) : box.y - bottom(piece.box);
    const isBeyond = way > 0 ? middleY(piece.box) > bottom(box) : middleY(piece.box) < box.y;
    if (!isBeyond || gap > reach || gap < -0.5 * box.h || !isAligned(piece.box, box, 0.6 * box.h)) continue;
    if (piece.box.h > 1.6 * box.h || (most === LINE_GAP && box.h > 1.6 * piece.box.h)) continue;
    if (!best || (way > 0 ? piece.box.y < best.box.y : bottom(piece.box) > bottom(best.box))) best = piece;
  }
  return best;
}

function isLine({ text, label }: Piece): boolean {
  return text.length <= LONGEST && !(label?.certain && !/\d/.test(text)) && !/[!?:]$|[.]\s+\p{Lu}\p{L}+\s/u.test(text) && !/[$€£]|\p{L}{4,}\.$/u.test(text) && !saysNothing(text) && /[\p{L}\p{N}]/u.test(text) && !isBlockHead(text);
}

function isNameLine(text: string): boolean {
  return !/[\d:]/.test(text) && text.trim().split(/\s+/).length <= 6 && /^\p{Lu}/u.test(text);
}

let countries: ReadonlySet<string> | undefined;

/** Whether a text is the name of a country and nothing else. */
export function isCountry(text: string): boolean {
  countries ??= new Set(countryNames().map((name) => foldLetters(name)));
  return countries.has(foldLetters(text).trim());
}
