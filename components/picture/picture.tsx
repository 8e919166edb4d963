import './picture.css';
import type { ComponentProps } from 'react';
import type { PixelImage, Region } from '../../core/model';
import { Overlay } from './overlay';
import { PaintedCanvas } from './painted-canvas';

interface PictureProps extends Omit<ComponentProps<typeof Overlay>, 'size'> {
  readonly image: PixelImage;
  readonly regions: readonly Region[];
  readonly color: string;
}

/** The picture as it will be exported, with the marks over it. */
export function Picture({ image, color, ...overlay }: PictureProps) {
  const { zoom, regions } = overlay;
  return (
    <div className="picture" style={{ width: image.width * zoom, height: image.height * zoom }}>
      <PaintedCanvas image={image} regions={regions} color={color} width={image.width * zoom} height={image.height * zoom} />
      <Overlay {...overlay} size={image} />
    </div>
  );
}
