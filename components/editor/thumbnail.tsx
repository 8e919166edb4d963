import { useEffect, useRef } from 'react';
import { clamp, snapOutward } from '../../core/image/geometry';
import type { ImageBox, PixelImage } from '../../core/model';

/** Longest side of what is drawn, in image pixels: a long line shows its beginning. */
const MAX_SIDE = 240;

/** What lies under a region, small, so that the user knows which one it is. */
export function Thumbnail({ image, box }: { image: PixelImage; box: ImageBox }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { x, y, w, h } = clamp(snapOutward(box), image);
  const width = Math.max(1, Math.min(w, MAX_SIDE));
  const height = Math.max(1, Math.min(h, MAX_SIDE));
  useEffect(() => {
    const data = new Uint8ClampedArray(width * height * 4);
    for (let row = 0; row < height; row++) {
      const from = ((y + row) * image.width + x) * 4;
      data.set(image.data.subarray(from, from + width * 4), row * width * 4);
    }
    canvas.current?.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0);
  }, [image, x, y, width, height]);
  return <canvas ref={canvas} className="thumbnail" width={width} height={height} aria-hidden="true" />;
}
