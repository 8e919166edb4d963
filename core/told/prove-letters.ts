import { rowOverlap } from '../image/geometry';
import type { ImageBox, PixelImage, TextLayer } from '../model';
import { withoutAccents } from '../text/fold-letters';
import type { ClaimedWord, Claims } from './find-claims';
import { paintSheet } from './letter-sheet';
import { openGlyphs } from './open-glyphs';
import type { OwnGlyphs } from './own-glyphs';

/** Reads a picture of text. */
export type ReadSheet = (sheet: PixelImage) => Promise<TextLayer>;

/** Letters that were not read as what they stand for are looked at in other words, so many times in all. */
const ROUNDS = 2;
/** A letter counts where it was read so many times more often as what it stands for than as another. */
const SURER = 3;
/** Readings that differ more in length tell nothing of single letters. */
const MOST_MISSED = 2;

/** How often a letter was read as what it stands for, and as something else. */
interface Tally {
  right: number;
  wrong: number;
}

/**
 * Which words say what they look like: those whose letters, each as their font draws it, were all read as what they stand
 * for. Words are chosen in which each letter occurs, and only these are read.
 *
 * @param width of the picture that the words are on.
 * @param tallies what is known of letters, which is added to.
 */
export async function proveLetters({ covered, chunks }: Claims, width: number, read: ReadSheet, tallies = new Tallies()): Promise<ReadonlySet<ClaimedWord>> {
  const claimed = chunks.filter((chunk) => !isAmbiguous(chunk.map(({ shown }) => shown).join(''))).flat();
  const waiting = new Set(claimed);
  for (let round = 0; round < ROUNDS && waiting.size > 0; round++) {
    const sample = chooseWords([...waiting], tallies);
    if (sample.length === 0) break;
    for (const word of sample) waiting.delete(word);
    const { image, boxes } = paintSheet(sample, covered, width);
    const layer = await read(image);
    for (const [word, box] of boxes) tallies.count(word, textIn(layer, box));
  }
  return new Set(claimed.filter((word) => lettersOf(word).every((letter) => tallies.isProven(word.glyphs, letter))));
}

/** So many letters are remembered: fonts are the same on all pages of a site. */
const MOST_KEPT = 4000;

/** How letters were read, by their drawing: two that are drawn alike are one. */
export class Tallies {
  private readonly tallies = new Map<string, Tally>();

  isProven(font: OwnGlyphs, letter: string): boolean {
    const { right, wrong } = this.of(font, letter);
    return right > 0 && right >= SURER * wrong;
  }

  /** Compares what a word says with what was read of its drawing. */
  count({ shown, glyphs }: ClaimedWord, read: string): void {
    const [told, seen] = [shown, read].map((text) => Array.from(withoutAccents(text), alike)) as [string[], string[]];
    if (Math.abs(told.length - seen.length) > MOST_MISSED) return;
    let [start, end] = [0, 0];
    while (start < told.length && told[start] === seen[start]) start++;
    while (end < told.length - start && end < seen.length - start && told.at(-1 - end) === seen.at(-1 - end)) end++;
    const isSame = start === told.length && seen.length === told.length;
    Array.from(shown).forEach((letter, i) => {
      const tally = this.of(glyphs, letter);
      // Of a word that was read otherwise, only what differs tells something: where letters were missed, it may be any.
      if (isSame) tally.right++;
      else if (i >= start && i < told.length - end && (told.length !== seen.length || told[i] !== seen[i])) tally.wrong++;
      else if (told.length === seen.length) tally.right++;
    });
  }

  private of(font: OwnGlyphs, letter: string): Tally {
    const key = openGlyphs(font).keyOf(letter);
    const tally = this.tallies.get(key) ?? { right: 0, wrong: 0 };
    this.tallies.set(key, tally);
    return tally;
  }

  /** Forgets the oldest where there are too many. */
  trim(): void {
    for (const key of this.tallies.keys()) {
      if (this.tallies.size <= MOST_KEPT) return;
      this.tallies.delete(key);
    }
  }
}

/** Few words in which each letter occurs that is not proven yet, as far as there are any. */
function chooseWords(words: readonly ClaimedWord[], tallies: Tallies): ClaimedWord[] {
  const open = new Map<OwnGlyphs, Set<string>>();
  for (const word of words) {
    const letters = open.get(word.glyphs) ?? new Set();
    for (const letter of lettersOf(word)) if (!tallies.isProven(word.glyphs, letter)) letters.add(letter);
    open.set(word.glyphs, letters);
  }
  const news = (word: ClaimedWord): string[] => lettersOf(word).filter((letter) => open.get(word.glyphs)?.has(letter));
  const chosen: ClaimedWord[] = [];
  const left = new Set(words);
  for (;;) {
    let [best, most]: [ClaimedWord | null, number] = [null, 0];
    for (const word of left) {
      const gain = news(word).length / (word.shown.length + 2);
      if (gain > most) [best, most] = [word, gain];
    }
    if (!best) return chosen;
    for (const letter of news(best)) open.get(best.glyphs)?.delete(letter);
    chosen.push(best);
    left.delete(best);
  }
}

function lettersOf({ shown }: ClaimedWord): string[] {
  return [...new Set(shown)];
}

/** What was read in a place. */
function textIn({ text, words }: TextLayer, box: ImageBox): string {
  const inside = words.filter((word) => rowOverlap(word.box, box) > 0.3 && word.box.x + word.box.w / 2 > box.x && word.box.x + word.box.w / 2 < box.x + box.w);
  return inside.toSorted((a, b) => a.box.x - b.box.x).map(({ start, end }) => text.slice(start, end)).join('');
}

/** Small letters that look like the capital, and signs that are read as others of their kind. */
const ALIKE: Readonly<Record<string, string>> = { C: 'c', O: 'o', S: 's', U: 'u', V: 'v', W: 'w', X: 'x', Z: 'z', '’': "'", '‘': "'", '“': '"', '”': '"', '–': '-', '—': '-', '‐': '-', '‑': '-' };
const alike = (letter: string): string => ALIKE[letter] ?? letter;

/** Letters and digits that are read one for another by what stands around them. */
const TWINS = /^[oOlIsSzZBGbgq|]+$/u;
const MIXED = /\p{L}\p{Nd}|\p{Nd}\p{L}/u;

/** Whether what stands around a letter may have decided what it was read as: then the word itself is read. */
function isAmbiguous(text: string): boolean {
  return MIXED.test(text) || TWINS.test(text.replace(/[^\p{L}\p{N}|]/gu, ''));
}
