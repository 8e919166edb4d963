import { foldLetters } from '../../text/fold-letters';
import { wordOf } from '../names/lexicon';

/** Whether one of a text's words is known as a given name, or as a surname that is no everyday word. */
export function holdsName(text: string): boolean {
  const words = foldLetters(text).match(/\p{L}+/gu) ?? [];
  return words.some((word) => wordOf(word).given || (wordOf(word).surname && !wordOf(word).everyday));
}
