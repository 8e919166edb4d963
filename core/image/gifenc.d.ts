/** What is used of gifenc, which brings no types. */
declare module 'gifenc' {
  /** Red, green and blue, and alpha where it was asked for. */
  type Palette = readonly (readonly number[])[];
  interface Frame {
    readonly palette: Palette;
    /** -1 writes no block that repeats the animation. */
    readonly repeat: number;
    readonly transparent: boolean;
    readonly transparentIndex: number;
  }
  export function GIFEncoder(): { writeFrame(indices: Uint8Array, width: number, height: number, frame: Frame): void; finish(): void; bytes(): Uint8Array };
  export function quantize(rgba: Uint8ClampedArray, colors: number, options: { readonly format: 'rgb565' | 'rgba4444'; readonly oneBitAlpha?: boolean }): Palette;
  export function applyPalette(rgba: Uint8ClampedArray, palette: Palette, format: 'rgb565' | 'rgba4444'): Uint8Array;
}
