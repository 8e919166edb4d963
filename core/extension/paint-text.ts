import type { PaintText, TextToPaint } from '../told/paint-text';

/** So many pixels are drawn at once, so that memory does not grow with the picture. */
const STRIP_PIXELS = 4_000_000;

/** Draws words with a canvas, in the fonts that are installed: a page's own fonts are not known here. */
export const paintText: PaintText = ({ width, height }, texts) => {
  const covered = new Uint8Array(width * height);
  const rows = Math.max(64, Math.floor(STRIP_PIXELS / width));
  for (let top = 0; top < height; top += rows) {
    const bottom = Math.min(top + rows, height);
    const inStrip = texts.filter(({ box }) => box.y < bottom && box.y + box.h > top);
    if (inStrip.length > 0) paintStrip(covered, width, top, bottom, inStrip);
  }
  return covered;
};

function paintStrip(covered: Uint8Array, width: number, top: number, bottom: number, texts: readonly TextToPaint[]): void {
  const pen = new OffscreenCanvas(width, bottom - top).getContext('2d', { willReadFrequently: true });
  if (!pen) return;
  let font = '';
  let spaced = Number.NaN;
  let [ascent, descent] = [0, 0];
  for (const { text, box, face, family, size, spacing } of texts) {
    const wanted = `${face} ${size}px ${family}`;
    if (wanted !== font || spacing !== spaced) {
      // Each of these makes the canvas look its fonts up anew.
      if (wanted !== font) pen.font = wanted;
      pen.letterSpacing = `${spacing}px`;
      [font, spaced] = [wanted, spacing];
      // As a line is laid out: the font's height in whole pixels, on a baseline of whole pixels. They are the font's, whatever the text.
      const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText('x');
      [ascent, descent] = [Math.round(fontBoundingBoxAscent), Math.round(fontBoundingBoxDescent)];
    }
    pen.fillText(text, box.x, Math.round(box.y + (box.h - ascent - descent) / 2) + ascent - top);
  }
  const { data } = pen.getImageData(0, 0, width, bottom - top);
  for (let i = 0, at = top * width; i < data.length; i += 4, at++) covered[at] = data[i + 3] ?? 0;
}
