import { sha256 } from '@noble/hashes/sha2.js';
import { randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64 } from '../text/base64';
import type { DrawnWord } from './draw-word';

/** What a letter was read as in one word: what it stands for, something else, or what nobody knows, as other letters than the word's were read. */
export type Look = 'right' | 'wrong' | 'missed';

type Tally = Readonly<Record<Look, number>>;

/** So many drawings of letters, and of words, are remembered. */
const MOST_LETTERS = 6000;
const MOST_WORDS = 4000;

const SECRET = randomBytes(32);

/** A letter is proven once it was read so often, so many times more for each time that it was read as something else, and once more for each that it was missed. */
const LEAST_RIGHT = 2;
const SURER = 4;
/** A letter that was looked at so often is not looked at again. */
const MOST_LOOKS = 12;

/**
 * What drawings were read as: facts about pixels, and nothing of the pages that they were on. Letters are known by all pixels
 * of their cells, words by a digest of theirs, from which nobody learns what they say.
 */
export class KnownDrawings {
  private readonly letters = new Map<string, Tally>();
  private readonly words = new Map<string, boolean>();

  /** Counts one reading of a letter, by its `keyOf`. */
  countLetter(key: string, look: Look): void {
    const tally = this.tallyOf(key);
    // The newest are the last to be forgotten.
    this.letters.delete(key);
    this.letters.set(key, { ...tally, [look]: tally[look] + 1 });
    trim(this.letters, MOST_LETTERS);
  }

  isProven(key: string): boolean {
    return this.missing(key) === 0;
  }

  /** How many times more a letter has to be read as what it stands for. */
  missing(key: string): number {
    const { right, wrong, missed } = this.tallyOf(key);
    return Math.max(0, LEAST_RIGHT + SURER * wrong + missed - right);
  }

  /** More readings would hardly prove it. */
  isHopeless(key: string): boolean {
    const { right, wrong, missed } = this.tallyOf(key);
    return !this.isProven(key) && (right + wrong + missed >= MOST_LOOKS || wrong > 1);
  }

  /** Keeps whether a word's drawing was read as the text that it is told to be. */
  keepWord(text: string, word: DrawnWord, isRight: boolean): void {
    this.words.set(this.keyOf(text, word), isRight);
    trim(this.words, MOST_WORDS);
  }

  /** Whether the drawing was read as this text; `undefined` where that is not known. */
  wasRead(text: string, word: DrawnWord): boolean | undefined {
    return this.words.get(this.keyOf(text, word));
  }

  /** Of a word as it is told and drawn, with a secret that ends with the engine: nobody can try out what it might be of. */
  keyOf(text: string, { width, height, covers }: DrawnWord): string {
    return toBase64(sha256.create().update(SECRET).update(utf8ToBytes(`${width} ${height} ${text} `)).update(covers).digest());
  }

  private tallyOf(key: string): Tally {
    return this.letters.get(key) ?? { right: 0, wrong: 0, missed: 0 };
  }
}

function trim(kept: Map<string, unknown>, most: number): void {
  for (const key of kept.keys()) {
    if (kept.size <= most) return;
    kept.delete(key);
  }
}
