import { rowsOf } from './cells';
import type { DetectInput } from './recognizer';

/**
 * The same text with tabs between the cells of its tables, as text from pixels has them: in CSV a comma between digits
 * would else seem to be part of a number. Every character stays where it is. Commas with a space behind them are prose.
 */
export function withTabs(input: DetectInput): DetectInput {
  if (input.words.length > 0) return input;
  const { text } = input;
  const parts: string[] = [];
  let copied = 0;
  for (const cells of rowsOf(input).rows) {
    const separators = cells.slice(0, -1).map(({ end }) => end);
    if (separators.length === 0 || separators.some((at) => /^(?:\t|, )/.test(text.slice(at, at + 2)))) continue;
    for (const at of separators) {
      parts.push(text.slice(copied, at), '\t');
      copied = at + 1;
    }
  }
  if (copied === 0) return input;
  // Joined at once: a text that is put together of two is read sign by sign several times slower.
  parts.push(text.slice(copied));
  return { ...input, text: parts.join('') };
}
