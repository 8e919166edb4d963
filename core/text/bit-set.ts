/** A set of small whole numbers, one bit each: eight times as many fit into the nearest memory as in a list of bytes. */
export class BitSet {
  private readonly bytes: Uint8Array;

  /** For numbers from 0 to `size` - 1; `size` is a multiple of 8. */
  constructor(size: number) {
    this.bytes = new Uint8Array(size >> 3);
  }

  add(number: number): void {
    this.bytes[number >> 3] = (this.bytes[number >> 3] ?? 0) | (1 << (number & 7));
  }

  has(number: number): boolean {
    return ((this.bytes[number >> 3] ?? 0) & (1 << (number & 7))) !== 0;
  }
}
