import type { StyleKind } from '../model';
import { mix, type Rgb } from './color';
import type { Surroundings } from './surroundings';

/** How far a label, and words in the place of others, are set off from the ground around them: nobody must take them for what was there. */
const TINT = { box: 0, blur: 0, pixelate: 0, label: 0.16, text: 0.09 } as const satisfies Record<StyleKind, number>;

/** The one colour of a box, and the ground of a label or of words: the chosen colour, else that of what stands around, a little darkened or lightened. */
export function plainGround(kind: StyleKind, { paper, ink }: Surroundings, color: Rgb | null): Rgb {
  return color ?? mix(paper, ink, TINT[kind]);
}
