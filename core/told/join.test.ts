import { expect, test } from 'vitest';
import { imageBox } from '../model';
import type { Segment } from '../ocr/line-detector';
import { buildLayer, type ReadSegment } from '../ocr/text-layer';
import { addDoubtful } from './add-doubtful';
import { isRemnant } from './is-remnant';
import { joinSegments } from './join-segments';

/** A segment of letters 8 pixels wide; a page's own has confidence 1. */
function segment(text: string, x: number, y: number, confidence: number): ReadSegment {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], confidence, x0: x + match.index * 8, x1: x + (match.index + match[0].length) * 8 - 2 }));
  return { box: imageBox(x, y, text.length * 8 - 2, 12), words };
}

const textOf = (segments: readonly ReadSegment[]): string => buildLayer(segments, []).text;

test('a value that was told in part and read in part is one value', () => {
  expect(textOf(joinSegments([segment('4000 0566', 10, 10, 1), segment('5566 5556', 90, 10, 0.9)]))).toBe('4000 0566 5566 5556');
  expect(textOf(joinSegments([segment('ada.quill', 10, 10, 1), segment('@holm.example', 82, 11, 0.9)]))).toBe('ada.quill@holm.example');
  expect(textOf(joinSegments([segment('Call', 10, 10, 0.9), segment('555', 50, 10, 1), segment('0199', 82, 10, 0.9)]))).toBe('Call 555 0199');
});

test('columns stay columns, and rows rows', () => {
  expect(textOf(joinSegments([segment('Name', 10, 10, 1), segment('Ada', 200, 10, 0.9), segment('Vance', 10, 40, 0.9)]))).toBe('Name\tAda\nVance');
});

test('where page and picture say the same it stands once, and else neither hides the other', () => {
  const read = [segment('write to', 10, 10, 0.9), segment('bo@holm.example', 82, 10, 0.9), segment('else', 10, 60, 0.9)];
  expect(textOf(addDoubtful(read, [segment('write to bo@holm.example', 10, 10, 1)]))).toBe('write to bo@holm.example\nelse');
  const both = textOf(addDoubtful(read, [segment('nothing to see in here', 10, 10, 1)]));
  expect(both).toContain('bo@holm.example');
  expect(both).toContain('nothing to see in here');
});

test('corners of boxes are not read, letters are', () => {
  const piece = (w: number, h: number, pieces: number, density: number): Segment => ({ box: imageBox(0, 0, w, h), pieces, density, textured: false });
  expect([piece(5, 6, 1, 0.33), piece(12, 57, 4, 0.09), piece(4, 34, 2, 0.47)].map((corner) => isRemnant(corner, 1))).toEqual([true, true, true]);
  expect([piece(5, 10, 1, 0.5), piece(7, 10, 1, 0.29), piece(60, 12, 6, 0.4), piece(3, 14, 1, 0.9)].map((letter) => isRemnant(letter, 1))).toEqual([false, false, false, false]);
});
