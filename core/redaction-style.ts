import type { EntityType } from './entity-types';

/** Ways to draw a hidden region. `label` draws the name of what is hidden, `text` words in its place. */
export const STYLE_KINDS = ['box', 'blur', 'pixelate', 'label', 'text'] as const;

export type StyleKind = (typeof STYLE_KINDS)[number];

/**
 * How wide a hidden region is drawn. `exact`: as wide as what it hides, which tells its length; `stepped`:
 * to the next of a few widths; `constant`: all alike, but for what is longer.
 */
export const STYLE_WIDTHS = ['exact', 'stepped', 'constant'] as const;

export type StyleWidth = (typeof STYLE_WIDTHS)[number];

/** Most pixels that a style may reach beyond its region, and longest own words. */
export const MAX_PADDING = 100;
export const MAX_STYLE_TEXT = 100;

/** How a hidden region is drawn. No style knows the pixels that it hides. */
export interface RedactionStyle {
  readonly kind: StyleKind;
  /** `#rrggbb`: the fill of a box, the ink of a blur or a mosaic, the ground of a label or text; `surrounding` takes what stands around. */
  readonly color: string;
  /** Image pixels that it reaches beyond the region on every side, 0 to `MAX_PADDING`. */
  readonly padding: number;
  /** Draws the name of what is hidden on a box, a blur or a mosaic. A label always has it, a text never. */
  readonly label: boolean;
  readonly width: StyleWidth;
  /** Own words of a text, at most `MAX_STYLE_TEXT` signs; empty for an invented value that fits the type. */
  readonly text: string;
}

/** The styles that a user chose: one for all, and others for some types. */
export interface StyleChoice {
  readonly all: RedactionStyle;
  readonly byType: Readonly<Partial<Record<EntityType, RedactionStyle>>>;
}
