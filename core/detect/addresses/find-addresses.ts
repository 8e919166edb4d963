import type { Evidence } from '../../entities/row';
import { growBackward } from './backward';
import { growForward, type Chain, type Part } from './chains';
import { boxAt, militaryAround, unitAt } from './details';
import { leadsOf } from './leads';
import { ROLE } from './lexicon';
import { numbersBefore } from './numbers';
import { isCodeAt, isEndAt, placeAt } from './places';
import { postcodeAt } from './postcodes';
import { streetsOf, type Street } from './streets';
import { is, phraseAt, type Words } from './tokens';
import { cornerAfter, weakStreetAfter, weakStreetBefore } from './weak-streets';

/** An address in tokens `[from, to)`. */
export interface Address {
  readonly from: number;
  readonly to: number;
  readonly evidence: Evidence;
  /** What it was known by. */
  readonly pattern: 'street' | 'box' | 'military' | 'unit' | 'place';
}

interface Seed {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Part[];
}

/** All addresses of a text that a street, a box, a unit or an announcement shows; apart and in order. */
export function findAddresses(words: Words): Address[] {
  const streets = streetsOf(words);
  const streetAt = new Map<number, Street>();
  for (const street of streets) {
    const other = streetAt.get(street.from);
    if (!other || other.to < street.to) streetAt.set(street.from, street);
  }
  const leads = leadsOf(words);
  const seeds = [...streets.map(({ from, to, kind }): Seed => ({ from, to, parts: [kind] })), ...announced(words, leads), ...otherSeeds(words)];
  seeds.sort((a, b) => a.from - b.from || b.to - a.to);

  const addresses: Address[] = [];
  let covered = 0;
  for (let n = 0; n < seeds.length; n++) {
    const seed = seeds[n];
    if (!seed || seed.to <= covered) continue;
    const chain: Chain = { from: Math.max(covered, seed.from), to: seed.to, parts: new Set(seed.parts) };
    // Readings of one place that overlap are one street.
    for (let other = seeds[n + 1]; other && other.from < chain.to; other = seeds[++n + 1]) {
      chain.to = Math.max(chain.to, other.to);
      for (const part of other.parts) chain.parts.add(part);
    }
    if (leads.has(chain.from)) chain.parts.add('lead');
    growForward(words, chain, streetAt);
    growBackward(words, chain, covered);
    if (leads.has(chain.from) || isOnStreet(words, chain)) chain.parts.add('lead');
    const evidence = evidenceOf(chain.parts);
    if (!evidence) continue;
    addresses.push({ from: chain.from, to: chain.to, evidence, pattern: patternOf(chain.parts) });
    covered = chain.to;
  }
  return addresses;
}

/** Streets that are spoken of as such, and are nobody's. */
const FAMOUS = /^(?:wall|sesame|main|high|downing|easy|memory|sunset|abbey)$/;

/** `on Elm Street`: where somebody is, or something happens. */
function isOnStreet({ tokens }: Words, { from, parts }: Chain): boolean {
  return parts.has('named') && tokens[from]?.gap === 'space' && /^(?:on|near|along|off)$/.test(tokens[from - 1]?.folded ?? '') && !FAMOUS.test(tokens[from]?.folded ?? '');
}

/** Streets without a type, after words that announce an address. */
function* announced(words: Words, leads: ReadonlySet<number>): Generator<Seed> {
  for (const from of leads) {
    const corner = cornerAfter(words, from);
    if (corner !== undefined) yield { from: cornerStart(words, from), to: corner, parts: ['weak', 'lead'] };
    const to = weakStreetAfter(words, from);
    if (to !== undefined) yield { from, to, parts: ['weak', 'lead'] };
  }
}

/** Where `the corner of` begins, if that stands right before token `i`. */
function cornerStart({ tokens }: Words, i: number): number {
  if (tokens[i - 1]?.folded !== 'of' || !/^(?:corner|intersection|crossing|junction)$/.test(tokens[i - 2]?.folded ?? '')) return i;
  return tokens[i - 3]?.folded === 'the' ? i - 3 : i - 2;
}

/** Boxes, units, military addresses, and streets without a type before a postcode, a unit or a country. */
function* otherSeeds(words: Words): Generator<Seed> {
  const { tokens } = words;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const box = boxAt(words, i);
    if (box) yield { from: numbersBefore(words, i) ?? i, to: box.to, parts: [box.sure ? 'box' : 'softBox'] };
    const military = militaryAround(words, i);
    if (military) yield { ...military, parts: ['military'] };
    const unit = is(words, i, ROLE.sureUnit) ? unitAt(words, i) : undefined;
    const end = unit === undefined ? endAt(words, i) : 'sure';
    if (end === undefined) continue;
    const street = /^(?:space|comma|line|dash|tab|dot)$/.test(token.gap) ? weakStreetBefore(words, i, end === 'doubtful' || (token.gap === 'space' && unit === undefined)) : undefined;
    if (street !== undefined) yield { from: street, to: i, parts: ['weak'] };
    if (unit !== undefined) yield { from: i, to: unit, parts: ['unit'] };
  }
}

/** Whether token `i` begins what shows that a street stands before it: a country, a postcode, or a town with one. */
function endAt(words: Words, i: number): 'sure' | 'doubtful' | undefined {
  const { tokens } = words;
  const token = tokens[i];
  if (!token) return undefined;
  const postcode = postcodeAt(words, i);
  if (postcode?.sure) return 'sure';
  if (postcode) return !/^(?:19|20)\d\d$|^\d{6}/.test(token.folded) && tokens[postcode.to]?.capital && /^(?:space|comma)$/.test(tokens[postcode.to]?.gap ?? '') ? 'doubtful' : undefined;
  if (!token.capital) return undefined;
  if (phraseAt(words, i, 'country') !== undefined) return 'sure';
  if (token.gap !== 'line' && token.gap !== 'comma') return undefined;
  const place = placeAt(words, i);
  return place !== undefined && tokens[place]?.gap !== 'other' && (isEndAt(words, place) || isCodeAt(words, place) || phraseAt(words, place, 'city') !== undefined) ? 'doubtful' : undefined;
}

/** How sure a chain is, by its parts; nothing where they make no address. */
function evidenceOf(parts: ReadonlySet<Part>): Evidence | undefined {
  const has = (...wanted: Part[]): boolean => wanted.some((part) => parts.has(part));
  if (has('military')) return 'strong';
  const isPlaced = has('postcode', 'country', 'region', 'city');
  if (has('box')) return 'strong';
  if (has('numbered')) return isPlaced || has('unit', 'lead') ? 'strong' : 'plain';
  if (has('softBox')) return isPlaced || has('lead', 'named', 'weak', 'unit') ? 'plain' : undefined;
  if (has('weak')) {
    if (has('unit', 'lead', 'named') || (has('postcode') && has('place', 'city', 'region', 'country'))) return 'plain';
    return isPlaced ? 'weak' : undefined;
  }
  if (has('named')) return isPlaced || has('unit') ? 'plain' : has('lead') ? 'weak' : 'bare';
  if (has('unit')) return isPlaced ? 'plain' : 'bare';
  return undefined;
}

function patternOf(parts: ReadonlySet<Part>): Address['pattern'] {
  if (parts.has('military')) return 'military';
  if (parts.has('numbered') || parts.has('named') || parts.has('weak')) return 'street';
  return parts.has('box') || parts.has('softBox') ? 'box' : 'unit';
}
