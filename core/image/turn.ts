import type { PixelImage } from '../model';

/** The picture turned and mirrored as an Exif or TIFF orientation says, 1 to 8; as it is for any other number. */
export function turn(image: PixelImage, orientation: number): PixelImage {
  if (!(orientation >= 2 && orientation <= 8)) return image;
  const { width, height, data } = image;
  const swaps = orientation >= 5;
  const w = swaps ? height : width;
  const h = swaps ? width : height;
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const to = new Uint32Array(w * h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const [across, down] = swaps ? [y, x] : [x, y];
      const isRight = orientation === 2 || orientation === 3 || orientation === 7 || orientation === 8;
      const isLow = orientation === 3 || orientation === 4 || orientation === 6 || orientation === 7;
      const column = isRight ? width - 1 - across : across;
      const row = isLow ? height - 1 - down : down;
      to[y * w + x] = from[row * width + column] ?? 0;
    }
  }
  return { width: w, height: h, data: new Uint8ClampedArray(to.buffer) };
}
