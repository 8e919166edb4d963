import { hasItsWidth, type PaintText, type TextToPaint } from '../told/paint-text';
import { scratchCanvas } from './scratch-canvas';

/** So many pixels are drawn at once, so that memory does not grow with the picture. */
const STRIP_PIXELS = 4_000_000;

/** Draws words with a canvas, in the fonts that are installed: a page's own fonts are not known here. */
export const paintText: PaintText = ({ width, height }, texts, onBaseline) => {
  const covered = new Uint8Array(width * height);
  const rows = Math.max(64, Math.floor(STRIP_PIXELS / width));
  for (let top = 0; top < height; top += rows) {
    const bottom = Math.min(top + rows, height);
    const inStrip = texts.filter(({ box }) => box.y < bottom && box.y + box.h > top);
    if (inStrip.length > 0) paintStrip(covered, width, top, bottom, inStrip, onBaseline);
  }
  return covered;
};

function paintStrip(covered: Uint8Array, width: number, top: number, bottom: number, texts: readonly TextToPaint[], onBaseline: Parameters<PaintText>[2]): void {
  const pen = scratchCanvas(width, bottom - top);
  let font = '';
  let spaced = Number.NaN;
  let [ascent, descent] = [0, 0];
  for (const toPaint of texts) {
    const { text, box, face, family, size, spacing } = toPaint;
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
    if (!hasItsWidth(pen.measureText(text).width, toPaint)) continue;
    const baseline = Math.round(box.y + (box.h - ascent - descent) / 2) + ascent;
    pen.fillText(text, box.x, baseline - top);
    onBaseline?.(toPaint, baseline);
  }
  const { data } = pen.getImageData(0, 0, width, bottom - top);
  // Most of it is bare, which is seen faster four bytes at a time.
  const whole = new Uint32Array(data.buffer);
  for (let i = 0, at = top * width; i < whole.length; i++, at++) if (whole[i] !== 0) covered[at] = data[i * 4 + 3] as number;
}
