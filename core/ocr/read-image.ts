import { UmbraError } from '../errors';
import { contains, intersect } from '../image/geometry';
import { imageBox, type ImageBox, type OcrLanguage, type PixelImage, type Progress, type TextLayer } from '../model';
import { doubtfulWords, isHopeless, meanConfidence } from './doubt';
import { detectLines, type Segment } from './line-detector';
import { LARGER, OTHER, paintMontage, placeWords, rowWidth, USUAL, type RowLine, type Treatment } from './montage';
import { mergeBoxes } from './merge-boxes';
import type { OcrPool } from './ocr-pool';
import { buildLayer, type ReadSegment } from './text-layer';
import { looksLikeText } from './text-like';

/** What a reading needs to know beside the image. */
export interface ReadOptions {
  readonly languages: readonly OcrLanguage[];
  /** Image pixels for one CSS pixel. */
  readonly scale: number;
  /** Rejects the reading with `cancelled`. */
  readonly signal?: AbortSignal | undefined;
  /** Ends the reading with what there is. */
  readonly stop?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** It was read before: prepares lines otherwise, so that it fails on other letters than the first time. */
  readonly again?: boolean | undefined;
  /** Lines at these boxes are read twice, in two sizes: `careful` of the reading. */
  readonly care?: readonly ImageBox[] | undefined;
  /** All that was read so far. */
  readonly onLayer?: ((layer: TextLayer) => void) | undefined;
  /** Leaves out segments that are no text. */
  readonly isNoText?: ((segment: Segment) => boolean) | undefined;
  /** Puts what is known otherwise to what was read so far, before both become one layer. */
  readonly join?: ((read: readonly ReadSegment[]) => readonly ReadSegment[]) | undefined;
  /** Places that count as unread by what was read in them, though they may look like no text. Asked once, at the end. */
  readonly unseen?: ((read: readonly ReadSegment[]) => readonly ImageBox[]) | undefined;
}

/** What was read. */
export interface Reading {
  readonly layer: TextLayer;
  /** The same, but with the other reading of each line that was read twice. */
  readonly careful?: TextLayer;
  /** The reading was ended early; what it did not reach is in `layer.unread`. */
  readonly stopped: boolean;
  /** Milliseconds that went by in waiting for the engine to start; next to nothing when it ran. */
  readonly startMs: number;
}

/** Reads all text of an image. Errors: ocr-failed, ocr-data-missing, cancelled. */
export type ReadImage = (image: PixelImage, options: ReadOptions) => Promise<Reading>;

/** White around a line, in CSS pixels. */
const PAD_CSS = 2;

/** Widest sum of rows, in montage pixels, that one call to a worker reads: about a tenth of a second. */
const CHUNK_WIDTH = 4000;

/** Below this mean confidence a line counts as not read. */
const LEAST_CONFIDENCE = 0.35;

/** Below this a line is read a second time, larger, and the surer reading counts. */
const SURE_CONFIDENCE = 0.6;

/** Widest sum of rows that is read a second time. */
const SECOND_WIDTH = 40_000;

/** More unread places than a person would go through one by one are merged. */
const MOST_UNREAD = 24;

/** A partial layer is shown when so much more was read, so that many lines do not mean many searches of a long text. */
const SHOW_GROWTH = 1.15;

/** Makes a reader that spreads the lines of each image over the workers of the pool. */
export function createReader(pool: OcrPool): ReadImage {
  return async (image, { languages, scale, signal, stop, again, care = [], onProgress, onLayer, isNoText = () => false, join = (all) => all, unseen = () => [] }) => {
    throwIfCancelled(signal);
    const started = pool.warm(languages);
    // Awaited below; an image without text does not need it.
    started.catch(() => undefined);
    const read = new Map<Segment, readonly RowLine[]>();
    const isOver = (): boolean => stop?.aborted === true || signal?.aborted === true;
    const { segments: found, unreadable, complete } = await detectLines(image, isOver);
    const segments = found.filter((segment) => !isNoText(segment));
    throwIfCancelled(signal);
    let gaveUp = false;
    const near = segments.filter(({ box }) => care.some((cared) => intersect(around(box), cared) !== null));
    const twice = new Map<Segment, readonly RowLine[]>();
    const layer = (lines = read, isLast = false): TextLayer => layerOf(segments, lines, unreadable, { all: gaveUp || stop?.aborted === true, join, unseen: isLast ? unseen : () => [] });

    const total = segments.length + near.length;
    let nextShown = 0;
    const readAll = async (wanted: readonly Segment[], treatment: Treatment, into = read): Promise<void> => {
      const chunks = chunksOf(wanted);
      const work = async (): Promise<void> => {
        for (let chunk = chunks.shift(); chunk && !isOver() && !gaveUp; chunk = chunks.shift()) {
          const boxes = chunk.map(({ box }) => box);
          const { pgm, rows } = paintMontage(image, boxes, PAD_CSS * scale, treatment);
          const lines = placeWords(await pool.recognize(pgm, languages), rows);
          if (isOver()) return;
          for (const [i, segment] of chunk.entries()) keepSurer(into, segment, lines[i] ?? []);
          gaveUp = isHopeless([...read.values()]);
          onProgress?.({ done: read.size + twice.size, total });
          if (read.size < nextShown) continue;
          nextShown = read.size * SHOW_GROWTH;
          onLayer?.(layer());
        }
      };
      await Promise.all(Array.from({ length: pool.size }, work));
    };
    let startMs = 0;
    const readLines = async (): Promise<void> => {
      if (segments.length === 0) return;
      const begun = performance.now();
      await started;
      startMs = performance.now() - begun;
      await readAll(segments, again ? OTHER : USUAL);
      await readAll(secondLooks(segments, read), LARGER);
      await readAll(near, again ? USUAL : OTHER, twice);
    };

    // Where there is nothing to read, it is over at once.
    if (total > 0) onProgress?.({ done: 0, total });
    await Promise.race([readLines(), aborted(signal), aborted(stop)]);
    throwIfCancelled(signal);
    const careful = near.length > 0 && { careful: layer(new Map([...read, ...twice])) };
    return { layer: layer(read, true), ...careful, stopped: stop?.aborted === true && (!complete || read.size < segments.length), startMs };
  };
}

/** A line with as much room at its ends as it is high, and a little over and under it. */
const around = ({ x, y, w, h }: ImageBox): ImageBox => imageBox(x - h, y - h / 4, w + 2 * h, 1.5 * h);

function keepSurer(read: Map<Segment, readonly RowLine[]>, segment: Segment, lines: readonly RowLine[]): void {
  const before = read.get(segment);
  if (!before || meanConfidence(lines) > meanConfidence(before)) read.set(segment, lines);
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new UmbraError('cancelled');
}

/** Settles when the signal aborts; never without one. */
async function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve();
    else
      signal?.addEventListener('abort', () => {
        resolve();
      }, { once: true });
  });
}

/** Lines of about the same length together, longest first, so that both workers end at about the same time. */
function chunksOf(segments: readonly Segment[]): Segment[][] {
  const chunks: Segment[][] = [];
  let width = Infinity;
  for (const segment of segments.toSorted((a, b) => rowWidth(b.box) - rowWidth(a.box))) {
    const own = rowWidth(segment.box);
    if (width + own > CHUNK_WIDTH) {
      chunks.push([]);
      width = 0;
    }
    chunks.at(-1)?.push(segment);
    width += own;
  }
  return chunks;
}

/** Lines that are read again: the unsure ones, and of them no more than a second's work. */
function secondLooks(segments: readonly Segment[], read: ReadonlyMap<Segment, readonly RowLine[]>): Segment[] {
  let width = 0;
  return segments.filter((segment) => {
    const lines = read.get(segment) ?? [];
    const sure = meanConfidence(lines) >= SURE_CONFIDENCE && doubtfulWords(segment.box, lines).length === 0;
    if (sure || !looksLikeText(segment)) return false;
    width += rowWidth(segment.box);
    return width <= SECOND_WIDTH;
  });
}

type Layering = Required<{ readonly [Key in 'join' | 'unseen']: NonNullable<ReadOptions[Key]> }> & {
  /** What was not yet reached counts as unread. */
  readonly all: boolean;
};

function layerOf(segments: readonly Segment[], read: ReadonlyMap<Segment, readonly RowLine[]>, unreadable: readonly ImageBox[], { all, join, unseen }: Layering): TextLayer {
  const unread: ImageBox[] = [...unreadable];
  const placed: ReadSegment[] = [];
  for (const segment of segments) {
    const lines = read.get(segment);
    const missed = lines ? meanConfidence(lines) < LEAST_CONFIDENCE : all;
    if (missed && looksLikeText(segment)) unread.push(segment.box);
    else if (!missed && lines && looksLikeText(segment)) unread.push(...doubtfulWords(segment.box, lines));
    for (const { words, y0, y1 } of lines ?? []) {
      const { x, y, w, h } = segment.box;
      const top = Math.max(y, y0);
      placed.push({ words, box: imageBox(x, top, w, Math.max(Math.min(y + h, y1) - top, 1)) });
    }
  }
  const more = unseen(placed).filter((box) => !unread.some((other) => contains(other, box)));
  return buildLayer(join(placed), mergeBoxes([...unread, ...more], MOST_UNREAD));
}
