import './picture.css';
import type { ComponentProps } from 'react';
import type { WordsOf } from '../../core/image/covers';
import type { PixelImage, Region, StyleChoice } from '../../core/model';
import { Overlay } from './overlay';
import { PaintedCanvas } from './painted-canvas';

interface PictureProps extends Omit<ComponentProps<typeof Overlay>, 'size'> {
  readonly image: PixelImage;
  readonly regions: readonly Region[];
  readonly styles: StyleChoice;
  readonly wordsOf: WordsOf;
}

/** The picture as it will be exported, with the marks over it. */
export function Picture({ image, styles, wordsOf, ...overlay }: PictureProps) {
  const { zoom, regions } = overlay;
  return (
    <div className="picture" style={{ width: image.width * zoom, height: image.height * zoom }}>
      <PaintedCanvas image={image} regions={regions} styles={styles} wordsOf={wordsOf} width={image.width * zoom} height={image.height * zoom} />
      <Overlay {...overlay} size={image} />
    </div>
  );
}
