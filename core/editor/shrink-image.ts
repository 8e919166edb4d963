import type { PixelImage } from '../model';

/** A picture made smaller by a whole factor, for looking at: every pixel is the mean of the square it stands for. */
export function shrinkImage(image: PixelImage, factor: number): PixelImage {
  const width = Math.ceil(image.width / factor);
  const height = Math.ceil(image.height / factor);
  const data = new Uint8ClampedArray(width * height * 4);
  const sums = new Float64Array(width * 4);
  for (let y = 0; y < height; y++) {
    const top = y * factor;
    const bottom = Math.min(top + factor, image.height);
    sums.fill(0);
    for (let row = top; row < bottom; row++) addRow(image, row, factor, sums);
    for (let x = 0; x < width; x++) {
      const count = (Math.min((x + 1) * factor, image.width) - x * factor) * (bottom - top);
      for (let channel = x * 4; channel < x * 4 + 4; channel++) data[y * width * 4 + channel] = (sums[channel] as number) / count;
    }
  }
  return { width, height, data };
}

/** Adds the pixels of a row to the sums of their squares. This runs for every pixel before a picture is seen. */
function addRow({ width, data }: PixelImage, row: number, factor: number, sums: Float64Array): void {
  let from = row * width * 4;
  for (let left = 0, at = 0; left < width; left += factor, at += 4) {
    const end = from + Math.min(factor, width - left) * 4;
    let [red, green, blue, alpha] = [0, 0, 0, 0];
    for (; from < end; from += 4) {
      red += data[from] as number;
      green += data[from + 1] as number;
      blue += data[from + 2] as number;
      alpha += data[from + 3] as number;
    }
    sums[at] = (sums[at] as number) + red;
    sums[at + 1] = (sums[at + 1] as number) + green;
    sums[at + 2] = (sums[at + 2] as number) + blue;
    sums[at + 3] = (sums[at + 3] as number) + alpha;
  }
}
