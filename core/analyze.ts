import { findInLayer } from './find-in-layer';
import { findFrames } from './image/find-frames';
import { flatten } from './image/flatten';
import { locate } from './image/locate';
import type { Analysis, Detection, Frame, PixelImage, Policy, Progress, Region, TextLayer } from './model';
import type { KnownText } from './proof-model';
import type { Segment } from './ocr/line-detector';
import type { ReadImage } from './ocr/read-image';
import { confirmWords } from './told/confirm-words';
import { coverControls } from './told/cover-controls';
import { placeFields } from './told/field-hints';
import { isRemnant } from './told/is-remnant';
import { sourceJoiner } from './told/join-sources';
import type { PageReading } from './told/page-reading';
import type { PaintText } from './told/paint-text';
import { segmentsOf } from './told/told-text';
import { unseenLines } from './told/unseen-lines';
import { unreadFields } from './unread-fields';

/** What an analysis is done with. */
export interface AnalyzeTools {
  readonly read: ReadImage;
  /** Image pixels for one CSS pixel. */
  readonly scale: number;
  /** What the page told of its text, where the image is a picture of a page. */
  readonly page?: PageReading | null | undefined;
  /** Draws a page's words once more, to see whether the picture shows them: without it no page is believed. */
  readonly paintText?: PaintText | undefined;
  /** Rejects with `cancelled`. */
  readonly signal?: AbortSignal | undefined;
  /** Ends the reading early with a partial analysis. */
  readonly stop?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** All regions so far, while there is more to come; ids of earlier ones stay. */
  readonly onRegions?: ((regions: readonly Region[]) => void) | undefined;
  /** At the end: what was read and found, for a proof. */
  readonly onKnown?: ((known: KnownText) => void) | undefined;
}

/** Reads an image and places the personal data that is found in it. Errors: those of reading. */
export async function analyze(image: PixelImage, policy: Policy, tools: AnalyzeTools): Promise<Analysis> {
  const { read, scale, signal, stop, onProgress, onRegions, onKnown, page, paintText } = tools;
  const begun = performance.now();
  const flat = flatten(image);
  const told = page && paintText ? confirmWords(flat, page, scale, paintText) : null;
  const doubtful = told ? segmentsOf(told.doubtful) : [];
  const join = told ? sourceJoiner(told) : undefined;
  const fields = page ? placeFields(page.fields, scale) : [];
  let frames: readonly Frame[] | undefined;
  // While words are read, not before.
  const framesOf = (): readonly Frame[] => (frames ??= findFrames(flat, scale));
  const regionsOf = async (layer: TextLayer): Promise<{ regions: Region[]; detection: Detection }> => {
    const { placed, ...detection } = await findInLayer(layer, { fields, frames: framesOf() }, policy, signal);
    const regions = [...locate(layer, detection.findings, scale, image, placed.inputs), ...unreadFields(placed, policy, flat)];
    return { regions: coverControls(regions, fields, image), detection };
  };

  // While one partial layer is looked through, newer ones only replace each other.
  let newest: TextLayer | null = null;
  let showing = false;
  let done = false;
  const show = async (): Promise<void> => {
    if (showing || done) return;
    showing = true;
    for (let layer = newest; layer; layer = newest) {
      newest = null;
      const { regions } = await regionsOf(layer);
      if (done) return;
      onRegions?.(regions);
    }
    showing = false;
  };

  const { layer, stopped, startMs } = await read(told?.rest ?? flat, {
    languages: policy.languages,
    scale,
    signal,
    stop,
    onProgress,
    ...((told?.words.length ?? 0) > 0 && { isNoText: (segment: Segment) => isRemnant(segment, scale) }),
    join,
    unseen: (found) => unseenLines(found, doubtful),
    onLayer: (partial) => {
      newest = partial;
      // Not at once: what is whole comes back in this very turn, and need not be looked through twice.
      setTimeout(() => {
        // A failure here comes again, and is reported, when the whole layer is looked through.
        show().catch(() => undefined);
      }, 0);
    },
  });
  done = true;
  const { regions, detection } = await regionsOf(layer);
  onKnown?.({ layer, findings: detection.findings, fields, frames: framesOf(), regions: regions.map(({ box, entity }) => ({ box, entity })) });
  return { regions, unread: layer.unread, stopped, partial: detection.failed.length > 0, reviewRecommended: detection.reviewRecommended, readScale: 1, ms: performance.now() - begun - startMs };
}
