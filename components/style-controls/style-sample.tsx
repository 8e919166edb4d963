import { useEffect, useRef, useSyncExternalStore } from 'react';
import { drawWords } from '../../core/image/draw-words';
import { paint } from '../../core/image/paint';
import { imageBox, type PixelImage, type RedactionStyle, type Region } from '../../core/model';

/** Size of a sample in its own pixels, and of what it hides. */
const WIDTH = 224;
const HEIGHT = 72;
const HIDDEN = imageBox(38, 20, 148, 32);
/** Grey levels of a page, light or dark. */
const PAGES = { light: { ground: 252, ink: 45 }, dark: { ground: 33, ink: 216 } } as const;

const DARK = matchMedia('(prefers-color-scheme: dark)');

function watchScheme(listener: () => void): () => void {
  DARK.addEventListener('change', listener);
  return () => DARK.removeEventListener('change', listener);
}

/** A small picture of what a style looks like, painted as everything else is. */
export function StyleSample({ style, words }: { style: RedactionStyle; words: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const isDark = useSyncExternalStore(watchScheme, () => DARK.matches);
  useEffect(() => {
    const image = linesOfWriting(PAGES[isDark ? 'dark' : 'light']);
    // Its padding would leave nothing of the rest.
    const shown: RedactionStyle = { ...style, padding: 0, width: 'exact' };
    const region: Region = { id: '', box: HIDDEN, entity: 'PERSON', score: 1, source: 'hand', reason: null, on: true, style: shown };
    paint(image, [region], { all: shown, byType: {} }, () => words);
    canvas.current?.getContext('2d')?.putImageData(new ImageData(image.data as Uint8ClampedArray<ArrayBuffer>, WIDTH, HEIGHT), 0, 0);
  }, [style, words, isDark]);
  return <canvas ref={canvas} width={WIDTH} height={HEIGHT} aria-hidden="true" />;
}

function linesOfWriting({ ground, ink }: { readonly ground: number; readonly ink: number }): PixelImage {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(ground);
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  const lines = [
    ['Lorem ipsum dolor sit amet,', 6, -11],
    ['id', 6, 24],
    ['.', 192, 24],
    ['consectetur adipiscing elit', 6, 57],
  ] as const;
  for (const [words, left, top] of lines) {
    const drawn = drawWords(words, 22, WIDTH * 2);
    if (drawn === null) continue;
    for (let y = Math.max(0, -top); y < drawn.height && y + top < HEIGHT; y++) {
      for (let x = 0; x < drawn.width && x + left < WIDTH; x++) {
        const share = (drawn.data[y * drawn.width + x] ?? 0) / 255;
        data.fill(ground + (ink - ground) * share, ((y + top) * WIDTH + x + left) * 4, ((y + top) * WIDTH + x + left) * 4 + 3);
      }
    }
  }
  return { width: WIDTH, height: HEIGHT, data };
}
