import { cssBox, type Box } from '../model';

/**
 * What a page told of its visible text. All of it is the page's word: it counts where the picture
 * agrees. Plain data, flat where there is much of it, in CSS pixels of the top window.
 */
export interface PageReading {
  /** One for each word; where text is shown in other letters (`text-transform`), as it is in the page. */
  readonly texts: readonly string[];
  /** `PLACE_SIZE` numbers for each word. */
  readonly places: readonly number[];
  readonly styles: readonly TextStyle[];
  readonly fields: readonly PageField[];
  /** All visible text of all frames that could be reached was read. */
  readonly complete: boolean;
}

/** How text is drawn: all that drawing it once more needs. */
export interface TextStyle {
  /** Style, variant and weight, as they stand before the size in the `font` of a canvas. */
  readonly face: string;
  readonly family: string;
  /** CSS pixels, scaled as the page scales it; 0 where the text does not run straight from left to right. */
  readonly size: number;
  /** Between letters, in CSS pixels. */
  readonly spacing: number;
  readonly transform: TextTransform;
}

/** How letters are changed before they are shown. */
export const TEXT_TRANSFORMS = ['none', 'uppercase', 'lowercase', 'capitalize'] as const;

export type TextTransform = (typeof TEXT_TRANSFORMS)[number];

/** Numbers of `places` for each word: left, top, width, height, index of its style, index of its block, flags. */
export const PLACE_SIZE = 7;

/** Flags of a word: no white space before it in the page; nothing of the page lies over it. */
export const GLUED = 1;
export const TOPMOST = 2;

/** What can hold a value. A control is a box that holds it; a mark only says what a stretch of text is. */
export const FIELD_KINDS = ['control', 'mark'] as const;

/** What a page says of a value that it shows. */
export interface PageField {
  readonly kind: (typeof FIELD_KINDS)[number];
  /** The visible inside of a control, or a line of marked text. */
  readonly box: PlainBox;
  /** It holds something, and not only a placeholder. */
  readonly filled: boolean;
  /** Tokens of `autocomplete`. */
  readonly autocomplete: string;
  /** `type` of an input, in small letters; `mailto` or `tel` for a link, `person` for what structured data call somebody's name. */
  readonly type: string;
  /** `name`, `id` and the like, written for programs. */
  readonly names: readonly string[];
  /** Label, header and the like, written for people. */
  readonly labels: readonly string[];
  /** Name of a property of schema.org. */
  readonly property: string;
}

/** A box without its unit, as it crosses borders. */
export interface PlainBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A word that a page told of. */
export interface PageWord {
  readonly text: string;
  /** From the top to the bottom of its line's letters, whatever the line's height. */
  readonly box: Box<'css'>;
  readonly style: TextStyle;
  /** Words of one block stand in one paragraph, cell or button. */
  readonly block: number;
  /** No white space stands before it in the page. */
  readonly glued: boolean;
  /** Nothing of the page lies over it. */
  readonly topmost: boolean;
}

/** The words of a reading. */
export function wordsOf({ texts, places, styles }: Pick<PageReading, 'texts' | 'places' | 'styles'>): PageWord[] {
  return texts.flatMap((text, i) => {
    const [x = 0, y = 0, w = 0, h = 0, style = 0, block = 0, flags = 0] = places.slice(i * PLACE_SIZE, (i + 1) * PLACE_SIZE);
    const drawn = styles[style];
    return drawn ? [{ text, box: cssBox(x, y, w, h), style: drawn, block, glued: (flags & GLUED) !== 0, topmost: (flags & TOPMOST) !== 0 }] : [];
  });
}

/** The text as its style shows it. */
export function shownText(text: string, transform: TextTransform): string {
  switch (transform) {
    case 'none':
      return text;
    case 'uppercase':
      return text.toUpperCase();
    case 'lowercase':
      return text.toLowerCase();
    case 'capitalize':
      return text.replace(/^\P{L}*\p{L}/u, (head) => head.toUpperCase());
  }
}
