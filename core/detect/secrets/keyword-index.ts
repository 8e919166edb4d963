/** A keyword where it stands in a text. */
export interface KeywordHit<Meaning> {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** Keywords have at least so many characters: their first ones are looked up. */
const LOOKED_UP = 3;
/** Five bits a character tell letters apart in either case; signs share a number with some letter. */
const BITS = 5;
const MASK = (1 << (LOOKED_UP * BITS)) - 1;

/**
 * Finds hundreds of keywords in one pass over a text: a number made of every three characters tells whether a keyword
 * may begin there. In any case if `anyCase`, where the keywords are given in lower case; else as they are written.
 */
export function indexKeywords<Meaning>(keywords: Iterable<readonly [keyword: string, meaning: Meaning]>, anyCase: boolean): (text: string) => readonly KeywordHit<Meaning>[] {
  const begins = new Uint8Array(MASK + 1);
  const byBegin = new Map<number, (readonly [string, Meaning])[]>();
  for (const entry of keywords) {
    const begin = beginOf(entry[0]);
    begins[begin] = 1;
    const list = byBegin.get(begin);
    if (list) list.push(entry);
    else byBegin.set(begin, [entry]);
  }
  // An array, for a generator's loop is many times slower, and most texts have few hits.
  return (text) => {
    const hits: KeywordHit<Meaning>[] = [];
    let begin = 0;
    for (let i = 0; i < text.length; i++) {
      begin = ((begin << BITS) | (text.charCodeAt(i) & 31)) & MASK;
      if (begins[begin] === 0 || i < LOOKED_UP - 1) continue;
      const start = i - LOOKED_UP + 1;
      for (const [keyword, meaning] of byBegin.get(begin) ?? []) {
        const end = start + keyword.length;
        if (anyCase ? standsIn(text, start, keyword) : text.startsWith(keyword, start)) hits.push({ start, end, meaning });
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

function beginOf(keyword: string): number {
  let begin = 0;
  for (let i = 0; i < LOOKED_UP; i++) begin = (begin << BITS) | (keyword.charCodeAt(i) & 31);
  return begin;
}
