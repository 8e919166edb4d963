import type { ImageBox } from '../../model';

/** Height of a band in image pixels: about a line of text and the space around it. */
const BAND = 32;

/** Things with a place, to be found by height. */
export class Bands<Thing extends { readonly box: ImageBox }> {
  private readonly bands = new Map<number, Thing[]>();

  constructor(things: Iterable<Thing>) {
    for (const thing of things) {
      const { y, h } = thing.box;
      for (let band = Math.floor(y / BAND); band * BAND <= y + h; band++) {
        const list = this.bands.get(band);
        if (list) list.push(thing);
        else this.bands.set(band, [thing]);
      }
    }
  }

  /** Those that may reach between two heights, each once. */
  between(top: number, bottom: number): ReadonlySet<Thing> {
    const found = new Set<Thing>();
    for (let band = Math.floor(top / BAND); band * BAND <= bottom; band++) for (const thing of this.bands.get(band) ?? []) found.add(thing);
    return found;
  }
}
