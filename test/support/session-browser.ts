import type { AnalyzeOptions, Services } from '../../components/services';
import { createSession, type Session } from '../../components/session/session';
import { type Analysis, type CaptureDocument, imageBox, type PixelImage, type Region } from '../../core/model';
import type { Proof } from '../../core/proof-model';
import { DEFAULT_SETTINGS } from '../../core/settings/schema';

/** What the reading finds. */
export const region: Region = { id: 'a', box: imageBox(1, 1, 2, 2), entity: 'URL', score: 0.9, source: 'ocr', reason: { pattern: 'whole' }, on: true, style: null };
/** A reading that came to its end. */
export const done: Analysis = { regions: [region], unread: [], stopped: false, partial: false, reviewRecommended: false, readScale: 1, ms: 5 };
const proved: Proof = { places: [], partial: false, checked: { regions: 1, values: 1, words: 1 }, ms: 1 };
const picture = (): PixelImage => ({ width: 6, height: 5, data: new Uint8ClampedArray(6 * 5 * 4).fill(200) });

/** A browser in memory: what was copied, kept and let go can be asked. */
export function browserWith(analyze: (options: AnalyzeOptions) => Promise<Analysis>) {
  const copied: PixelImage[] = [];
  const log: string[] = [];
  let last: PixelImage | null = null;
  const kept: CaptureDocument = { origin: 'tab', scale: 1, name: 'page', findings: null, needsAccess: null };
  const services: { -readonly [Name in keyof Services]: Services[Name] } = {
    captureTab: async () => 'one',
    storeImage: async () => 'two',
    loadCapture: async () => ({ blob: new Blob(), document: kept }),
    saveDocument: async (id, { findings }) => void log.push(`save ${id} ${findings?.regions.length ?? 'unread'}`),
    deleteCapture: async (id) => void log.push(`delete ${id}`),
    holdCapture: (id) => () => void log.push(`let go ${id}`),
    decodeImage: async () => picture(),
    coverWords: () => 'hidden',
    nameRegions: async () => false,
    keepStyles: async () => undefined,
    encodeImage: async (image) => {
      last = image;
      return new Blob();
    },
    analyze: async (_id, _policy, options) => await analyze(options),
    prove: async () => proved,
    copyPng: async () => void (last && copied.push(last)),
    saveFile: () => undefined,
    openEditor: async () => undefined,
    requestAccess: async () => true,
    fetchImage: async () => 'three',
  };
  return { services, copied, log, session: createSession(services, DEFAULT_SETTINGS) };
}

/** Waits until the picture is there and is being read. */
export async function untilShown(session: Session): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = () => void (session.getState().phase === 'reading' && resolve());
    session.subscribe(look);
    look();
  });
}
