import type { ClaimedChunk, ClaimedWord } from './find-claims';
import type { KnownDrawings } from './known-drawings';
import { readDrawn, type ReadSheet } from './letter-sheet';
import { lettersInZones } from './letter-zones';
import { comparedText, isLettered, isReadable } from './lettered';
import { openGlyphs } from './open-glyphs';
import type { OwnGlyphs } from './own-glyphs';
import { sheetWords } from './sheet-words';

/** Letters that were once read otherwise, or not at all, are read again, in other words. */
const ROUNDS = 2;
/** So many words of letters are made. */
const MOST_MADE = 300;
/** So many letters of words are read for themselves, at most; more are left to the picture, where they are read in their lines. */
const MOST_READ = 1500;

/**
 * Which of these chunks say what they look like: those whose letters, each as their font draws it, were read as what they
 * stand for in words that no page chose, and those that were read themselves, each word alone.
 *
 * @param known what is known of drawings, which is added to.
 * @param random as `Math.random`.
 */
export async function proveLetters(chunks: readonly ClaimedChunk[], read: ReadSheet, known: KnownDrawings, random: () => number = Math.random): Promise<ClaimedChunk[]> {
  const byLetters = new Set(chunks.filter(isByLetters).flat());
  const fonts = lettersOf([...byLetters]);
  // Where letters would have to be read more often than they stand in the page's words, these are read instead.
  const worthwhile = new Set([...fonts].filter(([glyphs, { letters, count }]) => open(glyphs, letters, known).length <= count).map(([glyphs]) => glyphs));
  const high = new Map([...worthwhile].map((glyphs) => [glyphs, lettersInZones(openGlyphs(glyphs), () => true)]));
  // All of its letters could be proven.
  const isFor = (word: ClaimedWord): boolean => {
    const letters = high.get(word.text.glyphs);
    const { keyOf } = openGlyphs(word.text.glyphs);
    return letters !== undefined && byLetters.has(word) && Array.from(word.text.text).every((letter) => letters.has(letter) && !known.isHopeless(keyOf(letter)));
  };
  for (let round = 0; round < ROUNDS; round++) {
    // Those whose letters turn out not to be told by themselves are read after these.
    const words = unread(chunks.flat().filter((word) => !isFor(word)), known);
    const wanted = lettersOf(chunks.flat().filter(isFor));
    const made = [...wanted].flatMap(([glyphs, { letters }]) => sheetWords(glyphs, open(glyphs, letters, known), random)).slice(0, MOST_MADE);
    if (made.length + words.length === 0) break;
    const texts = await readDrawn([...made.map(({ drawn }) => drawn), ...words.map(({ drawn }) => drawn)], read);
    for (const [i, { glyphs, text }] of made.entries()) count(glyphs, text, texts[i] ?? null, known);
    for (const [i, { text, drawn }] of words.entries()) known.keepWord(text.text, drawn, comparedText(texts[made.length + i] ?? '') === comparedText(text.text));
  }
  const sound = new Map([...fonts.keys()].map((glyphs) => [glyphs, soundLetters(glyphs, known)]));
  const isProven = (word: ClaimedWord): boolean => (byLetters.has(word) && Array.from(word.text.text).every((letter) => sound.get(word.text.glyphs)?.has(letter))) || known.wasRead(word.text.text, word.drawn) === true;
  return chunks.filter((chunk) => chunk.every(isProven));
}

/** Whether a chunk, as a whole, is of letters that are seen each by itself. */
function isByLetters(chunk: ClaimedChunk): boolean {
  return isLettered(chunk.map(({ text }) => text.text).join('')) && chunk.every(({ drawn }) => drawn.isApart);
}

/** Letters of a font that were read as what they stand for and are as high as these are. */
function soundLetters(glyphs: OwnGlyphs, known: KnownDrawings): ReadonlySet<string> {
  const font = openGlyphs(glyphs);
  return lettersInZones(font, (letter) => known.isProven(font.keyOf(letter)));
}

function lettersOf(words: readonly ClaimedWord[]): Map<OwnGlyphs, { readonly letters: Set<string>; count: number }> {
  const all = new Map<OwnGlyphs, { readonly letters: Set<string>; count: number }>();
  for (const { text } of words) {
    const own = all.get(text.glyphs) ?? { letters: new Set<string>(), count: 0 };
    all.set(text.glyphs, own);
    for (const letter of text.text) own.letters.add(letter);
    own.count += text.text.length;
  }
  return all;
}

/** Letters that are not proven yet and could be, each as often as it has to be read. */
function open(glyphs: OwnGlyphs, letters: ReadonlySet<string>, known: KnownDrawings): string[] {
  const { keyOf } = openGlyphs(glyphs);
  return [...letters].flatMap((letter) => (known.isHopeless(keyOf(letter)) ? [] : Array.from({ length: known.missing(keyOf(letter)) }, () => letter)));
}

/** Words of which it is not known how they are read, each drawing once, as many as there is time for. */
function unread(words: readonly ClaimedWord[], known: KnownDrawings): ClaimedWord[] {
  const seen = new Set<string>();
  let left = MOST_READ;
  return words.filter(({ text, drawn }) => {
    if (!isReadable(text.text)) return false;
    const key = known.keyOf(text.text, drawn);
    if (seen.has(key) || known.wasRead(text.text, drawn) !== undefined || text.text.length > left) return false;
    seen.add(key);
    left -= text.text.length;
    return true;
  });
}

/** Compares what a word of the sheet says with what was read of it, letter by letter: where letters are missed, it may be any that differs. */
function count(glyphs: OwnGlyphs, text: string, read: string | null, known: KnownDrawings): void {
  const { keyOf } = openGlyphs(glyphs);
  const [told, seen] = [comparedText(text), comparedText(read ?? '')];
  let [start, end] = [0, 0];
  while (start < told.length && told[start] === seen[start]) start++;
  while (end < told.length - start && end < seen.length - start && told.at(-1 - end) === seen.at(-1 - end)) end++;
  for (let i = 0; i < text.length; i++) {
    const isOutside = i < start || i >= told.length - end;
    const look = told.length === seen.length ? (told[i] === seen[i] ? 'right' : 'wrong') : isOutside ? null : 'missed';
    if (look) known.countLetter(keyOf(text.charAt(i)), look);
  }
}
