import { EXAMPLES } from '../entities/examples';
import type { ImageBox, PixelImage, RedactionStyle, Region, StyleChoice } from '../model';
import { paddedBox, widenedBox } from './cover-box';
import { type Surroundings, surroundingsOf } from './surroundings';

/** What is painted over one region: all that it takes, so that painting reads no pixel any more. */
export interface Cover {
  /** Whole pixels on the image; what lies in it is covered. Holds the region, its padding and what its width takes. */
  readonly box: ImageBox;
  readonly style: RedactionStyle;
  /** Words that are drawn; `null` for none. */
  readonly words: string | null;
  /** `null` where the style takes nothing from around it. */
  readonly around: Surroundings | null;
}

/** What a region is called: its type's name in the user's language, or the placeholder that stands for its value. */
export type WordsOf = (region: Region) => string;

/** The style of a region: its own, else its type's, else that for all. */
export function styleOf({ style, entity }: Pick<Region, 'style' | 'entity'>, { all, byType }: StyleChoice): RedactionStyle {
  return style ?? (entity === null ? undefined : byType[entity]) ?? all;
}

/**
 * The covers of all regions that are on and lie on the image, in their order. Looks at the image nowhere
 * within 2 pixels of any of these regions: two images that differ only there have the same covers.
 * The image must not be painted yet.
 */
export function coversOf(image: PixelImage, regions: readonly Region[], choice: StyleChoice, wordsOf: WordsOf): readonly Cover[] {
  const shown = regions.filter((region) => region.on).map((region) => ({ region, style: styleOf(region, choice) }));
  const padded = shown.map(({ region, style }) => ({ region, style, box: paddedBox(region, style, image) })).filter(({ box }) => box.w > 0 && box.h > 0);
  const hidden = padded.map(({ box }) => box);
  const covers = padded.map(({ region, style, box }) => ({ style, box: widenedBox(box, style.width, image, hidden), words: drawnWords(region, style, wordsOf) }));
  const all = covers.map(({ box }) => box);
  return covers.map((cover) => ({ ...cover, around: needsSurroundings(cover.style) ? surroundingsOf(cover.box, image, all) : null }));
}

function needsSurroundings({ kind, color }: RedactionStyle): boolean {
  return color === 'surrounding' || kind === 'blur' || kind === 'pixelate';
}

function drawnWords(region: Region, { kind, label, text }: RedactionStyle, wordsOf: WordsOf): string | null {
  if (kind === 'text') return text.trim() !== '' ? text : region.entity === null ? wordsOf(region) : EXAMPLES[region.entity];
  return kind === 'label' || label ? wordsOf(region) : null;
}
