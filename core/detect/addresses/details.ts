import { ROLE } from './lexicon';
import { is, phraseAt, type Words } from './tokens';

/** Names of a floor or door that need no number: `bajo A`, `4 izq`. */
const ALONE = /^(?:bajos?|bj|atico|entresuelo|entlo|principal|pral|izq|izda|izquierda|dcha|dcho|der|derecha|rdc|eg|dg|contrafrente|hinterhaus|vorderhaus|penthouse|int|interior|int|hoog)$/;
/** What counts flats and floors: `4b`, `3o`, `b-12`, `1er`. */
const ID = /^(?:[a-z]{0,2}-?\d{1,5}[a-z]{0,2}(?:-\d{1,4}[a-z]?)?|[a-z])$/;
const SHORT_ID = /^(?:\d{1,3}[a-z]{0,2}|\d{1,2}-\d{1,2}[a-z]{0,2}|[a-z]\d{1,2}[a-z]?|[a-z]-\d{1,3}|[a-z])$/;
const FLOOR = /^\d{1,3}(?:st|nd|rd|th|er|e|eme|o|a|os|as|ho)?$|^(?:first|second|third|fourth|fifth|ground|top|premier|deuxieme|troisieme|primera?|segund[ao]|tercera?|primo|secondo|terzo)$/;
const MILITARY_START = /^(?:unit|psc|cmr|ussn?|usns|usnv|usns|usnumss|uscgc|box)$/;

/** Where the unit, floor or door ends that begins at token `i`: `Apt. 4B`, `3rd Floor`, `2. OG`, `bajo A`. */
export function unitAt(words: Words, i: number): number | undefined {
  const { tokens } = words;
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token) return undefined;
  const isNear = next !== undefined && /^(?:space|dot|hash|slash)$/.test(next.gap);
  if (is(words, i, ROLE.unit)) {
    const number = next?.folded === 'no' || next?.folded === 'nr' ? i + 2 : i + 1;
    const id = tokens[number];
    if (isNear && id && ID.test(id.folded) && (id.digit || id.folded.length > 1 || id.capital)) return number + 1;
    if (ALONE.test(token.folded) && tokens[i - 1]?.digit) return i + 1;
  }
  if (isNear && FLOOR.test(token.folded) && is(words, i + 1, ROLE.unit) && next.folded.length > 1 && next.folded !== 'km') return i + 2;
  // `Esc.2a`, `bte3`: unit and id in one word.
  if (/^(?:esc|pta|ed|edif|bte|apt|apto|pl|esc|dpto|lgh|lok|m)\d{1,4}[a-z]?$/.test(token.folded)) return i + 1;
  return undefined;
}

/** Where a number or letter of a flat ends that begins at token `i`, after a house number: `, 3 - 5\u00BA 2\u00AA`. */
export function detailAt(words: Words, i: number): number | undefined {
  const { tokens } = words;
  const token = tokens[i];
  if (!token || !SHORT_ID.test(token.folded) || !/^(?:space|comma|dash|dot|slash|hash)$/.test(token.gap)) return undefined;
  if (!token.digit && (!token.capital || token.gap === 'dot')) return undefined;
  const next = tokens[i + 1];
  if (token.digit && next?.gap === 'dot' && next.start === token.end + 1) return /^[oa]$/.test(next.folded) ? i + 2 : undefined;
  if (!next || next.gap !== 'space') return i + 1;
  if (is(words, i + 1, ROLE.month | ROLE.counted | ROLE.typeAfter)) return undefined;
  if (next.digit) return SHORT_ID.test(next.folded) && !/^\d{3}$/.test(token.folded) ? i + 1 : /^\d{5}$/.test(next.folded) ? i + 1 : undefined;
  return next.capital || is(words, i + 1, ROLE.unit) ? i + 1 : undefined;
}

/** Where a post office box ends that begins at token `i`, and whether it must be one. */
export function boxAt(words: Words, i: number): { to: number; sure: boolean } | undefined {
  const { tokens } = words;
  if (!is(words, i, ROLE.box | ROLE.softBox)) return undefined;
  for (const kind of ['box', 'softBox'] as const) {
    let to = phraseAt(words, i, kind);
    if (to === undefined) continue;
    if (/^(?:no|nr|n|num)$/.test(tokens[to]?.folded ?? '')) to++;
    const number = tokens[to];
    if (!number?.digit || !/^(?:space|dot|hash|comma)$/.test(number.gap) || !/^\d{1,6}(?:-\d{1,4})?$/.test(number.folded)) continue;
    to++;
    while (/^\d{2,3}$/.test(tokens[to]?.folded ?? '') && tokens[to]?.gap === 'space' && !/^\d{5}/.test(number.folded)) to++;
    return { to, sure: kind === 'box' };
  }
  return undefined;
}

/** A military address around its `APO AE 09140`, whose first word is token `i`. */
export function militaryAround(words: Words, i: number): { from: number; to: number } | undefined {
  if (!is(words, i, ROLE.military)) return undefined;
  const { tokens } = words;
  const code = tokens[i + 2];
  if (!/^a[aep]$/.test(tokens[i + 1]?.folded ?? '') || !/^\d{5}(?:-\d{4})?$/.test(code?.folded ?? '')) return undefined;
  let from = i;
  for (let at = i - 1; at >= Math.max(0, i - 7) && !/^(?:other|blank)$/.test(tokens[at + 1]?.gap ?? 'other'); at--) {
    if (MILITARY_START.test(tokens[at]?.folded ?? '')) from = at;
  }
  return { from, to: i + 3 };
}
