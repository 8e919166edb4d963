import type { FieldMeaning } from '../labels/field-terms';
import type { Bands } from './bands';
import { bottom, gapAcross, middleX, middleY, right } from './boxes';
import type { FieldHit } from './field-hit';
import type { FrameIndex } from './frame-index';
import { isBlockHead } from './block-heads';
import { holdsName } from './holds-name';
import type { Piece } from './pieces';
import { isCompany } from './is-company';
import { isPlausible } from './plausible';

/** How far right of its label a value may stand, and how far under it, in heights of the label. */
const BESIDE = 30;
const UNDER = 1.4;

/**
 * Values that stand in no box of their own, right of a label or under it: lists of labels and values, forms that were
 * sent, "label: value" in one line. With the labels that have their value in their own line.
 */
export function besideLabels(rows: readonly (readonly Piece[])[], pieces: Bands<Piece>, frames: FrameIndex, isHeader: (piece: Piece) => boolean, asks: (piece: Piece) => boolean): { readonly hits: FieldHit[]; readonly labels: Piece[] } {
  const hits: FieldHit[] = [];
  const labels: Piece[] = [];
  for (const row of rows) {
    for (const [i, piece] of row.entries()) {
      const { label } = piece;
      // Numbers with a form of their own are found by it, and the label beside them makes them sure.
      if (!label || label.meaning === 'other' || isHeader(piece) || !isOpen(piece, frames) || (!label.certain && !asks(piece))) continue;
      // Under the title of an address stands more than one line.
      const next = row[i + 1];
      const below = isBlockHead(piece.text) || isFilledBeside(piece, next, frames) ? null : under(piece, pieces, frames);
      const behind = next && (isHeadBeside(piece, next, pieces) || isOverValue(piece, next, below, pieces)) ? null : beside(piece, next, frames);
      const value = behind ?? below;
      if (!value || !isPlausible(label.meaning, value.text) || (!label.certain && label.entity === 'PERSON' && isCompany(value.text))) continue;
      if (value.row === piece.row) labels.push(piece);
      hits.push({ meaning: label.meaning, entity: label.entity, rule: 'beside', span: { start: value.start, end: value.end }, area: null });
    }
  }
  return { hits, labels };
}

/** Not in an input or a button: those are looked at as a whole. */
function isOpen({ frame }: Piece, frames: FrameIndex): boolean {
  if (!frame) return true;
  const kind = frames.kindOf(frame);
  return kind === 'panel' || kind === 'cell' || (kind === 'input' && frame.box.h > MOST_INPUT);
}

/** Higher boxes, in image pixels, are cards that hold labels and values. */
const MOST_INPUT = 72;

function beside(label: Piece, next: Piece | undefined, frames: FrameIndex): Piece | null {
  if (!next || next.label || !isOpen(next, frames)) return null;
  const gap = next.box.x - right(label.box);
  return gap <= BESIDE * label.box.h && /[\p{L}\p{N}•*]/u.test(next.text) ? next : null;
}

/** Whether what a label asks for was typed into a box right of it: then what stands under the label is the next one. */
function isFilledBeside(label: Piece, next: Piece | undefined, frames: FrameIndex): boolean {
  return next !== undefined && !next.label && !isOpen(next, frames) && next.frame !== label.frame && next.box.x - right(label.box) <= BESIDE * label.box.h;
}

/** Meanings whose values may look like anything, a title too. */
const ANY_WORDS: ReadonlySet<FieldMeaning> = new Set(['given-name', 'surname', 'full-name', 'card-holder', 'street', 'unit', 'city', 'state', 'country', 'company']);
/** Between a title or header and what stands under it, in heights. */
const HEAD_GAP = 2.6;

/**
 * Whether what stands right of a label is the head of the next column and no value: `Shipping address | Order summary`,
 * `Employee | Kind`. Both have something under them, under the label stands what it asks for, or a line with a label of
 * its own and a value that ends before the other column begins.
 */
function isHeadBeside(piece: Piece, next: Piece, pieces: Bands<Piece>): boolean {
  const { label } = piece;
  if (!label || !ANY_WORDS.has(label.meaning) || /[\d@]/.test(next.text) || holdsName(next.text) || !nearestUnder(next, pieces)) return false;
  const first = nearestUnder(piece, pieces);
  if (!first) return false;
  if (first.label && isBlockHead(piece.text)) {
    for (const other of pieces.between(first.box.y, bottom(first.box))) if (other.row === first.row && other.box.x > first.box.x && other.box.x < next.box.x - first.box.h) return true;
  }
  // Titles of two cards over the labels in them.
  if (first.label) return nearestUnder(next, pieces)?.label != null;
  if (label.entity === 'PERSON') return isWrittenName(first.text);
  const second = nearestUnder(first, pieces);
  return [first, second].some((line) => line && !line.label && isStreetLine(line.text));
}

/** Far from a label, in heights, another column begins. */
const FAR = 6;

/**
 * Whether a label has its value under it, and what stands far right of it is of another column: no list of labels and
 * values, for beside the value nothing stands in that column.
 */
function isOverValue({ label, box }: Piece, next: Piece, below: Piece | null, pieces: Bands<Piece>): boolean {
  if (!label || !below || Math.abs(below.box.x - box.x) > 0.5 * box.h || next.box.x - right(box) < FAR * box.h || !isPlausible(label.meaning, below.text)) return false;
  for (const other of pieces.between(below.box.y, bottom(below.box))) if (other.row === below.row && Math.abs(other.box.x - next.box.x) <= box.h) return false;
  return true;
}

function nearestUnder({ box }: Piece, pieces: Bands<Piece>): Piece | null {
  let best: Piece | null = null;
  for (const piece of pieces.between(bottom(box), bottom(box) + HEAD_GAP * box.h)) {
    if (middleY(piece.box) > bottom(box) && Math.abs(piece.box.x - box.x) <= 0.8 * box.h && (!best || piece.box.y < best.box.y)) best = piece;
  }
  return best;
}

/** Two or more capitalised words, a known name among them; or a name as airlines write it, `BYRON/ADA MS`. */
function isWrittenName(text: string): boolean {
  return /^\p{Lu}{2,}\/\p{Lu}{2,}(?: \p{Lu}+)*$/u.test(text) || /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|del|della|di|da|van|von|der|du|la|el|bin|al)){1,5}$/u.test(text) && holdsName(text);
}

/** Whether a text looks like a street with its number, or the line of a town. */
export function isStreetLine(text: string): boolean {
  return /^\d+[a-z]?(?:[-/]\d+)?,?\s+\p{L}{3}/iu.test(text) || /\p{L}{3,}\.?\s+\d+\s?[a-z]?(?:,|$)/iu.test(text) || /\p{L}.*,.*\d{4,}/u.test(text);
}

function under(label: Piece, pieces: Bands<Piece>, frames: FrameIndex): Piece | null {
  const { box } = label;
  let best: Piece | null = null;
  for (const piece of pieces.between(bottom(box), bottom(box) + UNDER * box.h)) {
    const gap = piece.box.y - bottom(box);
    if (piece === label || gap < -0.3 * box.h || gap > UNDER * box.h || middleY(piece.box) <= bottom(box)) continue;
    const isInColumn = Math.abs(piece.box.x - box.x) <= 0.8 * box.h || Math.abs(middleX(piece.box) - middleX(box)) <= 0.8 * box.h;
    if (isInColumn && gapAcross(piece.box, box) < 0 && (!best || piece.box.y < best.box.y)) best = piece;
  }
  return best && !best.label && isOpen(best, frames) && !isBlockHead(best.text) ? best : null;
}
