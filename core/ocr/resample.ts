/** Weights with which source samples make up one sample of the result. */
interface Taps {
  readonly first: number;
  readonly weights: Float32Array;
}

/** A greyscale picture, one byte a pixel, row by row. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Resamples with Catmull-Rom, widened where the picture gets smaller, so that thin strokes neither blur nor vanish. */
export function resample(source: Grey, width: number, height: number): Grey {
  const columns = tapsFor(source.width, width);
  const rows = tapsFor(source.height, height);
  const wide = new Float32Array(width * source.height);
  for (let y = 0; y < source.height; y++) {
    for (const [x, { first, weights }] of columns.entries()) {
      let sum = 0;
      for (let k = 0; k < weights.length; k++) sum += (weights[k] as number) * (source.data[y * source.width + first + k] as number);
      wide[y * width + x] = sum;
    }
  }
  const data = new Uint8Array(width * height);
  for (const [y, { first, weights }] of rows.entries()) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let k = 0; k < weights.length; k++) sum += (weights[k] as number) * (wide[(first + k) * width + x] as number);
      data[y * width + x] = Math.max(0, Math.min(255, Math.round(sum)));
    }
  }
  return { width, height, data };
}

function tapsFor(from: number, to: number): Taps[] {
  const ratio = from / to;
  const stretch = Math.max(ratio, 1);
  return Array.from({ length: to }, (_, i) => {
    const middle = (i + 0.5) * ratio - 0.5;
    const first = Math.max(Math.ceil(middle - 2 * stretch), 0);
    const last = Math.min(Math.floor(middle + 2 * stretch), from - 1);
    const weights = new Float32Array(Math.max(last - first + 1, 1));
    let sum = 0;
    for (let k = 0; k < weights.length; k++) {
      const weight = catmullRom((first + k - middle) / stretch);
      weights[k] = weight;
      sum += weight;
    }
    return { first, weights: weights.map((weight) => weight / sum) };
  });
}

function catmullRom(distance: number): number {
  const d = Math.abs(distance);
  if (d < 1) return 1.5 * d ** 3 - 2.5 * d ** 2 + 1;
  return d < 2 ? -0.5 * d ** 3 + 2.5 * d ** 2 - 4 * d + 2 : 0;
}
