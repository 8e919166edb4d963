import type { EntityType, Finding, Frame, ImageBox, Region, TextLayer } from './model';
import type { PlacedField } from './told/field-hints';

/** The nouns of a proof, as plain as those of `model.ts`. */

/** What an image was read as, and the personal data found in it: what a proof holds the finished image against. Holds the values themselves: never in a message. */
export interface KnownText {
  readonly layer: TextLayer;
  /** Their spans index the layer's text. */
  readonly findings: readonly Finding[];
  /** What its page said of its fields. */
  readonly fields: readonly PlacedField[];
  /** Boxes that are drawn on it. */
  readonly frames: readonly Frame[];
  /** Where the reading placed regions: some are over what holds no text that could be read, such as a password's dots. */
  readonly regions: readonly Pick<Region, 'box' | 'entity'>[];
}

/** Why a place of a finished image still shows what it should hide. */
export const LEAKS = [
  /** A region has no area or lies beside the image: it hides nothing. */
  'empty-region',
  /** What lies under a region is not what was to be painted there, or depends on what it hides. */
  'not-painted',
  /** A value that was found, and no region is over it. */
  'uncovered',
  /** Letters of a hidden word stick out of its region. */
  'sticks-out',
  /** A hidden value stands here once more. */
  'again',
  /** A part of a hidden value that tells much of it stands here: a surname, the last digits. */
  'part',
  /** The second reading found something that the first did not. */
  'new',
] as const;

export type Leak = (typeof LEAKS)[number];

/** A place of a finished image that is not as it should be. */
export type ProofPlace =
  /** Something is still readable here. A region over `box` hides it. */
  | { readonly kind: 'readable'; readonly why: Leak; readonly box: ImageBox; readonly entity: EntityType | null }
  /** Text here could not be read, so it could not be checked. */
  | { readonly kind: 'unchecked'; readonly box: ImageBox };

/** What was checked on the finished image, and what is still readable. It never says that an image is safe. */
export interface Proof {
  /** From top to bottom. Empty where our detectors found nothing more. */
  readonly places: readonly ProofPlace[];
  /** Some recognizers failed: what they look for was not looked for. */
  readonly partial: boolean;
  /** How much of it was looked at. */
  readonly checked: {
    /** Regions that are on, each seen to be painted. */
    readonly regions: number;
    /** Hidden values that were looked for all over the image. */
    readonly values: number;
    /** Words that the second reading read. */
    readonly words: number;
  };
  /** In milliseconds, without starting the engine. */
  readonly ms: number;
}
