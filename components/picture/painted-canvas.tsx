import { useLayoutEffect, useMemo, useRef } from 'react';
import { repaint } from '../../core/editor/repaint';
import { shrinkImage } from '../../core/editor/shrink-image';
import { type Cover, coversOf, type WordsOf } from '../../core/image/covers';
import type { PixelImage, Region, StyleChoice } from '../../core/model';
import type { ViewImage } from './view-image';

/** Above this many pixels the view shows a smaller copy. What is exported always has all pixels. */
const MAX_VIEW_PIXELS = 20_000_000;

interface PaintedCanvasProps {
  readonly image: PixelImage;
  readonly regions: readonly Region[];
  readonly styles: StyleChoice;
  readonly wordsOf: WordsOf;
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels. */
  readonly height: number;
}

interface View {
  readonly original: PixelImage;
  readonly covers: readonly Cover[];
}

/** The picture as it will be exported: the same painting of the same pixels, made smaller afterwards where it is huge. */
export function PaintedCanvas({ image, regions, styles, wordsOf, width, height }: PaintedCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<View | null>(null);
  const factor = Math.max(1, Math.ceil(Math.sqrt((image.width * image.height) / MAX_VIEW_PIXELS)));
  const original = useMemo(() => (factor === 1 ? image : shrinkImage(image, factor)), [image, factor]);
  const covers = useMemo(() => coversOf(image, regions, styles, wordsOf), [image, regions, styles, wordsOf]);

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const isNew = view.current?.original !== original;
    if (isNew) drawWhole(context, original);
    for (const { x, y, pixels } of repaint(image, isNew ? [] : (view.current?.covers ?? []), covers, factor)) context.putImageData(imageDataOf(pixels), x, y);
    view.current = { original, covers };
  }, [original, image, factor, covers]);

  return (
    <canvas
      ref={canvas}
      className="painted-canvas"
      width={original.width}
      height={original.height}
      style={{ width, height }}
      data-width={image.width}
      data-height={image.height}
      aria-hidden="true"
    />
  );
}

function drawWhole(context: CanvasRenderingContext2D, original: ViewImage): void {
  const { bitmap = null } = original;
  if (bitmap === null) return context.putImageData(imageDataOf(original), 0, 0);
  context.clearRect(0, 0, original.width, original.height);
  context.drawImage(bitmap, 0, 0);
}

/** The same pixels, not a copy. */
function imageDataOf({ data, width, height }: PixelImage): ImageData {
  return new ImageData(data as Uint8ClampedArray<ArrayBuffer>, width, height);
}
