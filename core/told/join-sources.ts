import { middleY } from '../detect/fields/boxes';
import { rowOverlap, union } from '../image/geometry';
import { imageBox, type ImageBox } from '../model';
import type { RowWord } from '../ocr/snap-to-ink';
import type { ReadSegment } from '../ocr/text-layer';
import type { ConfirmedText } from './confirm-words';
import { joinSegments } from './join-segments';
import { linesOf, segmentOf, type PlacedWord } from './told-text';

/** Slack in pixels at the ends of a stretch, and the share of heights that two readings of it have in common. */
const SLACK = 4;
const SAME_ROW = 0.5;
/** So far, in heights of its box, the middle of a word may be seen from where the page says that it is: a font can draw it anywhere. */
const SAME_MIDDLE = 0.2;
/** Signs that say something. Icons, from a font that only the page has or in colours, do not. */
const SAYS_SOMETHING = /[\p{L}\p{M}\p{N}\p{P}\p{Sm}\p{Sc}]/u;

/**
 * Puts what the page told to what OCR read of the rest, line by line: words that stand on one line are one segment,
 * whoever read them, so that nobody tears a number from its prefix.
 *
 * Where the picture does not show a word letter by letter (text in a font of the page's own, on a picture or turned), it
 * counts where OCR reads the same. Where OCR reads something else, or sees room within a word, the whole line stands twice, once with each, so that
 * neither can hide what the other says, nor stand between what both say.
 */
export function sourceJoiner({ told, doubtful }: Pick<ConfirmedText, 'told' | 'doubtful'>): (read: readonly ReadSegment[]) => ReadSegment[] {
  const open = new Set(doubtful);
  const lines = linesOf(told);
  const sure = lines.filter((line) => !line.some((word) => open.has(word))).map(segmentOf);
  const unsure = lines.filter((line) => line.some((word) => open.has(word)));
  return (read) => {
    const known = [...sure];
    const asTold: ReadSegment[] = [];
    const taken = new Set<RowWord>();
    for (const line of unsure) {
      const unseen = new Set<PlacedWord>();
      for (const stretch of stretchesOf(line, open)) {
        if (isSilent(stretch)) continue;
        const same = wordsIn(read, stretch);
        if (isSame(same, stretch.filter((word) => !isSilent([word])))) for (const word of same) taken.add(word);
        else for (const word of stretch) unseen.add(word);
      }
      const isSaid = (word: PlacedWord): boolean => !open.has(word) || !isSilent([word]);
      known.push(...segmentsWith(linesOf(line.filter((word) => !unseen.has(word))), isSaid));
      if (unseen.size > 0) asTold.push(...segmentsWith([line], isSaid));
    }
    return [...joinSegments(known, without(read, taken)), ...asTold];
  };
}

function segmentsWith(lines: readonly (readonly PlacedWord[])[], isSaid: (word: PlacedWord) => boolean): ReadSegment[] {
  return lines.flatMap((line) => (line.some(isSaid) ? [segmentOf(line.filter(isSaid))] : []));
}

/** Words of a line that follow each other and are not sure, from the left. */
function stretchesOf(line: readonly PlacedWord[], open: ReadonlySet<PlacedWord>): PlacedWord[][] {
  const stretches: PlacedWord[][] = [];
  let last: PlacedWord[] | null = null;
  for (const word of line.toSorted((a, b) => a.room.x - b.room.x)) {
    if (!open.has(word)) last = null;
    else if (last) last.push(word);
    else stretches.push((last = [word]));
  }
  return stretches;
}

function isSilent(words: readonly PlacedWord[]): boolean {
  return !words.some(({ text }) => SAYS_SOMETHING.test(text));
}

/** What was read in the place of these words, from the left. */
function wordsIn(read: readonly ReadSegment[], stretch: readonly PlacedWord[]): RowWord[] {
  const box = stretch.map(({ room }) => room).reduce(union);
  const beside = read.filter((segment) => rowOverlap(segment.box, box) >= SAME_ROW && Math.abs(middleY(segment.box) - middleY(box)) <= SAME_MIDDLE * box.h);
  return beside.flatMap(({ words }) => words.filter(({ x0, x1 }) => x0 >= box.x - SLACK && x1 <= box.x + box.w + SLACK)).sort((a, b) => a.x0 - b.x0);
}

/** Whether the picture shows these words: their letters, and no room but where they part. A font of the page's own may keep a room where the page has none. */
function isSame(seen: readonly RowWord[], words: readonly PlacedWord[]): boolean {
  const lettersOf = (all: readonly { readonly text: string }[]): string => all.map(({ text }) => text).join('');
  const endsOf = (all: readonly { readonly text: string }[]): number[] => {
    let end = 0;
    return all.map(({ text }) => (end += text.length));
  };
  if (lettersOf(seen) !== lettersOf(words)) return false;
  const ends = new Set(endsOf(words).filter((_, i) => words[i + 1]?.glued !== true));
  return endsOf(seen).every((end) => ends.has(end));
}

/** What was read but for these words. */
function without(read: readonly ReadSegment[], taken: ReadonlySet<RowWord>): ReadSegment[] {
  return read.flatMap((segment) => {
    const words = segment.words.filter((word) => !taken.has(word));
    if (words.length === segment.words.length) return [segment];
    const [first, last] = [words[0], words.at(-1)];
    return first && last ? [{ words, box: spanning(segment.box, first.x0, last.x1) }] : [];
  });
}

function spanning({ y, h }: ImageBox, x0: number, x1: number): ImageBox {
  return imageBox(x0, y, x1 - x0, h);
}
