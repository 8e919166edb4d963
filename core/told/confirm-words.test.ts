import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ImageBox, PixelImage } from '../model';
import { confirmWords } from './confirm-words';
import { matchInk } from './match-ink';
import { TOPMOST, type PageReading, type TextStyle } from './page-reading';
import type { PaintText } from './paint-text';
import { segmentsOf } from './told-text';

const SIZE = { width: 400, height: 120 };
const STYLE: TextStyle = { face: 'normal normal 400', family: 'mono', size: 12, spacing: 0, transform: 'none' };

/** Which of 5 x 7 dots a letter has: some half of them, always the same for one letter. */
function dots(letter: string): readonly boolean[] {
  let seed = (letter.codePointAt(0) ?? 0) * 2_654_435_761;
  return Array.from({ length: 35 }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed > 1_073_741_824;
  });
}

/** Draws each letter as dots of one and a half pixels, 8 pixels a letter: a font of this test alone. */
const paintText: PaintText = ({ width, height }, texts) => {
  const covered = new Uint8Array(width * height);
  for (const { text, box } of texts) {
    Array.from(text).forEach((letter, i) => {
      dots(letter).forEach((on, dot) => {
        const x = Math.round(box.x) + i * 8 + (dot % 5);
        const y = Math.round(box.y) + 2 + Math.floor(dot / 5);
        if (on && x < width && y < height) covered[y * width + x] = 255;
      });
    });
  }
  return covered;
};

type Told = readonly (readonly [text: string, x: number, y: number])[];

function readingOf(words: Told, styles: readonly TextStyle[] = [STYLE], flags = TOPMOST): PageReading {
  return { texts: words.map(([text]) => text), places: words.flatMap(([text, x, y]) => [x, y, text.length * 8, 12, 0, 1, flags]), styles, fields: [], complete: true };
}

/** A picture that shows these words. */
function pictureOf(words: Told, ink: readonly number[] = [20, 20, 20], ground: readonly number[] = [250, 250, 250]): PixelImage {
  const boxes = words.map(([text, x, y]) => ({ text, box: { x, y, w: text.length * 8, h: 12 } as ImageBox, face: '', family: '', size: 12, spacing: 0 }));
  const covered = paintText(SIZE, boxes);
  const data = new Uint8ClampedArray(SIZE.width * SIZE.height * 4);
  covered.forEach((cover, i) => data.set([0, 1, 2, 3].map((channel) => (channel === 3 ? 255 : ((cover > 0 ? ink : ground)[channel] as number))), i * 4));
  return { ...SIZE, data };
}

const inked = ({ data }: PixelImage): number => {
  let count = 0;
  for (let i = 0; i < data.length; i += 4) if (Math.abs((data[i] as number) - (data[0] as number)) > 30) count++;
  return count;
};

test('words that the picture shows are believed, and nothing is left of them to be read', () => {
  const words: Told = [['Hello', 10, 10], ['world', 60, 10]];
  const picture = pictureOf(words);
  const { words: confirmed, doubtful, rest } = confirmWords(picture, readingOf(words), 1, paintText);
  expect(confirmed.map(({ text }) => text)).toEqual(['Hello', 'world']);
  expect(doubtful).toEqual([]);
  expect(inked(picture)).toBeGreaterThan(50);
  expect(inked(rest)).toBe(0);
});

test.each([
  ['light on dark', [230, 230, 240], [20, 20, 60]],
  ['coloured', [180, 30, 30], [240, 230, 200]],
  ['faint', [190, 190, 190], [255, 255, 255]],
])('%s text is believed too', (_name, ink, ground) => {
  const words: Told = [['Hello', 10, 10]];
  expect(confirmWords(pictureOf(words, ink, ground), readingOf(words), 1, paintText).words).toHaveLength(1);
});

test.each<[string, Told, Told]>([
  ['another word', [['Hello', 10, 10]], [['Quite', 10, 10]]],
  ['one other letter', [['card4000', 10, 10]], [['card4001', 10, 10]]],
  ['the same word elsewhere', [['Hello', 10, 10]], [['Hello', 14, 10]]],
  ['nothing at all', [], [['Hello', 10, 10]]],
  ['more than the word', [['Hello', 10, 10], ['mnopq', 12, 11]], [['Hello', 10, 10]]],
])('where the picture shows %s, the page explains nothing', (_name, shown, told) => {
  const picture = pictureOf(shown);
  const { words, rest } = confirmWords(picture, readingOf(told), 1, paintText);
  expect(words).toEqual([]);
  expect(Buffer.compare(Buffer.from(rest.data), Buffer.from(picture.data))).toBe(0);
});

test('whatever a page tells, the ink of other words stays', () => {
  const letters = fc.stringMatching(/^[a-zA-Z0-9@.]{3,12}$/);
  fc.assert(
    fc.property(letters, letters, fc.integer({ min: -3, max: 3 }), (shown, told, shift) => {
      fc.pre(shown !== told || shift !== 0);
      const picture = pictureOf([[shown, 20, 20]]);
      const { words, rest } = confirmWords(picture, readingOf([[told, 20 + shift, 20]]), 1, paintText);
      expect(words).toEqual([]);
      expect(inked(rest)).toBe(inked(picture));
    }),
  );
});

test('a value that stands in several parts is believed as a whole or not at all', () => {
  const told = readingOf([['4000', 10, 10], ['0566', 42, 10]]);
  const glued: PageReading = { ...told, places: told.places.with(13, TOPMOST | 1) };
  const { words, doubtful } = confirmWords(pictureOf([['4000', 10, 10], ['9999', 42, 10]]), glued, 1, paintText);
  expect(words).toEqual([]);
  expect(doubtful.map(({ text }) => text)).toEqual(['4000', '0566']);
});

test.each<[string, string]>([
  ['letters of two alphabets', 'аdа@holm.example'],
  ['a sign that turns what follows', '123\u202e456'],
  ['a sign that nobody sees', 'ab\u2060cd'],
])('a word with %s is left to what the picture shows', (_name, text) => {
  const words: Told = [[text, 10, 10]];
  expect(confirmWords(pictureOf(words), readingOf(words), 1, paintText).words).toEqual([]);
});

test('text that lies under something, runs upward or is drawn otherwise is not believed', () => {
  const words: Told = [['Hello', 10, 10]];
  expect(confirmWords(pictureOf(words), readingOf(words, [STYLE], 0), 1, paintText)).toMatchObject({ words: [], doubtful: [] });
  expect(confirmWords(pictureOf(words), readingOf(words, [{ ...STYLE, size: 0 }]), 1, paintText)).toMatchObject({ words: [], doubtful: [{ text: 'Hello' }] });
});

test('lines are put together as they stand in the picture, not as the page has them', () => {
  const at = (text: string, x: number, y: number, block: number, glued = false) => {
    const box = { x, y, w: text.length * 8, h: 12 } as ImageBox;
    return { text, ink: box, room: box, block, glued };
  };
  const lines = (words: Parameters<typeof segmentsOf>[0]): string[] => segmentsOf(words).map(({ words: own }) => own.map(({ text }) => text).join(' ')).toSorted();
  expect(lines([at('call', 0, 0, 1), at('me', 36, 0, 1), at('later', 0, 20, 1)])).toEqual(['call me', 'later']);
  expect(lines([at('Name', 0, 0, 1), at('Ada', 80, 0, 2)])).toEqual(['Ada', 'Name']);
  // Letters in boxes of their own, and in any order.
  expect(lines([at('3', 16, 0, 3), at('1', 0, 0, 1), at('2', 8, 0, 2)])).toEqual(['123']);
  expect(lines([at('jo', 0, 0, 1), at('@holm', 20, 0, 1, true)])).toEqual(['jo@holm']);
});

test('a word where the picture shows nothing at all is not told', () => {
  expect(confirmWords(pictureOf([]), readingOf([['Hello', 10, 10]]), 1, paintText)).toMatchObject({ words: [], doubtful: [] });
});

/** A letter of one thick stroke, in a picture that shows it with a mark inside of it. */
function stroke(mark: number, ink = 20): { readonly image: PixelImage; readonly covered: Uint8Array } {
  const size = { width: 60, height: 60 };
  const covered = new Uint8Array(3600);
  const data = new Uint8ClampedArray(3600 * 4).fill(250);
  for (let y = 10; y < 50; y++) {
    for (let x = 15; x < 45; x++) {
      covered[y * 60 + x] = 255;
      const isMarked = x >= 25 && x < 31 && y >= 25 && y < 31;
      data.fill(isMarked ? mark : ink, (y * 60 + x) * 4, (y * 60 + x) * 4 + 3);
    }
  }
  return { image: { ...size, data }, covered };
}

test('a letter that shows something inside of its strokes is not the letter alone', () => {
  const box = { x: 5, y: 5, w: 50, h: 50 } as ImageBox;
  const match = (mark: number, ink?: number): boolean => {
    const { image, covered } = stroke(mark, ink);
    return matchInk(image, covered, box, 40).isSame;
  };
  expect(match(20)).toBe(true);
  // What is hardly to be seen is none.
  expect(match(40)).toBe(true);
  expect(match(250)).toBe(false);
  expect(match(120)).toBe(false);
  expect(match(200, 120)).toBe(false);
});

test('a name that only a style gives its capital is told as it is shown', () => {
  const reading = readingOf([['zoe', 10, 10]], [{ ...STYLE, transform: 'capitalize' }]);
  expect(confirmWords(pictureOf([['Zoe', 10, 10]]), reading, 1, paintText).words.map(({ text }) => text)).toEqual(['Zoe']);
});
