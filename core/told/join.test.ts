import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { imageBox } from '../model';
import type { Segment } from '../ocr/line-detector';
import { buildLayer, type ReadSegment } from '../ocr/text-layer';
import { isRemnant } from './is-remnant';
import { joinSegments } from './join-segments';
import { sourceJoiner } from './join-sources';
import type { PlacedWord } from './told-text';

/** A segment of letters 8 pixels wide; a page's own has confidence 1. */
function segment(text: string, x: number, y: number, confidence: number): ReadSegment {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], confidence, x0: x + match.index * 8, x1: x + (match.index + match[0].length) * 8 - 2 }));
  return { box: imageBox(x, y, text.length * 8 - 2, 12), words };
}

const textOf = (segments: readonly ReadSegment[]): string => buildLayer(segments, []).text;

test('a value that was told in part and read in part is one value', () => {
  expect(textOf(joinSegments([segment('4000 0566', 10, 10, 1)], [segment('5566 5556', 90, 10, 0.9)]))).toBe('4000 0566 5566 5556');
  expect(textOf(joinSegments([segment('ada.quill', 10, 10, 1)], [segment('@holm.example', 82, 11, 0.9)]))).toBe('ada.quill@holm.example');
  expect(textOf(joinSegments([segment('555', 50, 10, 1)], [segment('Call', 10, 10, 0.9), segment('0199', 82, 10, 0.9)]))).toBe('Call 555 0199');
});

test('columns stay columns, and rows rows', () => {
  expect(textOf(joinSegments([segment('Name', 10, 10, 1)], [segment('Ada', 200, 10, 0.9), segment('Vance', 10, 40, 0.9)]))).toBe('Name\tAda\nVance');
});

/** Words of one block that the page told, a space apart, 8 pixels a letter; those in brackets are not sure. */
function told(text: string, x: number, y: number, block = 1): { readonly words: readonly PlacedWord[]; readonly doubtful: readonly PlacedWord[] } {
  const words = [...text.matchAll(/\S+/gu)].map((match) => {
    const [index, word] = [match.index - (text.slice(0, match.index).match(/[[\]]/g)?.length ?? 0), match[0].replaceAll(/[[\]]/g, '')];
    const isOpen = text.slice(0, match.index + 1).lastIndexOf('[') > text.slice(0, match.index).lastIndexOf(']');
    const left = x + index * 8;
    const width = Array.from(word).length * 8;
    return { isOpen, word: { text: word, ink: imageBox(left, y, width - 2, 12), room: imageBox(left, y - 2, width, 16), block, glued: false } };
  });
  return { words: words.map(({ word }) => word), doubtful: words.flatMap(({ isOpen, word }) => (isOpen ? [word] : [])) };
}

const joined = (lines: readonly ReturnType<typeof told>[], read: readonly ReadSegment[]): string =>
  textOf(sourceJoiner({ told: lines.flatMap(({ words }) => words), doubtful: lines.flatMap(({ doubtful }) => doubtful) })(read));

test('where page and picture say the same it stands once, and else neither hides the other', () => {
  const read = [segment('write to', 10, 10, 0.9), segment('bo@holm.example', 82, 10, 0.9), segment('else', 10, 60, 0.9)];
  expect(joined([told('[write to bo@holm.example]', 10, 10)], read)).toBe('write to bo@holm.example\nelse');
  const both = joined([told('[nothing to see in here]', 10, 10)], read);
  expect(both).toContain('bo@holm.example');
  expect(both).toContain('nothing to see in here');
});

test.each<[string, string, readonly ReadSegment[]]>([
  ['before', '[GB] 999 9999 73', [segment('GB', 10, 10, 0.9)]],
  ['behind', 'GB [999 9999 73]', [segment('999 9999 73', 34, 10, 0.9)]],
  ['between', 'GB [999] 9999 73', [segment('999', 34, 10, 0.9)]],
  ['in two places', '[GB] 999 [9999] 73', [segment('GB', 10, 10, 0.9), segment('9999', 66, 10, 0.9)]],
  ['over a word that was taken out of the picture', '[GB] 999 [9999 73]', [{ box: imageBox(10, 10, 118, 12), words: [...segment('GB', 10, 10, 0.9).words, ...segment('9999 73', 66, 10, 0.9).words] }]],
])('a line of which OCR reads a part, %s what the picture confirms, is one text', (_where, line, read) => {
  expect(joined([told(line, 10, 10)], read)).toBe('GB 999 9999 73');
});

test('where OCR reads something else in a part of a line, the line stands twice, once as each says', () => {
  const lines = joined([told('VAT GB [999 9999 73] due', 10, 10)], [segment('999 9999 T3', 66, 10, 0.9)]).split('\t');
  expect(lines.toSorted()).toEqual(['VAT GB 999 9999 73 due', 'VAT GB 999 9999 T3 due']);
  // What the page alone says does not come between what the picture shows.
  expect(joined([told('GB 999 [or] 9999 73', 10, 10)], [segment('99', 66, 10, 0.9)]).split('\t')).toContain('GB 999 99 9999 73');
  expect(joined([told('[no] 999 9999 73', 10, 10)], []).split('\t').toSorted()).toEqual(['999 9999 73', 'no 999 9999 73']);
});

test('where OCR sees room within what the page tells as one word, both stand', () => {
  const read = [{ box: imageBox(10, 10, 94, 12), words: [{ text: 'Mrs', confidence: 0.9, x0: 10, x1: 32 }, { text: 'Adam', confidence: 0.9, x0: 38, x1: 66 }, { text: 'Quill', confidence: 0.9, x0: 72, x1: 104 }] }];
  expect(joined([told('[MrsAdamQuill]', 10, 10)], read).split(/[\t\n]/).toSorted()).toEqual(['Mrs Adam Quill', 'MrsAdamQuill']);
  // Room that OCR does not see is not room too much.
  expect(joined([told('[Adam Quill]', 10, 10)], [segment('AdamQuill', 10, 10, 0.9)])).toBe('Adam Quill');
});

test('icons say nothing, unless something is read in their place', () => {
  expect(joined([told('GB [\uf002] 999', 10, 10)], [])).toBe('GB 999');
  expect(joined([told('[📞] 555 0199', 10, 10)], [])).toBe('555 0199');
  expect(joined([told('GB [\uf002] 999', 10, 10)], [segment('5', 34, 10, 0.9)])).toBe('GB 5 999');
});

test('columns of a page stay apart, whoever read them', () => {
  expect(joined([told('Name', 10, 10, 1), told('[Ada]', 80, 10, 2)], [segment('Ada', 80, 10, 0.9)])).toBe('Name\tAda');
  expect(joined([told('Name [of]', 10, 10, 1), told('City', 120, 10, 2)], [segment('of', 50, 10, 0.9)])).toBe('Name of\tCity');
});

/** Who read a word: the page, and the picture shows it; OCR, as the page has it or otherwise; OCR alone. */
const SOURCES = ['told', 'agreed', 'differs', 'read'] as const;

test('whoever reads which words, a line is one text, and stands twice only where both differ', () => {
  const word = fc.record({ letters: fc.stringMatching(/^[a-z0-9]{1,9}$/), source: fc.constantFrom(...SOURCES) });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (line) => {
      let x = 10;
      const placed = line.map(({ letters, source }) => {
        const at = x;
        x += (letters.length + 1) * 8;
        const read = source === 'differs' ? letters.replace(/.$/, '#') : letters;
        const seen = { text: letters, ink: imageBox(at, 10, letters.length * 8 - 2, 12), room: imageBox(at, 8, letters.length * 8, 16), block: 1, glued: false };
        return { source, read, seen, ocr: segment(read, at, 10, 0.9) };
      });
      const told = placed.filter(({ source }) => source !== 'read');
      // What is left of a picture is read in stretches of words that stand beside each other.
      const read: ReadSegment[] = [];
      for (const [i, { source, ocr }] of placed.entries()) {
        const last = i > 0 && placed[i - 1]?.source !== 'told' ? read.pop() : undefined;
        if (source !== 'told') read.push(last ? { box: { ...last.box, w: ocr.box.x + ocr.box.w - last.box.x }, words: [...last.words, ...ocr.words] } : ocr);
        else if (last) read.push(last);
      }
      const lines = textOf(sourceJoiner({ told: told.map(({ seen }) => seen), doubtful: told.flatMap(({ seen, source }) => (source === 'told' ? [] : [seen])) })(read)).split('\t');
      const asRead = placed.map((one) => one.read).join(' ');
      const asTold = line.map(({ letters }) => letters).join(' ');
      // What the page tells nothing of may part what it tells.
      const expected = told.length === placed.length ? [...new Set([asRead, asTold])] : [asRead, ...lines.filter((text) => text !== asRead)];
      expect(lines.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 1000 },
  );
});

test('corners of boxes are not read, letters are', () => {
  const piece = (w: number, h: number, pieces: number, density: number): Segment => ({ box: imageBox(0, 0, w, h), pieces, density, textured: false });
  expect([piece(5, 6, 1, 0.33), piece(12, 57, 4, 0.09), piece(4, 34, 2, 0.47)].map((corner) => isRemnant(corner, 1))).toEqual([true, true, true]);
  expect([piece(5, 10, 1, 0.5), piece(7, 10, 1, 0.29), piece(60, 12, 6, 0.4), piece(3, 14, 1, 0.9)].map((letter) => isRemnant(letter, 1))).toEqual([false, false, false, false]);
});

test('what is read over or under the place that is told for it stays in its own line', () => {
  const line = [told('4000', 10, 10), told('[0566]', 50, 17)];
  expect(joined(line, [segment('0566', 50, 10, 0.9)])).toContain('4000 0566');
  expect(joined(line, [segment('0566', 50, 17, 0.9)])).toBe('4000\n0566');
});
