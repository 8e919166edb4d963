import { clamp, inflate, snapOutward } from '../image/geometry';
import type { ImageBox, PixelImage } from '../model';
import { blacken } from './blacken';
import type { OcrWord } from './ocr-pool';
import { resample } from './resample';

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

/** A word placed in a row: its text and its extent in image pixels. */
export interface RowWord {
  readonly text: string;
  readonly confidence: number;
  readonly x0: number;
  readonly x1: number;
}

/** How a line is repainted. */
export interface Treatment {
  /** Height of the text in the montage, in pixels. */
  readonly rowHeight: number;
}

export const USUAL: Treatment = { rowHeight: ROW_HEIGHT };

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
  const header = new Uint8Array([...`P5 ${width} ${height} 255\n`].map((letter) => letter.charCodeAt(0)));
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

/** Gives each word to the row it stands in, left to right, its edges moved out to where its ink ends. */
export function placeWords(words: readonly OcrWord[], rows: readonly MontageRow[]): RowWord[][] {
  return rows.map((row) => {
    const mine = words
      .filter(({ y0, y1, text }) => text.trim() !== '' && (y0 + y1) / 2 >= row.top - MARGIN / 2 && (y0 + y1) / 2 < row.top + row.height + MARGIN / 2)
      .map(({ text, confidence, x0, x1 }) => ({ text: text.replaceAll(/\s+/g, ''), confidence, x0: (x0 - row.left) / row.scale, x1: (x1 - row.left) / row.scale }))
      .sort((a, b) => a.x0 - b.x0);
    return mine.map((word, i) => snapToInk(word, mine[i - 1]?.x1 ?? 0, mine[i + 1]?.x0 ?? row.source.w, row));
  });
}

/** Tesseract's boxes cut through letters: widens one until it ends in a gap, or halfway to its neighbour. */
function snapToInk(word: RowWord, before: number, after: number, { ink, source }: MontageRow): RowWord {
  const least = Math.max(Math.floor((before + word.x0) / 2), 0);
  const most = Math.min(Math.ceil((after + word.x1) / 2), source.w);
  let x0 = Math.max(Math.floor(word.x0), least);
  let x1 = Math.min(Math.ceil(word.x1), most);
  while (x0 > least && (ink[x0] || ink[x0 - 1])) x0--;
  while (x1 < most && (ink[x1] || ink[x1 - 1])) x1++;
  return { ...word, x0: source.x + x0, x1: source.x + Math.max(x1, x0 + 1) };
}
