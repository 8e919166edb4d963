import { analyze } from '../../../core/analyze';
import { findPii } from '../../../core/detect/find-pii';
import { makePolicy, type PolicyOptions } from '../../../core/detect/make-policy';
import { DEFAULT_STYLE } from '../../../core/image/default-style';
import { paint } from '../../../core/image/paint';
import type { Finding, PixelImage, Region } from '../../../core/model';
import type { OcrPool } from '../../../core/ocr/ocr-pool';
import { createReader } from '../../../core/ocr/read-image';
import { nodePool } from '../../bench/node-pool';
import { decodePng, encodePng } from '../png';

/** The real work behind the services: Umbra's own core. End it with `stop()`. */
export class Work {
  private pool: OcrPool | null = null;

  /** What is found in a picture. Rejects where the bytes are no PNG. */
  async look(bytes: Buffer, options: PolicyOptions): Promise<{ image: PixelImage; regions: readonly Region[] }> {
    const image = decodePng(bytes);
    this.pool ??= nodePool();
    const { regions } = await analyze(image, makePolicy(options), { read: createReader(this.pool), scale: 1 });
    return { image, regions };
  }

  /** The picture with these places filled, as PNG. */
  cover(image: PixelImage, regions: readonly Region[], color = '#000000'): Buffer {
    const copy = { ...image, data: image.data.slice() };
    paint(copy, regions, { all: { ...DEFAULT_STYLE, color }, byType: {} }, () => '');
    return encodePng(copy);
  }

  /** What is found in a text. */
  async read(text: string, options: PolicyOptions): Promise<readonly Finding[]> {
    return (await findPii({ text, words: [], fields: [], fromPixels: false }, makePolicy(options))).findings;
  }

  stop(): void {
    this.pool?.stop();
    this.pool = null;
  }
}
