import { clamp, inflate, snapOutward } from '../image/geometry';
import type { ImageBox, PixelImage } from '../model';
import { blacken } from './blacken';
import type { OcrWord } from './ocr-pool';
import { resample } from './resample';
import { joinTouching, snapToInk, type RowWord } from './snap-to-ink';

/** Height of a text line in the montage, and white around it, in pixels. Tesseract reads about this size best. */
const ROW_HEIGHT = 32;
const MARGIN = 12;

/** A row of the montage. */
export interface MontageRow {
  /** The part of the image that it shows. */
  readonly source: ImageBox;
  /** Where its picture lies in the montage. */
  readonly left: number;
  readonly top: number;
  readonly height: number;
  /** Montage pixels for one image pixel. */
  readonly scale: number;
  /** For each column of `source`, 1 where there is ink. */
  readonly ink: Uint8Array;
}

/** Lines repainted black on white at one height, one above the other. */
export interface Montage {
  /** A PGM file. */
  readonly pgm: Uint8Array;
  readonly rows: readonly MontageRow[];
}

/** Words of one line of a row, left to right, between two heights of the image. */
export interface RowLine {
  readonly words: readonly RowWord[];
  readonly y0: number;
  readonly y1: number;
}

/** How a line is repainted. */
export interface Treatment {
  /** Height of the text in the montage, in pixels. */
  readonly rowHeight: number;
}

export const USUAL: Treatment = { rowHeight: ROW_HEIGHT };
/** For a reading that comes after another. */
export const OTHER: Treatment = { rowHeight: 38 };
/** For a second look: other sizes fail on other letters. */
export const LARGER: Treatment = { rowHeight: 48 };

/** Width that a line takes in a montage of the usual height: what reading it costs. */
export function rowWidth({ w, h }: ImageBox): number {
  return Math.round((w * ROW_HEIGHT) / h);
}

/**
 * Paints the boxes as rows of one picture.
 *
 * @param pad image pixels that are shown around each box.
 */
export function paintMontage(image: PixelImage, boxes: readonly ImageBox[], pad: number, { rowHeight } = USUAL): Montage {
  const pictures = boxes.map((box) => {
    const source = clamp(snapOutward(inflate(box, pad)), image);
    const grey = blacken(image, source);
    const scale = rowHeight / box.h;
    const width = Math.max(Math.round(source.w * scale), 1);
    const height = Math.max(Math.round(source.h * scale), 1);
    return { source, ink: inkColumns(grey.data, source.w), scale, picture: resample(grey, width, height) };
  });
  const width = 2 * MARGIN + Math.max(0, ...pictures.map(({ picture }) => picture.width));
  const height = MARGIN + pictures.reduce((sum, { picture }) => sum + picture.height + MARGIN, 0);
  const header = Uint8Array.from(`P5 ${width} ${height} 255\n`, (letter) => letter.charCodeAt(0));
  const pgm = new Uint8Array(header.length + width * height).fill(255);
  pgm.set(header);
  const rows: MontageRow[] = [];
  let top = MARGIN;
  for (const { source, ink, scale, picture } of pictures) {
    for (let y = 0; y < picture.height; y++) {
      pgm.set(picture.data.subarray(y * picture.width, (y + 1) * picture.width), header.length + (top + y) * width + MARGIN);
    }
    rows.push({ source, left: MARGIN, top, height: picture.height, scale, ink });
    top += picture.height + MARGIN;
  }
  return { pgm, rows };
}

function inkColumns(grey: Uint8Array, width: number): Uint8Array {
  const ink = new Uint8Array(width);
  for (let i = 0; i < grey.length; i++) if ((grey[i] as number) < 200) ink[i % width] = 1;
  return ink;
}

/**
 * Gives each word to the row it stands in, its edges moved out to where its ink ends. A row is one
 * line; where two lines of text were taken for one, it is as many as were read.
 */
export function placeWords(words: readonly OcrWord[], rows: readonly MontageRow[]): RowLine[][] {
  return rows.map((row) => {
    const top = row.top - MARGIN / 2;
    const bottom = row.top + row.height + MARGIN / 2;
    const mine = words.filter((word) => word.text.trim() !== '' && middleOf(word) >= top && middleOf(word) < bottom);
    const lines = linesOf(mine);
    return lines.map((line, i) => {
      const [above, below] = [lines[i - 1], lines[i + 1]];
      return {
        words: wordsOf(line, row),
        y0: row.source.y + (above ? (cutBetween(above, line) - row.top) / row.scale : 0),
        y1: row.source.y + (below ? (cutBetween(line, below) - row.top) / row.scale : row.source.h),
      };
    });
  });
}

const middleOf = ({ y0, y1 }: OcrWord): number => (y0 + y1) / 2;

/** Words one above the other are of different lines, even in one row. */
function linesOf(words: readonly OcrWord[]): OcrWord[][] {
  const lines: OcrWord[][] = [];
  for (const word of words.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    const line = lines.at(-1);
    const isBelow = line?.every((other) => word.y0 >= other.y1 - 0.3 * Math.min(other.y1 - other.y0, word.y1 - word.y0));
    if (!line || (isBelow && line.some((other) => other.x0 < word.x1 && word.x0 < other.x1))) lines.push([word]);
    else line.push(word);
  }
  return lines;
}

function cutBetween(above: readonly OcrWord[], below: readonly OcrWord[]): number {
  return (Math.max(...above.map(({ y1 }) => y1)) + Math.min(...below.map(({ y0 }) => y0))) / 2;
}

function wordsOf(line: readonly OcrWord[], row: MontageRow): RowWord[] {
  const placed = line
    .map(({ text, confidence, x0, x1 }) => ({ text: text.replaceAll(/\s+/g, ''), confidence, x0: (x0 - row.left) / row.scale, x1: (x1 - row.left) / row.scale }))
    .sort((a, b) => a.x0 - b.x0);
  return snapToInk(joinTouching(placed, row), row);
}
