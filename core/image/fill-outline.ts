import type { Stroke } from './glyphs';

/** How much of each pixel is filled, 0 to 255, row by row. */
export interface Coverage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * Fills what lines in pixels go round, with smooth edges: of each pixel exactly the share that lies inside. Every line adds
 * the area to its right, signed by its direction; summed up along a row, that is the filling. Plain arithmetic only: the same bytes
 * everywhere. Lines must lie within the size.
 */
export function fillOutline(strokes: readonly Stroke[], width: number, height: number): Coverage {
  const areas = new Float64Array((width + 2) * height);
  for (const stroke of strokes) addLine(areas, width + 2, height, stroke);
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    let sum = 0;
    for (let x = 0; x < width; x++) {
      sum += areas[y * (width + 2) + x] ?? 0;
      data[y * width + x] = Math.min(255, Math.round(Math.abs(sum) * 255));
    }
  }
  return { width, height, data };
}

function addLine(areas: Float64Array, stride: number, height: number, [x1, y1, x2, y2]: Stroke): void {
  if (y1 === y2) return;
  const direction = y1 < y2 ? 1 : -1;
  const [topX, topY, bottomX, bottomY] = y1 < y2 ? [x1, y1, x2, y2] : [x2, y2, x1, y1];
  const slope = (bottomX - topX) / (bottomY - topY);
  const lastRow = Math.min(height - 1, Math.ceil(bottomY) - 1);
  for (let row = Math.max(0, Math.floor(topY)); row <= lastRow; row++) {
    const from = Math.max(topY, row);
    const to = Math.min(bottomY, row + 1);
    if (to <= from) continue;
    const atFrom = topX + (from - topY) * slope;
    const atTo = topX + (to - topY) * slope;
    addRow(areas, row * stride, (to - from) * direction, Math.min(atFrom, atTo), Math.max(atFrom, atTo));
  }
}

/** The part of a line within one row: `height` of it, between two places across. */
function addRow(areas: Float64Array, start: number, height: number, left: number, right: number): void {
  const first = Math.floor(left);
  const last = Math.max(first, Math.ceil(right) - 1);
  const span = right - left;
  let before = 0;
  for (let pixel = first; pixel <= last; pixel++) {
    // How much of the line has been passed at this pixel's right end, and the area right of it within the pixel.
    const enter = Math.max(left, pixel);
    const leave = Math.min(right, pixel + 1);
    const share = span === 0 ? 1 : (leave - enter) / span;
    const passed = height * share;
    const inside = passed * (pixel + 1 - (enter + leave) / 2);
    areas[start + pixel] = (areas[start + pixel] ?? 0) + inside + before;
    before = passed - inside;
  }
  areas[start + last + 1] = (areas[start + last + 1] ?? 0) + before;
}
