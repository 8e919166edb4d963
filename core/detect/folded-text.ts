import { foldLetters } from '../text/fold-letters';
import type { DetectInput } from './recognizer';

const foldedOf = new WeakMap<DetectInput, string>();

/** The text in lower case without accents, in as many code units; folded once, however many ask. */
export function foldedText(input: DetectInput): string {
  const known = foldedOf.get(input) ?? foldLetters(input.text);
  foldedOf.set(input, known);
  return known;
}
