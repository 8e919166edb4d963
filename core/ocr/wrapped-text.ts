import { union } from '../image/geometry';
import type { ImageBox, TextLayer, Word } from '../model';

/** A stretch of one line between tabs and line feeds. */
interface Stretch {
  readonly box: ImageBox;
  readonly words: readonly Word[];
}

/** Lines of a paragraph follow each other within so many line heights, and start within one of each other. */
const LINE_PITCH = 2;
const INDENT = 1;

/**
 * The lines that wrap beside other columns, each followed by the one below it: in reading order by
 * rows, what stands between them parts a number that goes on in the next line. A value that is
 * whole in one of these lines is in the rows' order too. `null` where nothing wraps.
 */
export function wrappedText({ text, words }: TextLayer): TextLayer | null {
  const stretches = stretchesOf(text, words);
  const followed = new Map<Stretch, Stretch>();
  const follows = new Set<Stretch>();
  for (const [i, upper] of stretches.entries()) {
    const lower = stretches.slice(i + 1, i + 1 + REACH).find((other) => isBelow(upper.box, other.box) && !follows.has(other));
    if (!lower) continue;
    followed.set(upper, lower);
    follows.add(lower);
  }
  const paragraphs = stretches.filter((stretch) => followed.has(stretch) && !follows.has(stretch)).map((first) => chainFrom(first, followed));
  return paragraphs.length === 0 ? null : layerOf(text, paragraphs);
}

/** How many stretches further on the next line of a paragraph is looked for: more columns than that no page has. */
const REACH = 40;

function stretchesOf(text: string, words: readonly Word[]): Stretch[] {
  const stretches: { box: ImageBox; words: Word[] }[] = [];
  for (const [i, word] of words.entries()) {
    const last = stretches.at(-1);
    if (last && i > 0 && text[word.start - 1] === ' ') {
      last.box = union(last.box, word.box);
      last.words.push(word);
    } else {
      stretches.push({ box: word.box, words: [word] });
    }
  }
  return stretches;
}

function isBelow(upper: ImageBox, lower: ImageBox): boolean {
  const high = Math.max(upper.h, lower.h);
  const pitch = lower.y + lower.h / 2 - (upper.y + upper.h / 2);
  return (
    pitch > 0.7 * high &&
    pitch < LINE_PITCH * high &&
    Math.abs(lower.x - upper.x) <= INDENT * high &&
    Math.min(upper.h, lower.h) > 0.6 * high
  );
}

function chainFrom(first: Stretch, followed: ReadonlyMap<Stretch, Stretch>): Stretch[] {
  const chain = [first];
  for (let next = followed.get(first); next; next = followed.get(next)) chain.push(next);
  return chain;
}

/** Lines of a paragraph by line feeds, paragraphs with an empty line between. */
function layerOf(text: string, paragraphs: readonly (readonly Stretch[])[]): TextLayer {
  let flow = '';
  const words: Word[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i > 0) flow += '\n\n';
    for (const [k, stretch] of paragraph.entries()) {
      if (k > 0) flow += '\n';
      for (const [n, word] of stretch.words.entries()) {
        if (n > 0) flow += ' ';
        const start = flow.length;
        flow += text.slice(word.start, word.end);
        words.push({ ...word, start, end: flow.length });
      }
    }
  }
  return { text: flow, words, unread: [] };
}
