import { imageBox, type ImageBox } from '../model';
import type { ScrolledView } from '../page/capture/scroll-session';
import type { Size } from '../image/geometry';

/** Where a strip lies in its picture of the window, and from which row of the whole on it counts, in image pixels. */
export interface StripPlace {
  readonly box: ImageBox;
  readonly top: number;
}

/**
 * What one picture of the window gives to the whole: the rows of the content that it shows, with the
 * head above them in the first strip and the foot below them in the last. `size` is the picture's and
 * `scale` its pixels for one CSS pixel. `null` where it shows nothing that is wanted.
 */
export function stripPlace(scrolled: ScrolledView, scale: number, size: Size, first: boolean): StripPlace | null {
  const { top, from, view, head, foot, atEnd } = scrolled;
  const begin = Math.max(top, from);
  const end = endOf(scrolled, scale);
  if (end <= begin) return null;
  const above = first ? head : 0;
  const below = atEnd ? foot : 0;
  const left = Math.max(0, Math.round(view.x * scale));
  const right = Math.min(size.width, Math.round((view.x + view.w) * scale));
  const upper = Math.max(0, Math.round((view.y + begin - top - above) * scale));
  const lower = Math.min(size.height, Math.round((view.y + end - top + below) * scale));
  if (right <= left || lower <= upper) return null;
  return { box: imageBox(left, upper, right - left, lower - upper), top: Math.round((begin - from + head - above) * scale) };
}

/** The row of the content to go to next: as far as the strip reaches, but for a few rows that both strips show, and where whole image pixels begin. */
export function nextRow(scrolled: ScrolledView, scale: number): number {
  const row = endOf(scrolled, scale) - overlapOf(scrolled);
  const grain = grainOf(scrolled, scale);
  return Math.floor(row / grain) * grain;
}

/** The row behind the last one that a strip gives. */
function endOf(scrolled: ScrolledView, scale: number): number {
  const { top, from, to, view, atEnd } = scrolled;
  const end = Math.min(top + view.h, to);
  const early = Math.floor(to - LAST_SHARE * view.h);
  // Where the way to the next strip would not lead on, it ends where it ends.
  const leadsOn = early > Math.max(top, from) + Math.max(OVERLAP, overlapOf(scrolled) + grainOf(scrolled, scale));
  return !atEnd && early < end && leadsOn ? early : end;
}

/** How many rows two strips have in common. */
const overlapOf = ({ view }: ScrolledView): number => Math.min(OVERLAP, Math.floor(view.h / 4));

/** A strip begins at a multiple of so many rows. */
function grainOf({ view }: ScrolledView, scale: number): number {
  const grain = wholePixels(scale);
  return grain < view.h / 2 ? grain : 1;
}

/** Most of the last view is left to the last strip: what is fixed at its foot, such as a bar or a bubble, is shown there alone. */
const LAST_SHARE = 0.75;

/** Rows that two strips have in common at most, in CSS pixels. */
const OVERLAP = 24;

/** The fewest CSS pixels that are a whole number of image pixels, 1 where there is none among the first hundred. */
function wholePixels(scale: number): number {
  for (let count = 1; count <= 100; count++) if (Math.abs(count * scale - Math.round(count * scale)) < 0.005) return count;
  return 1;
}
