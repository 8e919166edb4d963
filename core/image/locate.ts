import type { Finding, ImageBox, Region, TextLayer, Word } from '../model';
import { clamp, inflate, intersect, rowOverlap, snapOutward, union, type Size } from './geometry';

/** Share of the line height that a region reaches beyond its words, and the least in CSS pixels. */
const PAD_SHARE = 0.15;
const PAD_CSS = 2;

/** Words of one finding further apart than this many line heights get a box each. */
const JOIN_GAP = 3;

/** Share of the words of an input that findings must touch for it to be hidden whole. */
const FILLED = 0.5;

/** A stretch of one finding on one line, before padding. */
interface Piece {
  readonly finding: Finding;
  readonly box: ImageBox;
  /** The page told all its words. */
  readonly told: boolean;
  /** The inside of the field that it fills, if there is one. */
  readonly input: ImageBox | null;
}

/**
 * Places findings on the image. Words of one finding that stand on one line get one box, and
 * findings that share a word share a region, named after the surer one. Every box of a word that a
 * finding touches lies inside a region (on the image), padded by 15 % of the line height and at
 * least 2 CSS pixels, in whole pixels.
 *
 * The id comes from the entity and the place of the first word, so that it stays as more text is read.
 *
 * @param scale image pixels for one CSS pixel.
 * @param inputs insides of boxes that something is typed in: one that holds little else than findings is hidden whole.
 */
export function locate(layer: TextLayer, findings: readonly Finding[], scale: number, size: Size, inputs: readonly ImageBox[] = []): Region[] {
  const found = findings.flatMap((finding) => piecesOf(finding, layer));
  const whole = filledInputs(layer, found, inputs);
  const pieces = mergeShared(found.map((piece) => ({ ...piece, input: whole.find((input) => holds(input, piece.box)) ?? null })));
  return pieces.map(({ finding, box, told, input }) => {
    const pad = Math.max(box.h * PAD_SHARE, PAD_CSS * scale);
    return {
      id: `${finding.entity}@${Math.floor(box.x)},${Math.floor(box.y)}`,
      box: clamp(snapOutward(input ? union(input, box) : inflate(box, pad)), size),
      entity: finding.entity,
      score: finding.score,
      source: told ? 'page' : 'ocr',
      reason: finding.reason,
      on: true,
      style: null,
    };
  });
}

function piecesOf(finding: Finding, { text, words }: TextLayer): Piece[] {
  const pieces: { finding: Finding; box: ImageBox; told: boolean; input: null; end: number }[] = [];
  for (let i = firstTouched(words, finding.start); i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.start >= finding.end) break;
    const last = pieces.at(-1);
    if (last && isNext(last.box, word.box) && !text.slice(last.end, word.start).includes('\n')) {
      last.box = union(last.box, word.box);
      last.end = word.end;
      last.told &&= word.confidence === 1;
    } else {
      pieces.push({ finding, box: word.box, told: word.confidence === 1, input: null, end: word.end });
    }
  }
  return pieces;
}

/** Index of the first word that ends after `position`: words are sorted and do not overlap. */
function firstTouched(words: readonly Word[], position: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isNext(line: ImageBox, word: ImageBox): boolean {
  const gap = Math.max(word.x - line.x - line.w, line.x - word.x - word.w);
  return rowOverlap(line, word) >= 0.5 && gap <= JOIN_GAP * Math.max(line.h, word.h);
}

/** Inputs of whose words findings touch most: what else is in them is an icon, or a part that was misread. */
function filledInputs({ words }: TextLayer, found: readonly Piece[], inputs: readonly ImageBox[]): ImageBox[] {
  return inputs.filter((input) => {
    let [all, touched] = [0, 0];
    for (const { box } of words) if (holds(input, box)) all += box.w;
    for (const { box } of found) if (holds(input, box)) touched += box.w;
    return touched > 0 && touched >= FILLED * all;
  });
}

function holds(outer: ImageBox, inner: ImageBox): boolean {
  const [x, y] = [inner.x + inner.w / 2, inner.y + inner.h / 2];
  return x >= outer.x && x < outer.x + outer.w && y >= outer.y && y < outer.y + outer.h;
}

/** Joins pieces of one line that overlap, until none do. */
function mergeShared(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (let piece of pieces) {
    for (let i = merged.length - 1; i >= 0; i--) {
      const other = merged[i];
      if (!other) continue;
      const isOne = other.input !== null && other.input === piece.input;
      if (!isOne && (!intersect(other.box, piece.box) || rowOverlap(other.box, piece.box) < 0.5)) continue;
      const surer = other.finding.score >= piece.finding.score ? other.finding : piece.finding;
      piece = { finding: surer, box: union(other.box, piece.box), told: other.told && piece.told, input: other.input ?? piece.input };
      merged.splice(i, 1);
      i = merged.length;
    }
    merged.push(piece);
  }
  return merged;
}
