import { codeOf, codeSet, type CodedText } from '../../text/coded-text';

/** A keyword where it stands in a text. */
export interface KeywordHit<Meaning> {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/**
 * Finds hundreds of keywords in one pass over a text: its codes tell whether one may begin there. Each has three
 * characters and more. In any case if `anyCase`, where the keywords are given in lower case; else as they are written.
 */
export function indexKeywords<Meaning>(keywords: Iterable<readonly [keyword: string, meaning: Meaning]>, anyCase: boolean): (coded: CodedText) => readonly KeywordHit<Meaning>[] {
  const begins = codeSet();
  const byBegin = new Map<number, (readonly [string, Meaning])[]>();
  for (const entry of keywords) {
    const begin = codeOf(entry[0]);
    begins.add(begin);
    const list = byBegin.get(begin);
    if (list) list.push(entry);
    else byBegin.set(begin, [entry]);
  }
  // An array, for a generator's loop is many times slower, and most texts have few hits.
  return ({ text, codes }) => {
    const hits: KeywordHit<Meaning>[] = [];
    for (let start = 0; start < codes.length; start++) {
      const begin = codes[start] ?? 0;
      if (!begins.has(begin)) continue;
      for (const [keyword, meaning] of byBegin.get(begin) ?? []) {
        if (anyCase ? standsIn(text, start, keyword) : text.startsWith(keyword, start)) hits.push({ start, end: start + keyword.length, meaning });
      }
    }
    return hits;
  };
}

/** Bit that tells small letters from capitals; digits and the signs of keywords have it or are alike in the others. */
const SMALL = 32;

function standsIn(text: string, start: number, keyword: string): boolean {
  for (let i = keyword.length - 1; i >= 0; i--) if ((text.charCodeAt(start + i) | SMALL) !== (keyword.charCodeAt(i) | SMALL)) return false;
  return true;
}
