import type { Frame, ImageBox, TextLayer, TextSpan } from '../../model';
import { readLabel, type FieldLabel } from '../labels/read-label';
import { around, right } from './boxes';
import type { FrameIndex } from './frame-index';

/** A stretch of one line that belongs together: a label, a value, a cell, a line of a paragraph. */
export interface Piece extends TextSpan {
  readonly text: string;
  readonly box: ImageBox;
  /** Number of its line in the text. */
  readonly row: number;
  /** The innermost drawn box around it. */
  readonly frame: Frame | null;
  /** What it says as a label. */
  readonly label: FieldLabel | null;
}

/** Words further apart than so many line heights stand in different pieces. */
const WIDE_GAP = 2.5;
/** Most words of a label before a colon or a wider gap. */
const LABEL_WORDS = 6;
/** A gap between a label and its value, against the height of the line. */
const LABEL_GAP = 0.75;

type Place = TextSpan & { readonly box: ImageBox };
/** Words of one piece on its way, with the line and the box that they stand in. */
type Run = { readonly words: Place[]; readonly frame: Frame | null; readonly row: number };

/**
 * Cuts the text of an image into pieces: at tabs, line ends, wide gaps, drawn boxes, and behind a label. In the order
 * of the text. Linear in the number of words.
 *
 * @param fromPixels labels may be misread.
 */
export function piecesOf(layer: Pick<TextLayer, 'text' | 'words'>, frames: FrameIndex, fromPixels: boolean): Piece[] {
  const { text } = layer;
  return runsOf(layer, frames).flatMap(({ words, frame, row }) => parted(words, text, fromPixels).map((part) => pieceOf(part, frame, text, row, fromPixels)));
}

function runsOf({ text, words }: Pick<TextLayer, 'text' | 'words'>, frames: FrameIndex): Run[] {
  const runs: Run[] = [];
  let row = 0;
  let end = 0;
  for (const word of words) {
    const between = text.slice(end, word.start);
    const frame = frames.around(word.box);
    const run = runs.at(-1);
    const last = run?.words.at(-1);
    for (const sign of between) if (sign === '\n') row++;
    const isNext = last !== undefined && !/[\n\t]/.test(between) && run?.frame === frame && word.box.x - right(last.box) <= WIDE_GAP * Math.max(word.box.h, last.box.h);
    if (isNext) run?.words.push(word);
    else runs.push({ words: [word], frame, row });
    end = word.end;
  }
  return runs;
}

function pieceOf(words: readonly Place[], frame: Frame | null, text: string, row: number, fromPixels: boolean): Piece {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const box = words.map((word) => word.box).reduce(around);
  const own = text.slice(start, end);
  return { start, end, box, row, frame, text: own, label: readLabel(own, fromPixels) };
}

/** A run whole, or as the label that it begins with and the rest: `Zip: 50390`, or `Zip   50390` with a gap between. */
function parted(words: readonly Place[], text: string, fromPixels: boolean): (readonly Place[])[] {
  for (let count = Math.min(LABEL_WORDS, words.length - 1); count > 0; count--) {
    const [first, last, next] = [words[0], words[count - 1], words[count]];
    if (!first || !last || !next) continue;
    const written = text.slice(first.start, last.end);
    const isApart = next.box.x - right(last.box) > LABEL_GAP * last.box.h;
    if (!written.endsWith(':') && !isApart) continue;
    const label = readLabel(written, fromPixels);
    if (label && (written.endsWith(':') || label.certain)) return [words.slice(0, count), words.slice(count)];
  }
  return [words];
}
