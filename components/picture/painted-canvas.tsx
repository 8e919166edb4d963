import { useLayoutEffect, useMemo, useRef } from 'react';
import { repaint } from '../../core/editor/repaint';
import { shrinkImage, shrinkRegions } from '../../core/editor/shrink-image';
import type { PixelImage, Region } from '../../core/model';

/** Above this many pixels the view shows a smaller copy. What is exported always has all pixels. */
const MAX_VIEW_PIXELS = 20_000_000;

interface PaintedCanvasProps {
  readonly image: PixelImage;
  readonly regions: readonly Region[];
  /** `#rrggbb`. */
  readonly color: string;
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels. */
  readonly height: number;
}

interface View {
  readonly original: PixelImage;
  readonly pixels: PixelImage;
  readonly imageData: ImageData;
  regions: readonly Region[];
  readonly color: string;
}

/** The picture as it will be exported: the same painting on the same pixels. */
export function PaintedCanvas({ image, regions, color, width, height }: PaintedCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<View | null>(null);
  const factor = Math.max(1, Math.ceil(Math.sqrt((image.width * image.height) / MAX_VIEW_PIXELS)));
  const original = useMemo(() => (factor === 1 ? image : shrinkImage(image, factor)), [image, factor]);

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const next = shrinkRegions(regions, factor);
    if (view.current?.original !== original || view.current.color !== color) {
      const data = new Uint8ClampedArray(original.data);
      const pixels = { width: original.width, height: original.height, data };
      view.current = { original, pixels, imageData: new ImageData(data, original.width, original.height), regions: next, color };
      repaint(pixels, original, [], next, color);
      context.putImageData(view.current.imageData, 0, 0);
      return;
    }
    const changed = repaint(view.current.pixels, original, view.current.regions, next, color);
    view.current.regions = next;
    if (changed) context.putImageData(view.current.imageData, 0, 0, changed.x, changed.y, changed.w, changed.h);
  }, [original, factor, regions, color]);

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
