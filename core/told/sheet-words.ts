import { drawWord, type DrawnWord } from './draw-word';
import { openGlyphs } from './open-glyphs';
import type { OwnGlyphs } from './own-glyphs';

/** A word that no page chose, in letters of one font. */
export interface SheetWord {
  readonly glyphs: OwnGlyphs;
  readonly text: string;
  readonly drawn: DrawnWord;
}

/** Letters of a word. */
const LENGTH = 5;
/** Room between letters beside their own, in sizes of the font: none of them touch. */
const APART = 0.08;
/** Signs that stand before a word, and those in it; others stand behind. */
const BEFORE = /[("“‘]/u;
const WITHIN = /[-‐‑'’]/u;

/**
 * Words of letters by chance, so that no page can choose what stands around its letters: what does can decide how they are
 * read. Small letters and capitals stand in words of their own.
 *
 * @param wanted letters and signs that shall occur, each as often as it shall.
 * @param random as `Math.random`.
 */
export function sheetWords(glyphs: OwnGlyphs, wanted: readonly string[], random: () => number): SheetWord[] {
  if (wanted.length === 0) return [];
  const known = [...openGlyphs(glyphs).indexes.keys()];
  const kinds = [/\p{Ll}/u, /\p{Lu}/u].map((kind) => known.filter((letter) => kind.test(letter)));
  const texts = kinds.flatMap((kind) => {
    const own = shuffled(wanted.filter((letter) => kind.includes(letter)), random);
    return Array.from({ length: Math.ceil(own.length / LENGTH) }, (_, i) => filled(own.slice(i * LENGTH, (i + 1) * LENGTH), kind, random));
  });
  const others = kinds.find((kind) => kind.length > 0) ?? [];
  for (const [i, sign] of shuffled(wanted.filter((letter) => !/\p{L}/u.test(letter)), random).entries()) {
    const word = texts[i] ?? filled([], others, random);
    texts[i] = BEFORE.test(sign) ? sign + word : WITHIN.test(sign) ? word.slice(0, 3) + sign + word.slice(3) : word + sign;
  }
  return texts.flatMap((text) => {
    const drawn = drawWord(glyphs, text, 0, APART * glyphs.size);
    return drawn ? [{ glyphs, text, drawn }] : [];
  });
}

/** As many letters as a word has, in any order. */
function filled(letters: readonly string[], others: readonly string[], random: () => number): string {
  const all = [...letters];
  while (all.length < LENGTH) all.push(others[Math.floor(random() * others.length)] ?? '');
  return shuffled(all, random).join('');
}

function shuffled(letters: readonly string[], random: () => number): string[] {
  const all = [...letters];
  for (let i = all.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [all[i], all[other]] = [all[other] ?? '', all[i] ?? ''];
  }
  return all;
}
