import { errorCode, UmbraError } from '../errors';
import { readImageSize } from '../image/image-header';
import { createStitcher } from '../image/stitch';
import type { CaptureCut, Progress } from '../model';
import type { ScrolledView } from '../page/capture/scroll-session';
import { cropReading } from '../told/crop-reading';
import { joinReadings, shiftReading } from '../told/join-readings';
import type { PageReading } from '../told/page-reading';
import { createCamera } from './camera';
import type { PagePicture, TabPlace } from './capture-tab';
import { cutPixels } from './cut-pixels';
import { MAX_SIDE } from './decode';
import { createPngWriter, type PngWriter } from './png-writer';
import type { Scrolling } from './scrolling';
import { nextRow, type StripPlace, stripPlace } from './strip-place';

/** A picture that was put together out of several. */
export interface ScrolledPicture extends PagePicture {
  /** Why it does not show all; `null` where it does. */
  readonly cut: CaptureCut | null;
}

/** Most pixels that are kept: what engine and editor handle without running out of memory. */
const MAX_PIXELS = 60_000_000;

/** How often a strip is taken again over which the page was scrolled. */
const MAX_TRIES = 4;

/**
 * Scrolls through what an agent has begun and photographs it strip by strip. Where the page goes
 * on beyond what a picture can hold, or changes so that the rest cannot be taken, gives what there is.
 * Errors: cancelled, page-changed, and those of capturing the tab, where there is nothing to give.
 */
export async function captureScrolled(place: TabPlace, scrolling: Scrolling, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<ScrolledPicture> {
  const take = createCamera(place);
  const film = createFilm();
  let view = await scrolling.moveTo(startRow(await scrolling.look()), true);
  let cut: CaptureCut | null = view.cutSideways ? 'sideways' : null;
  let tries = 0;
  let stepsBack = 0;
  for (let count = 0; ; ) {
    try {
      signal.throwIfAborted();
      onProgress(progressOf(view, count, film.maxRows()));
      const picture = await take();
      signal.throwIfAborted();
      const after = await scrolling.look();
      if (!sameWindow(view, after)) throw new UmbraError('page-changed');
      if (!samePlace(view, after)) {
        if (++tries > MAX_TRIES) throw new UmbraError('page-changed');
        view = await scrolling.moveTo(view.top, count === 0);
        continue;
      }
      const added = await film.add(picture, view, count === 0, stepsBack < MAX_STEPS_BACK);
      if (added === 'refused') throw new UmbraError('page-changed');
      if (added === 'strange') {
        // The content moved, and rows may have gone by unseen.
        stepsBack++;
        view = await scrolling.moveTo(view.top - view.view.h / 2, false);
        continue;
      }
      tries = 0;
      count++;
      if (film.isFull() && !view.atEnd) cut = 'limit';
      if (film.isFull() || view.atEnd) break;
      const before = view;
      view = await scrolling.moveTo(nextRow(view, picture.scale), false);
      // It cannot be scrolled any further, whatever it says of its height: what is in sight is its end.
      if (view.top <= before.top) {
        const bottom = view.top + view.view.h;
        if (view.to - bottom > CARELESS) cut ??= 'stuck';
        view = { ...view, to: Math.min(view.to, bottom), atEnd: true };
      }
    } catch (error) {
      if (signal.aborted || errorCode(error) === 'cancelled' || film.rows() === 0) throw error;
      cut = 'page-changed';
      break;
    }
  }
  return { ...(await film.finish()), cut };
}

/** So few rows more than can be reached are a careless layout and hold nothing, in CSS pixels. */
const CARELESS = 8;

/** How often it is looked for rows that may be missing: where something moves on the page all the time, no strip fits to another. */
const MAX_STEPS_BACK = 3;

/** Strips as they come, decoded one at a time and encoded at once. */
function createFilm() {
  let writer: PngWriter | null = null;
  let stitcher = createStitcher(Number.POSITIVE_INFINITY);
  let width = 0;
  let maxRows = MAX_SIDE;
  let scale = 1;
  const readings: PageReading[] = [];
  return {
    maxRows: () => maxRows / scale,
    rows: () => stitcher.rows(),
    isFull: () => stitcher.isFull(),
    /** `refused` where the strip cannot be put to those before it; `strange`, if that is asked, where it shows nothing of what it should have in common with them. */
    async add(picture: PagePicture, view: ScrolledView, first: boolean, asked: boolean): Promise<'added' | 'refused' | 'strange'> {
      const size = readImageSize(await picture.blob.slice(0, 64).arrayBuffer());
      const strip = size && stripPlace(view, picture.scale, size, first);
      if (!strip) return 'refused';
      if (!writer) {
        width = strip.box.w;
        scale = picture.scale;
        maxRows = Math.min(MAX_SIDE, Math.floor(MAX_PIXELS / width));
        writer = createPngWriter(width);
        stitcher = createStitcher(maxRows);
      }
      if (strip.box.w !== width || picture.scale !== scale) return 'refused';
      const pixels = await cutPixels(picture.blob, strip.box);
      if (asked && stitcher.isStrange(pixels, strip.top)) return 'strange';
      const added = stitcher.add(pixels, strip.top);
      if (!added) return 'refused';
      if (added.rows.height > 0) await writer.write(added.rows);
      if (picture.reading) readings.push(readingOf(picture.reading, { ...strip, top: added.top }, scale));
      return 'added';
    },
    async finish(): Promise<PagePicture> {
      if (!writer) throw new UmbraError('capture-failed');
      return { blob: await writer.finish(), scale, reading: readings.length > 0 ? joinReadings(readings) : null };
    },
  };
}

/** What the page told of a strip, at its place in the whole picture. */
function readingOf(reading: PageReading, { box, top }: StripPlace, scale: number): PageReading {
  return shiftReading(cropReading(reading, { x: box.x / scale, y: box.y / scale, w: box.w / scale, h: box.h / scale }, 'drop'), 0, top / scale);
}

function sameWindow(a: ScrolledView, b: ScrolledView): boolean {
  return a.window.w === b.window.w && a.window.h === b.window.h && a.window.ratio === b.window.ratio;
}

function samePlace(a: ScrolledView, b: ScrolledView): boolean {
  return Math.abs(a.top - b.top) < 0.5 && Math.abs(a.view.x - b.view.x) < 0.5 && Math.abs(a.view.y - b.view.y) < 0.5 && Math.abs(a.view.w - b.view.w) < 0.5;
}

/** What is in sight as a whole stays where it is. */
function startRow({ top, from, to, view }: ScrolledView): number {
  return from >= top && to <= top + view.h ? top : from;
}

/** How many strips there are, and how many there will be as far as is known. */
function progressOf({ top, from, to, view }: ScrolledView, count: number, maxRows: number): Progress {
  const end = Math.min(to, from + maxRows);
  const left = Math.max(0, end - top - view.h);
  return { done: count, total: count + 1 + Math.ceil(left / Math.max(1, view.h - 24)) };
}
