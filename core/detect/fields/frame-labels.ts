import type { Frame, ImageBox } from '../../model';
import { readLabel, type FieldLabel } from '../labels/read-label';
import type { Bands } from './bands';
import { bottom, gapAcross, isAligned, middleY, right } from './boxes';
import type { FrameIndex } from './frame-index';
import { saysNothing } from './no-value';
import type { Piece } from './pieces';

/** What stands around a drawn box and says what is in it. */
export interface FrameLabel {
  /** What the words say; `null` where they are no label that is known. */
  readonly label: FieldLabel | null;
  /** The words; without any, the box has no label of its own. */
  readonly piece: Piece | null;
}

/** How far a label may stand over a box, and how far left of it, in heights of its own line. */
const OVER = 2.2;
const OVER_VAGUE = 1.4;
const BESIDE = 24;
/** How far a label may begin left of its box, in heights. */
const OUTSIDE = 1.5;

/** The label of a drawn box: on its rim or over it, else left of it. A label that is known goes before other words. */
export function frameLabel(frame: Frame, pieces: Bands<Piece>, frames: FrameIndex): FrameLabel {
  const over = labelOver(frame.box, pieces, frames);
  if (over?.label) return over;
  const beside = labelBeside(frame.box, pieces, frames);
  if (beside?.label) return beside;
  return over ?? beside ?? { label: null, piece: null };
}

/** Words that are free to be a label: in no input of their own, unless that is a cell that only names. */
function isFree({ frame, label }: Piece, frames: FrameIndex, own: ImageBox): boolean {
  if (!frame || frame.box === own || frames.kindOf(frame) === 'panel') return true;
  return label !== null && frames.kindOf(frame) === 'cell';
}

function labelOver(box: ImageBox, pieces: Bands<Piece>, frames: FrameIndex): FrameLabel | null {
  let best: Piece | null = null;
  for (const piece of pieces.between(box.y - 80, box.y + 12)) {
    const { box: own } = piece;
    const gap = box.y - bottom(own);
    const isOver = gap <= (piece.label?.certain === false ? OVER_VAGUE : OVER) * own.h && gap >= -0.75 * own.h && middleY(own) < box.y + 0.25 * own.h;
    const isAtLeft = own.x >= box.x - OUTSIDE * own.h && own.x < box.x + 0.6 * box.w;
    if (!isOver || !isAtLeft || piece.frame?.box === box || !isFree(piece, frames, box)) continue;
    if (!best || bottom(own) > bottom(best.box) + 0.5 * own.h || (bottom(own) > bottom(best.box) - 0.5 * own.h && own.x < best.box.x)) best = piece;
  }
  if (!best) return null;
  if (best.label) return { label: best.label, piece: best };
  const label = labelOfTwoLines(best, pieces);
  return label || !saysNothing(best.text) ? { label, piece: best } : null;
}

/** A label that was broken over two lines. */
function labelOfTwoLines(last: Piece, pieces: Bands<Piece>): FieldLabel | null {
  for (const piece of pieces.between(last.box.y - 1.5 * last.box.h, last.box.y)) {
    const gap = last.box.y - bottom(piece.box);
    if (piece === last || gap < -0.3 * last.box.h || gap > last.box.h || Math.abs(piece.box.x - last.box.x) > last.box.h) continue;
    const label = readLabel(`${piece.text} ${last.text}`);
    if (label) return label;
  }
  return null;
}

function labelBeside(box: ImageBox, pieces: Bands<Piece>, frames: FrameIndex): FrameLabel | null {
  let best: Piece | null = null;
  const lines: Piece[] = [];
  for (const piece of pieces.between(box.y, bottom(box))) {
    const { box: own } = piece;
    const gap = box.x - right(own);
    if (gap < -2 || gap > BESIDE * own.h || middleY(own) < box.y || middleY(own) > box.y + Math.max(box.h, 2 * own.h)) continue;
    lines.push(piece);
    if (!best || right(own) > right(best.box)) best = piece;
  }
  // What is in another input names nothing; and neither does what stands beyond one.
  if (!best || !isFree(best, frames, box) || !/[\p{L}\p{N}]/u.test(best.text)) return null;
  const { box: own } = best;
  for (const other of frames.between(box.y, bottom(box))) {
    if (other.box !== box && frames.kindOf(other) === 'input' && other.box.x >= right(own) && right(other.box) <= box.x && gapAcross(other.box, own) >= 0) return null;
  }
  // A label that was broken over two lines.
  const near = lines.filter((line) => isAligned(line.box, own, own.h)).sort((a, b) => a.box.y - b.box.y);
  const label = best.label ?? (near.length > 1 ? readLabel(near.map(({ text }) => text).join(' ')) : null);
  return label || !saysNothing(best.text) ? { label, piece: best } : null;
}
