import { clamp, type Size } from '../image/geometry';
import { shrink } from '../image/shrink';
import { imageBox, type ImageBox, type PixelImage } from '../model';
import { joinLines, type Line } from './lines';
import { findGlyphs, MAX_HEIGHT } from './glyphs';
import { uprightLines } from './upright-lines';

/** A stretch of one text line, cut at wide gaps, rules and frames. */
export interface Segment {
  /** Encloses its ink, in image pixels. */
  readonly box: ImageBox;
  /** How many pieces it is made of; letters that touch are one. */
  readonly pieces: number;
  /** Share of the box that is edge, 0 to 1. */
  readonly density: number;
  /** It stands in or beside the texture of a photo, and may be a part of that. */
  readonly textured: boolean;
}

/** Text higher than one pass sees is looked for again at a third of the size. */
const SHRINK = 3;

/** Images are looked through in strips of so many pixels, so that memory does not grow with them. */
const STRIP_PIXELS = 6_000_000;
/** Strips share this many rows: twice the highest line that is found. */
const STRIP_OVERLAP = 2 * SHRINK * MAX_HEIGHT;

/** What was found in an image. */
export interface DetectedLines {
  /** Top to bottom as they come. */
  readonly segments: readonly Segment[];
  /** Places that hold text which cannot be read: it runs up or down, or the search was ended before. */
  readonly unreadable: readonly ImageBox[];
  /** The whole image was looked through. */
  readonly complete: boolean;
}

/**
 * Finds stretches of text: light on dark, dark on light and coloured text alike. Lets other work go
 * on between strips.
 *
 * @param isOver whether to stop; what was not looked at is then unreadable.
 */
export async function detectLines(image: PixelImage, isOver: () => boolean = () => false): Promise<DetectedLines> {
  const { width, height, data } = image;
  const rows = Math.max(Math.floor(STRIP_PIXELS / width), 2 * STRIP_OVERLAP);
  const segments: Segment[] = [];
  const unreadable: ImageBox[] = [];
  for (let top = 0; ; top += rows - STRIP_OVERLAP) {
    if (isOver()) return { segments, unreadable: [...unreadable, imageBox(0, top, width, height - top)], complete: false };
    const bottom = Math.min(top + rows, height);
    const strip = { width, height: bottom - top, data: data.subarray(top * width * 4, bottom * width * 4) };
    // A line belongs to the strip that sees most around it; the neighbour has it too.
    const from = top === 0 ? 0 : top + STRIP_OVERLAP / 2;
    const to = bottom === height ? height : bottom - STRIP_OVERLAP / 2;
    const isMine = ({ y, h }: ImageBox): boolean => y + h / 2 >= from && y + h / 2 < to;
    const found = detectStrip(strip, top);
    segments.push(...found.segments.filter(({ box }) => isMine(box)));
    unreadable.push(...found.unreadable.filter(isMine));
    if (bottom === height) return { segments, unreadable, complete: true };
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
  }
}

function detectStrip(image: PixelImage, top: number): Omit<DetectedLines, 'complete'> {
  const found = findGlyphs(image);
  const fine = joinLines(found);
  const large = joinLines(findGlyphs(shrink(image, SHRINK)))
    .map(enlarge)
    .filter((line) => heightOf(line) > MAX_HEIGHT && isWritten(line) && !isBlurred(line, fine));
  const lines = [...fine.filter((line) => !large.some((other) => share(line, other) > 0.7)), ...large].filter((line) => !isBar(line));
  return {
    segments: lines.map((line) => segmentOf(line, top, image)),
    unreadable: uprightLines(found, lines).map((line) => segmentOf(line, top, image).box),
  };
}

/** Whether a large line is of letters, and not the texture of a photo: few pieces for its length, and not of hair lines. */
function isWritten(line: Line): boolean {
  const aspect = (line.x1 - line.x0) / heightOf(line);
  return line.area > 0.18 * areaOf(line) && line.pieces <= MOST_PIECES * aspect + 4 && (line.pieces > 1 || aspect > 2);
}

/** Pieces that a stretch of letters as long as high is made of, at most. */
const MOST_PIECES = 5;

const heightOf = ({ y0, y1 }: Line): number => y1 - y0;
const areaOf = (line: Line): number => (line.x1 - line.x0) * heightOf(line);

/** A lone vertical stroke: a border or a text cursor. */
const isBar = (line: Line): boolean => line.pieces === 1 && line.x1 - line.x0 < 0.3 * heightOf(line);

/** A line of the shrunken image in pixels of the image, with the pixel that rounding may have cost. */
function enlarge({ x0, y0, x1, y1, area, pieces, textured }: Line): Line {
  return { x0: (x0 - 1) * SHRINK, y0: (y0 - 1) * SHRINK, x1: (x1 + 1) * SHRINK, y1: (y1 + 1) * SHRINK, area: area * SHRINK * SHRINK, pieces, textured };
}

/** Whether a large line is in truth several small ones that flowed together when the image was shrunk. */
function isBlurred(line: Line, fine: readonly Line[]): boolean {
  let small = 0;
  for (const other of fine) if (heightOf(other) < 0.5 * heightOf(line)) small += share(other, line) * areaOf(other);
  return small > 0.1 * areaOf(line);
}

/** Share of a line that lies inside another, 0 to 1. */
function share(line: Line, other: Line): number {
  const w = Math.min(line.x1, other.x1) - Math.max(line.x0, other.x0);
  const h = Math.min(line.y1, other.y1) - Math.max(line.y0, other.y0);
  return w > 0 && h > 0 ? (w * h) / areaOf(line) : 0;
}

function segmentOf({ x0, y0, x1, y1, area, pieces, textured }: Line, top: number, size: Size): Segment {
  const box = clamp(imageBox(x0, y0, x1 - x0, y1 - y0), size);
  return { box: imageBox(box.x, box.y + top, box.w, box.h), pieces, density: area / (box.w * box.h), textured };
}
