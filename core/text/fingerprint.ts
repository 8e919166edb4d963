/** Tells in which order stand-ins stand in a text, in 53 bits: the same for every text with the same ones in the same order. */
export function fingerprintOf(standIns: readonly { readonly id: string }[]): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const { id } of standIns) {
    for (let i = 0; i < id.length; i++) {
      const code = id.charCodeAt(i);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
    a = Math.imul(a ^ 10, 2654435761);
    b = Math.imul(b ^ 10, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return `${standIns.length}.${(4294967296 * (2097151 & b) + (a >>> 0)).toString(36)}`;
}
