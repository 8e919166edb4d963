import { paint } from '../../core/image/paint';
import type { PixelImage, Region, StyleChoice } from '../../core/model';
import type { Services } from '../services';
import type { ExportWay } from './session-state';

/** Paints the regions that are on into a copy of the picture, at its own pixels, and copies or saves that as a PNG. Gives the file. Waits until `named`: what covers are called is known. */
export async function exportPicture(
  way: ExportWay,
  image: PixelImage,
  regions: readonly Region[],
  style: StyleChoice,
  name: string,
  services: Pick<Services, 'coverWords' | 'encodePng' | 'copyPng' | 'savePng'>,
  named: Promise<void> = Promise.resolve(),
): Promise<Blob> {
  await named;
  const painted = { width: image.width, height: image.height, data: new Uint8ClampedArray(image.data) };
  paint(painted, regions, style, services.coverWords);
  const png = await services.encodePng(painted);
  await (way === 'copy' ? services.copyPng(png) : services.savePng(png, `${name}-redacted`));
  return png;
}
