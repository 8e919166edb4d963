import { paint } from '../../core/image/paint';
import type { PixelImage, Region, StyleChoice } from '../../core/model';
import type { Services } from '../services';
import type { FileChoice } from './file-choice';
import type { ExportWay } from './session-state';

/**
 * Paints the regions that are on into a copy of the picture, at its own pixels, and copies that as a PNG or saves it as chosen. Gives
 * the file. Waits until `named`: what covers are called is known.
 */
export async function exportPicture(
  way: ExportWay,
  image: PixelImage,
  regions: readonly Region[],
  style: StyleChoice,
  file: FileChoice,
  services: Pick<Services, 'coverWords' | 'encodeImage' | 'copyPng' | 'saveFile'>,
  named: Promise<void> = Promise.resolve(),
): Promise<Blob> {
  await named;
  const painted = { width: image.width, height: image.height, data: new Uint8ClampedArray(image.data) };
  paint(painted, regions, style, services.coverWords);
  const blob = await services.encodeImage(painted, way === 'copy' ? { ...file, format: 'png' } : file);
  await (way === 'copy' ? services.copyPng(blob) : services.saveFile(blob, `${file.name}-redacted`, file.format));
  return blob;
}
