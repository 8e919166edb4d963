import type { ImageBox, PixelImage } from '../model';
import { type Rgb, rgbOf, type Shader } from './color';
import type { Cover } from './covers';
import { plainGround } from './plain-ground';
import { layWords } from './lay-words';
import { mosaicOf } from './mosaic';
import { softFieldOf } from './soft-field';
import type { Surroundings } from './surroundings';

/** Paints a cover, or the part of it that lies on `target`, whose top left corner is at `left`, `top` of the image. */
export type Painter = (target: PixelImage, left: number, top: number) => void;

/** What stands around where nothing was looked at: never seen, since no style that asks for it comes without. */
const NOTHING: Surroundings = { sides: [[128, 128, 128], [128, 128, 128], [128, 128, 128], [128, 128, 128]], paper: [128, 128, 128], ink: [0, 0, 0] };

/** Makes the painter of a cover. It knows the cover alone, and no pixel. Errors: unexpected, for a colour that is none. */
export function paintCover(cover: Cover): Painter {
  const { box, style } = cover;
  const around = cover.around ?? NOTHING;
  const color = style.color === 'surrounding' ? null : rgbOf(style.color);
  const ground = groundOf(cover, around, color);
  const words = layWords(cover, around, color);
  const shade: Shader = words === null ? ground : (x, y) => words(x, y, ground);
  const isFlat = words === null && style.kind !== 'blur' && style.kind !== 'pixelate';
  return (target, left, top) => fill(target, box, left, top, shade, isFlat);
}

function groundOf({ box, style }: Cover, around: Surroundings, color: Rgb | null): Shader {
  switch (style.kind) {
    case 'blur':
      return softFieldOf(box, around, color ?? around.ink);
    case 'pixelate':
      return mosaicOf(box, around, color ?? around.ink);
    case 'box':
    case 'label':
    case 'text': {
      const flat = plainGround(style.kind, around, color);
      return () => flat;
    }
  }
}

function fill({ width, height, data }: PixelImage, box: ImageBox, left: number, top: number, shade: Shader, isFlat: boolean): void {
  const firstX = Math.max(box.x, left);
  const firstY = Math.max(box.y, top);
  const endX = Math.min(box.x + box.w, left + width);
  const endY = Math.min(box.y + box.h, top + height);
  const first = ((firstY - top) * width + firstX - left) * 4;
  const length = (endX - firstX) * 4;
  if (length <= 0) return;
  for (let y = firstY; y < endY; y++) {
    let at = first + (y - firstY) * width * 4;
    if (isFlat && y > firstY) {
      data.copyWithin(at, first, first + length);
      continue;
    }
    for (let x = firstX; x < endX; x++, at += 4) {
      const color = shade(x, y);
      data[at] = color[0];
      data[at + 1] = color[1];
      data[at + 2] = color[2];
      data[at + 3] = 255;
    }
  }
}
