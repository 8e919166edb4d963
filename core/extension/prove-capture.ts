import { analyze } from '../analyze';
import type { Cover } from '../image/covers';
import { paint } from '../image/paint';
import type { PixelImage } from '../model';
import type { KnownText, Proof } from '../proof-model';
import type { ReadImage } from '../ocr/read-image';
import { prove } from '../proof/prove';
import { readCapture, readKnown, readReading } from './capture-database';
import type { EngineEvent, EngineJob } from './contract';
import { decodeImage } from './decode';
import { paintText } from './paint-text';

/** Paints a capture as it would be copied and proves that. Errors: those of loading, decoding and reading. */
export async function proveCapture(job: EngineJob & { readonly job: 'prove' }, read: ReadImage, emit: (event: EngineEvent) => void, signal: AbortSignal): Promise<Proof> {
  const { capture, regions, style, policy, scale } = job;
  const words = new Map(regions.map((region, index) => [region, job.words[index] ?? '']));
  const original = await decodeImage((await readCapture(capture)).blob);
  signal.throwIfAborted();
  const repaint = (image: PixelImage): readonly Cover[] => paint(image, regions, style, (region) => words.get(region) ?? '');
  const finished = { ...original, data: new Uint8ClampedArray(original.data) };
  const covered = repaint(finished).map(({ box }) => box);
  const known = (await readKnown(capture)) ?? (await readAnew(original));
  return await prove({ original, finished, regions, covered, known, repaint }, policy, { read, scale, signal, onProgress: (progress) => emit({ event: 'progress', progress }) });

  /** What the picture holds, where the first reading did not come to its end. */
  async function readAnew(image: PixelImage): Promise<KnownText> {
    let told: KnownText | null = null;
    await analyze(image, policy, { read, page: await readReading(capture), paintText, scale, signal, onKnown: (known) => (told = known) });
    return told ?? { layer: { text: '', words: [], unread: [] }, findings: [], fields: [], frames: [], regions: [] };
  }
}
