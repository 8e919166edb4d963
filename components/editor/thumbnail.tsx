import { useEffect, useRef } from 'react';
import { clamp, snapOutward } from '../../core/image/geometry';
import type { ImageBox, PixelImage } from '../../core/model';

/** A line longer than this many of its heights shows its beginning alone. */
const MAX_RATIO = 8;
/** Longest side of what is drawn, in its own pixels; a larger place is drawn with fewer of them. */
const MAX_SIDE = 480;

/** What lies under a region, small, so that the user knows which one it is. */
export function Thumbnail({ image, box }: { image: PixelImage; box: ImageBox }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { x, y, w, h } = clamp(snapOutward(box), image);
  const shownWidth = Math.min(w, h * MAX_RATIO);
  const step = Math.max(1, Math.ceil(Math.max(shownWidth, h) / MAX_SIDE));
  const width = Math.max(1, Math.floor(shownWidth / step));
  const height = Math.max(1, Math.floor(h / step));
  useEffect(() => {
    const pixels = new ImageData(width, height);
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) {
        const from = ((y + row * step) * image.width + x + column * step) * 4;
        pixels.data.set(image.data.subarray(from, from + 4), (row * width + column) * 4);
      }
    }
    canvas.current?.getContext('2d')?.putImageData(pixels, 0, 0);
  }, [image, x, y, width, height, step]);
  return <canvas ref={canvas} className="thumbnail" width={width} height={height} aria-hidden="true" />;
}
