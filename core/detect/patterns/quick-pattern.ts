import type { TextSpan } from '../../model';
import type { BitSet } from '../../text/bit-set';
import { SIGN_BITS, signOf, SIGNS, type CodedText } from '../../text/coded-text';
import { beginsOf, type SignKinds } from './begins';

const KINDS: SignKinds = { count: SIGNS, bits: SIGN_BITS, of: signOf };

/**
 * A search for a long pattern that costs little where its matches do not begin, which the codes of a text tell. The
 * first three characters of its matches are of Latin scripts. Gives what `text.matchAll` would, but for empty matches;
 * where `places` of the text are given, in order and apart, only what begins in one.
 */
export function createQuickPattern(pattern: RegExp): (coded: CodedText, places?: readonly TextSpan[]) => readonly RegExpExecArray[] {
  const sticky = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`);
  let begins: BitSet | undefined;
  return ({ text, codes }, places = [{ start: 0, end: text.length }]) => {
    begins ??= beginsOf(pattern, KINDS);
    const matches: RegExpExecArray[] = [];
    let done = 0;
    for (const { start: from, end } of places) {
      for (let start = Math.max(from, done); start < end; start++) {
        if (!begins.has(codes[start] ?? 0)) continue;
        sticky.lastIndex = start;
        const match = sticky.exec(text);
        if (!match) continue;
        matches.push(match);
        done = sticky.lastIndex;
        start = done - 1;
      }
    }
    return matches;
  };
}
