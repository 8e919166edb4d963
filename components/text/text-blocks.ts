/** A stretch of a text that is drawn or left out as a whole. Half-open, in UTF-16 code units. */
export interface TextBlock {
  readonly start: number;
  readonly end: number;
  /** Index of the first mark in it, and behind the last. */
  readonly firstMark: number;
  readonly lastMark: number;
  /** About how many lines it takes, before it is drawn. */
  readonly lines: number;
}

const BLOCK = 2000;
/** More blocks than about so many hold up the page for too long: those of long texts are longer. */
const MOST_BLOCKS = 1200;
/** Letters on a line of a pane, roughly. */
const LINE = 60;

/**
 * A text cut into blocks of some two thousand letters, more in a long one, behind lines where there are any, never within a mark.
 * `marks` has three numbers for each mark: start, end, group.
 */
export function textBlocks(text: string, marks: Uint32Array): TextBlock[] {
  const blocks: TextBlock[] = [];
  const length = Math.max(BLOCK, Math.ceil(text.length / MOST_BLOCKS));
  let mark = 0;
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + length);
    const line = end < text.length ? text.lastIndexOf('\n', end) : -1;
    const space = end < text.length && line <= start ? text.lastIndexOf(' ', end) : -1;
    if (Math.max(line, space) > start) end = Math.max(line, space) + 1;
    const firstMark = mark;
    while (mark * 3 < marks.length && (marks[mark * 3] ?? 0) < end) {
      end = Math.max(end, marks[mark * 3 + 1] ?? 0);
      mark++;
    }
    blocks.push({ start, end, firstMark, lastMark: mark, lines: linesOf(text, start, end) });
    start = end;
  }
  return blocks;
}

function linesOf(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = start; at < end; ) {
    const next = text.indexOf('\n', at);
    const to = next < 0 || next >= end ? end : next + 1;
    lines += Math.max(1, Math.ceil((to - at) / LINE));
    at = to;
  }
  return lines;
}
