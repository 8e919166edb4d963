import { codedText, type CodedText } from '../text/coded-text';
import { foldLetters } from '../text/fold-letters';
import type { DetectInput } from './recognizer';

const codedOf = new WeakMap<DetectInput, CodedText>();
const foldedOf = new WeakMap<DetectInput, CodedText>();

/** The text of an input with its codes; worked out once, however many ask. */
export function codedInput(input: DetectInput): CodedText {
  const known = codedOf.get(input) ?? codedText(input.text);
  codedOf.set(input, known);
  return known;
}

/** The text in lower case without accents, in as many code units, with its codes; folded once, however many ask. */
export function foldedInput(input: DetectInput): CodedText {
  const known = foldedOf.get(input) ?? codedText(foldLetters(input.text));
  foldedOf.set(input, known);
  return known;
}

/** The text in lower case without accents, in as many code units. */
export function foldedText(input: DetectInput): string {
  return foldedInput(input).text;
}
