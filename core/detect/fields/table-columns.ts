import { type FieldLabel, isBacked } from '../labels/read-label';
import type { Bands } from './bands';
import { bottom, gapAcross, isAligned, middleY } from './boxes';
import { isStreetLine } from './beside-labels';
import type { FieldHit } from './field-hit';
import { holdsName } from './holds-name';
import { isCompany } from './is-company';
import { saysNothing } from './no-value';
import type { Piece } from './pieces';
import { isPlausible } from './plausible';

/** Longest header of a column, in characters. */
const HEADER_LENGTH = 28;
/** Lines that belong to one header at most, and how far apart they may stand, in heights of the header. */
const MOST_LINES = 400;
const LINE_GAP = 4.5;
/** How much further apart than before the lines of a table may stand. */
const PITCH = 1.35;
/** Types that a column of a table is not believed to hold by its header alone: their own forms tell them. */
const OWN_FORM = new Set(['email', 'city', 'card-expiry', 'card-code', 'one-time-code', 'other', 'company', 'card-type', 'country', 'state']);

/**
 * A line of headers over columns, and what stands in those whose header is a label of somebody's data. A line is one
 * of headers if at least two of its pieces, one of them a label, have a piece under them in the next line of a table.
 */
export function tableColumns(rows: readonly (readonly Piece[])[], pieces: Bands<Piece>): { readonly hits: FieldHit[]; readonly headers: ReadonlySet<Piece> } {
  const headers = new Set<Piece>();
  const hits: FieldHit[] = [];
  const naming = new Set(rows.filter((row) => row.some(({ label }) => label?.certain)).map((row) => row[0]?.row));
  for (const row of rows) {
    if (!isHeaderRow(row, pieces)) continue;
    const isForPeople = (vague: FieldLabel): boolean => row.some(({ label }) => label?.certain && isBacked(vague, label));
    // With one label alone, as "City | Rome | …", it may as well be a line of a form: then its neighbour counts too.
    const isSure = row.filter(({ label }) => label).length > 1;
    for (const [i, header] of row.entries()) {
      if (isSure) headers.add(header);
      const { label } = header;
      // A name beside it is what it asks for, and under it stands the next label.
      if (label?.entity === 'PERSON' && isName(row[i + 1])) continue;
      if (!label || OWN_FORM.has(label.meaning) || (!label.certain && !isForPeople(label))) continue;
      for (const value of under(header, row, pieces, (line) => naming.has(line))) {
        if (isPlausible(label.meaning, value.text) && !(label.entity === 'PERSON' && isCompany(value.text))) hits.push({ meaning: label.meaning, entity: label.entity, rule: 'column', span: { start: value.start, end: value.end }, area: null });
      }
    }
  }
  return { hits, headers };
}

function isName(piece: Piece | undefined): boolean {
  return piece !== undefined && !piece.label && /^\p{Lu}.* \p{Lu}/u.test(piece.text) && holdsName(piece.text);
}

function isHeaderRow(row: readonly Piece[], pieces: Bands<Piece>): boolean {
  if (row.length < 2 || !row.some(({ label }) => label) || row.some(({ text }) => text.length > HEADER_LENGTH || /[@:]|\d{3}/.test(text))) return false;
  // A street beside its label: a line of a form, and what is under the label is the next one.
  if (row.some((header, i) => header.label?.meaning === 'street' && isStreetLine(row[i + 1]?.text ?? ''))) return false;
  // Under another label it is a line of a list.
  if (row.filter(({ label }) => label).length === 1 && row.some((header) => header.label && nextOver(header, pieces)?.label)) return false;
  const below = row.flatMap((header) => nextUnder(header.box, header.box.h, pieces, header) ?? []);
  // A table's next line has values for most of its headers side by side, and few labels.
  const lines = new Map<number, Piece[]>();
  for (const piece of new Set(below)) lines.set(piece.row, [...(lines.get(piece.row) ?? []), piece]);
  const line = [...lines.values()].reduce<readonly Piece[]>((longest, other) => (other.length > longest.length ? other : longest), []);
  return line.length >= 2 && line.length > row.length / 2 && !row.some((header) => header.label && nextUnder(header.box, header.box.h, pieces, header)?.label);
}

/** The pieces of a column, down to the first wide gap. */
function* under(header: Piece, row: readonly Piece[], pieces: Bands<Piece>, isNaming: (line: number) => boolean): Generator<Piece> {
  const neighbours = row.filter((other) => other !== header);
  let last = header;
  let pitch = 0;
  for (let line = 0; line < MOST_LINES; line++) {
    const next = nextUnder(last.box, header.box.h, pieces, header);
    // What stands nearer to another header is in its column.
    if (!next || (next.label && !/\d/.test(next.text)) || isNaming(next.row) || neighbours.some(({ box }) => !isAligned(next.box, header.box, header.box.h) && isAligned(next.box, box, header.box.h / 2))) return;
    // Under an input stands the label of the next one.
    if (last !== header && last.frame !== header.frame && next.frame === header.frame) return;
    // Alone in its line and not under what stood in the column: a title after the table.
    if (last !== header && !isAligned(next.box, last.box, header.box.h / 2) && isAlone(next, pieces)) return;
    // Further apart than lines before: another table, or text under it.
    const step = next.box.y - last.box.y;
    if (line > 1 && step > PITCH * pitch) return;
    if (line > 0) pitch = Math.max(pitch, step);
    if (!saysNothing(next.text)) yield next;
    last = next;
  }
}

function isAlone({ box, row }: Piece, pieces: Bands<Piece>): boolean {
  let others = 0;
  for (const other of pieces.between(box.y, bottom(box))) if (other.row === row) others++;
  return others === 1;
}

/** The nearest piece over a header in its column. */
function nextOver({ box }: Piece, pieces: Bands<Piece>): Piece | null {
  let best: Piece | null = null;
  for (const piece of pieces.between(box.y - LINE_GAP * box.h, box.y)) {
    if (bottom(piece.box) > box.y + 0.3 * box.h || Math.abs(piece.box.x - box.x) > box.h || piece.box.y >= box.y) continue;
    if (!best || piece.box.y > best.box.y) best = piece;
  }
  return best;
}

/** The nearest piece under a box that shares columns with the header. */
function nextUnder(box: Piece['box'], height: number, pieces: Bands<Piece>, header: Piece): Piece | null {
  let best: Piece | null = null;
  for (const piece of pieces.between(bottom(box), bottom(box) + LINE_GAP * height)) {
    const gap = piece.box.y - bottom(box);
    if (gap < -0.3 * height || gap > LINE_GAP * height || middleY(piece.box) <= bottom(box)) continue;
    if (gapAcross(piece.box, header.box) >= 0 && !isAligned(piece.box, header.box, height)) continue;
    if (!best || piece.box.y < best.box.y) best = piece;
  }
  return best;
}
