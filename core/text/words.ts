import { isWordSign } from './word-signs';

/** Places of the words of a text: word `i` is `text.slice(starts[i], ends[i])`. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

enum Kind {
  None,
  Small,
  Capital,
  Digit,
}

/**
 * Words of letters or digits, as people and programmers write them: `phoneNumber` is two, and so are `SSN219` and
 * `219SSN`; a single letter stays with the digits beside it. Linear in the length.
 */
export function wordsOf(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  let start = -1;
  let last = Kind.None;
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? kindOf(text, at) : Kind.None;
    const isCut =
      start >= 0 &&
      (kind === Kind.None ||
        (kind === Kind.Capital && last === Kind.Small) ||
        (kind === Kind.Digit && last !== Kind.Digit && at - start > 1) ||
        (kind !== Kind.Digit && last === Kind.Digit && at + 1 < text.length && isLetter(kindOf(text, at + 1))));
    if (isCut) {
      starts.push(start);
      ends.push(at);
      start = -1;
    }
    if (kind !== Kind.None && start < 0) start = at;
    last = kind;
  }
  return { starts, ends };
}

function isLetter(kind: Kind): boolean {
  return kind === Kind.Small || kind === Kind.Capital;
}

function kindOf(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return Kind.Small;
  if (code <= 127) {
    if (code >= 48 && code <= 57) return Kind.Digit;
    return code >= 65 && code <= 90 ? Kind.Capital : Kind.None;
  }
  return isWordSign(code) ? Kind.Small : Kind.None;
}
