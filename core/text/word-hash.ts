/** How many numbers `wordHash` may give: 0 and up to one less. */
export const WORD_HASHES = 1 << 16;

/** A number for a stretch of a text, the same for the same letters: a `BitSet` of them tells most words of a text to be none of a list, before any is cut out. */
export function wordHash(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (WORD_HASHES - 1);
}
