import { isCountry } from './address-blocks';
import { isBlockHead } from './block-heads';
import type { Bands } from './bands';
import { bottom, gapAcross } from './boxes';
import type { FieldHit } from './field-hit';
import { columnsIn } from './columns-in';
import { areTogether, guessOf, type FramedField } from './framed-fields';
import type { Piece } from './pieces';

/** How far over the first box of a form its title may stand, in heights of that box. */
const TITLE_OVER = 3;
/** How much higher or lower than the others of its form a field may be. */
const OFF = 0.35;
/** Fields that one is compared with before and behind. */
const NEAR = 40;
/** Something that shows somebody's data by itself. */
const EVIDENT = /\S@\S+\.\S|^\d{1,6}[ -]?[a-z]?\s+\p{L}{2,}|^\+?\d[\d ()./-]{8,}$/iu;

/**
 * Values in boxes without words of their own, where the form around them holds somebody's data: a named field of
 * somebody's, a value that shows it, or a title such as "Shipping address" over it. A placeholder that the value has
 * replaced was the only label.
 */
export function unnamedHits(fields: readonly FramedField[], named: readonly FieldHit[], pieces: Bands<Piece>): FieldHit[] {
  const hidden = new Set(named.map(({ area }) => area));
  return groupsOf(fields).flatMap((group) => {
    const heights = group.map(({ frame }) => frame.box.h).sort((a, b) => a - b);
    const usual = heights[heights.length >> 1] ?? 0;
    const open = group.filter((field) => !field.isNamed && field.label === null && field.values.length > 0 && columnsIn(field.values) < 2 && Math.abs(field.frame.box.h - usual) <= OFF * usual);
    const isPersonal = group.some((field) => hidden.has(field.area) || (columnsIn(field.values) < 2 && field.values.some(({ text }) => EVIDENT.test(text)))) || isTitled(group, pieces);
    if (!isPersonal) return [];
    return [...open.flatMap(({ values, area }) => values.map(({ start, end, text }): FieldHit => ({ ...guessOf(text), rule: 'form', span: { start, end }, area }))), ...countryOf(group, pieces)];
  });
}

/** A country that is written under the boxes of a form, where it cannot be chosen. */
function countryOf(group: readonly FramedField[], pieces: Bands<Piece>): FieldHit[] {
  const { box } = group.reduce((low, field) => (bottom(field.frame.box) > bottom(low.frame.box) ? field : low)).frame;
  const hits: FieldHit[] = [];
  for (const { box: own, text, start, end, frame } of pieces.between(bottom(box), bottom(box) + box.h)) {
    const isUnder = own.y >= bottom(box) && own.y - bottom(box) <= box.h && Math.abs(own.x - box.x) <= own.h;
    if (isUnder && (!frame || frame.box.h > box.h * 2) && isCountry(text)) hits.push({ meaning: 'country', entity: 'LOCATION', rule: 'form', span: { start, end }, area: null });
  }
  return hits;
}

/** Fields that stand together. */
function groupsOf(fields: readonly FramedField[]): FramedField[][] {
  const groups = new Map<FramedField, FramedField[]>();
  fields.forEach((field, i) => {
    let group = [field];
    for (const other of fields.slice(Math.max(0, i - NEAR), i)) {
      const theirs = groups.get(other);
      if (!theirs || theirs === group || !areTogether(other.frame.box, field.frame.box)) continue;
      const [into, from] = theirs.length > group.length ? [theirs, group] : [group, theirs];
      into.push(...from);
      for (const member of from) groups.set(member, into);
      group = into;
    }
    groups.set(field, group);
  });
  return [...new Set(groups.values())];
}

function isTitled(group: readonly FramedField[], pieces: Bands<Piece>): boolean {
  const first = group.reduce((top, field) => (field.frame.box.y < top.frame.box.y ? field : top));
  const { box } = first.frame;
  for (const piece of pieces.between(box.y - TITLE_OVER * box.h, box.y)) {
    if (bottom(piece.box) <= box.y + 2 && gapAcross(piece.box, box) < piece.box.h && isBlockHead(piece.text)) return true;
  }
  return false;
}
