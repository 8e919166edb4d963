import { rowOverlap, union } from '../image/geometry';
import type { ImageBox, TextLayer, Word } from '../model';
import { buildLayer, type ReadSegment } from '../ocr/text-layer';
import { coveredShare } from './subtract';

/** Share of a word that must be covered for it to be hidden. */
export const HIDDEN = 0.6;

/** A piece of a line further from the next than this share of its height is another column. */
const NEAR = 0.8;

/** A word with its text and where it comes from. */
interface Piece {
  readonly words: readonly { readonly text: string; readonly confidence: number; readonly box: ImageBox }[];
  readonly box: ImageBox;
  readonly hidden: boolean;
}

/** What stands on the finished image, among the words that it hides as they were known before. */
export interface JoinedReading {
  readonly layer: TextLayer;
  /** Boxes of the words of the layer that are readable on the finished image. */
  readonly visible: ReadonlySet<Word>;
}

/** Whether regions hide a word. */
export function isHidden({ box }: Word, covered: readonly ImageBox[]): boolean {
  return coveredShare(box, covered) >= HIDDEN;
}

/**
 * Puts the words that the second reading read beside those that regions hide, which the first had read: a label is read
 * with the value it belongs to, as it was when the value was judged.
 */
export function joinReadings(known: TextLayer, again: TextLayer, covered: readonly ImageBox[]): JoinedReading {
  const pieces = [...piecesOf(known, (word) => isHidden(word, covered), true), ...piecesOf(again, (word) => !isHidden(word, covered), false)];
  const segments = joinNear(pieces);
  const layer = buildLayer(segments.map(({ segment }) => segment), again.unread);
  // The layer's words are those of the pieces, each still at its own place across.
  const shown = segments.filter(({ hidden }) => hidden.includes(false));
  const visible = new Set(
    layer.words.filter((word) => shown.some(({ words, hidden, segment }) => segment.box.y === word.box.y && words.some(({ box }, i) => hidden[i] === false && box.x === word.box.x && box.w === word.box.w))),
  );
  return { layer, visible };
}

/** Runs of wanted words that stand together in a layer. */
function piecesOf({ text, words }: TextLayer, wanted: (word: Word) => boolean, hidden: boolean): Piece[] {
  const pieces: Piece[] = [];
  let run: Word[] = [];
  const end = (): void => {
    if (run.length > 0) pieces.push({ words: run.map((word) => ({ text: text.slice(word.start, word.end), confidence: word.confidence, box: word.box })), box: run.map(({ box }) => box).reduce(union), hidden });
    run = [];
  };
  for (const word of words) {
    const last = run.at(-1);
    if (last && text.slice(last.end, word.start) !== ' ') end();
    if (wanted(word)) run.push(word);
    else end();
  }
  end();
  return pieces;
}

interface Joined {
  readonly segment: ReadSegment;
  readonly words: readonly { readonly box: ImageBox }[];
  readonly hidden: readonly boolean[];
}

/** Pieces of one line that were parted by the edge of a region alone, as one segment. */
function joinNear(pieces: readonly Piece[]): Joined[] {
  const rest = pieces.toSorted((a, b) => a.box.x - b.box.x);
  const lines: Piece[][] = [];
  for (const piece of rest) {
    const line = lines.find((candidate) => {
      const last = candidate.at(-1);
      if (!last || last.hidden === piece.hidden || rowOverlap(last.box, piece.box) < 0.6) return false;
      const gap = piece.box.x - last.box.x - last.box.w;
      return Math.abs(gap) <= NEAR * Math.min(last.box.h, piece.box.h);
    });
    if (line) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => {
    const words = line.flatMap((piece) => piece.words);
    return {
      segment: { box: line.map(({ box }) => box).reduce(union), words: words.map(({ text, confidence, box }) => ({ text, confidence, x0: box.x, x1: box.x + box.w })) },
      words,
      hidden: line.flatMap((piece) => piece.words.map(() => piece.hidden)),
    };
  });
}
