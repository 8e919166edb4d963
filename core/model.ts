import { ENTITY_TYPES, type EntityType } from './entity-types';
import type { RedactionStyle } from './redaction-style';

/** The nouns of Umbra. Plain data: everything here survives a structured clone and JSON. */

/** Half-open range `[start, end)` in UTF-16 code units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

declare const pixelUnit: unique symbol;

/** CSS pixels of a page, or pixels of an image. */
export type PixelUnit = 'css' | 'image';

/** A rectangle, branded with its pixel unit so that the two cannot be mixed. `x`, `y` is its top left corner. */
export interface Box<Unit extends PixelUnit> {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Exists in the type alone. */
  readonly [pixelUnit]: Unit;
}

export type ImageBox = Box<'image'>;

/** A box in image pixels. */
export function imageBox(x: number, y: number, w: number, h: number): ImageBox {
  return { x, y, w, h } as ImageBox;
}

/** A box in CSS pixels. */
export function cssBox(x: number, y: number, w: number, h: number): Box<'css'> {
  return { x, y, w, h } as Box<'css'>;
}

/** Raw pixels: RGBA, 4 bytes each, row by row, as in `ImageData`. */
export interface PixelImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** A box that is drawn on an image around something: an input, a button, a cell of a table. */
export interface Frame {
  /** Its inside, without the border. */
  readonly box: ImageBox;
  /** Filled in a colour that stands out, as buttons are. */
  readonly solid: boolean;
  /** No more than a line is drawn, under it. */
  readonly open?: true;
}

/** A word with its place in the image and its span in the layer's text. */
export interface Word extends TextSpan {
  readonly box: ImageBox;
  /** How sure the reader is, 0 to 1; 1 for a word that the page itself told. */
  readonly confidence: number;
}

/** All text of an image with its words, from the page or by OCR. */
export interface TextLayer {
  /**
   * Words of one line are joined by a space, columns of one row by a tab, rows by a line feed.
   * Every word's text is `text.slice(word.start, word.end)`.
   */
  readonly text: string;
  /** In the order of `text`. */
  readonly words: readonly Word[];
  /** Places that look like text and could not be read. */
  readonly unread: readonly ImageBox[];
}

export { ENTITY_TYPES, type EntityType };
export * from './redaction-style';

/** Countries whose numbers, addresses and phones are known, by ISO 3166-1; Singapore for its identity number alone. */
export const COUNTRIES = ['us', 'ca', 'gb', 'fr', 'es', 'it', 'de', 'pl', 'fi', 'se', 'ch', 'nl', 'be', 'ie', 'sg'] as const;

export type Country = (typeof COUNTRIES)[number];

/** A country, or several: `na` is North America, `eu` the European countries of the list, in the Union or not. */
export const REGION_SCOPES = ['us', 'ca', 'gb', 'fr', 'es', 'it', 'de', 'pl', 'fi', 'se', 'ch', 'nl', 'be', 'ie', 'eu', 'na'] as const;

export type RegionScope = (typeof REGION_SCOPES)[number];

/** Languages whose words are known wherever they stand near a value. */
export const TEXT_LANGUAGES = ['en', 'fr', 'de', 'es', 'it'] as const;

export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** Why a finding was made: the rule that matched and what raised or lowered its score. Never the matched text. */
export interface Reason {
  /** Name of the pattern, as its recognizer calls it. */
  readonly pattern: string;
  readonly checksum?: 'valid' | 'invalid';
  /** A label or context word stood near it. */
  readonly context?: true;
  /** What stood near it is a label, which names it: a form's, a column's header, a key of JSON. */
  readonly label?: true;
  /** The user asked for it by name or for its country, or its neighbours are of its country. */
  readonly region?: true;
  /** A range that is reserved for examples, private use or tests. */
  readonly reserved?: true;
  /** Look-alikes had to be read as digits or letters (O as 0, l as 1). */
  readonly lookalike?: true;
}

/** Personal data found in text. Never carries the matched text itself. */
export interface Finding extends TextSpan {
  readonly entity: EntityType;
  /** How sure, 0 to 1. */
  readonly score: number;
  /** Id of the recognizer, which is its file's name. */
  readonly recognizer: string;
  readonly reason: Reason;
}

/** Who placed a region: the page's text, OCR, the user's hand, or a hosted service that was asked. */
export type RegionSource = 'page' | 'ocr' | 'hand' | 'service';

/** A box on the image that is hidden while it is on. */
export interface Region {
  /** Unique within its document. */
  readonly id: string;
  readonly box: ImageBox;
  /** `null` where it was drawn by hand or covers an unread place. */
  readonly entity: EntityType | null;
  /** 0 to 1; 1 for a region drawn by hand. */
  readonly score: number;
  readonly source: RegionSource;
  /** Why it was found; `null` where it was drawn by hand or covers an unread place. */
  readonly reason: Reason | null;
  readonly on: boolean;
  /** How this one is drawn; `null` for the style that was chosen for its type, or for all. */
  readonly style: RedactionStyle | null;
}

/** OCR languages that are bundled, as Tesseract names them. */
export const OCR_LANGUAGES = ['eng', 'deu', 'fra', 'spa', 'ita'] as const;

export type OcrLanguage = (typeof OCR_LANGUAGES)[number];

/** What is looked for, and how sure a finding must be. `makePolicy` makes one of what a user chooses. */
export interface Policy {
  readonly entities: readonly EntityType[];
  /** The entities were asked for by name, not taken from the defaults: what can be one of them is more likely one. */
  readonly named: boolean;
  /** Numbers of these countries are more likely than others; `null` for no preference. What is left out is left out of `entities`. */
  readonly region: RegionScope | null;
  /** Language of the text, whose words count as labels and context beside English ones; `null` for all known languages. */
  readonly language: TextLanguage | null;
  /** Findings below are left out. 0 to 1. */
  readonly minScore: number;
  /** The user's own names and terms to hide, found in any case and spacing. */
  readonly words: readonly string[];
  /** The user's own regular expressions to hide, in JavaScript's syntax, matched with flags `iu`. */
  readonly patterns: readonly string[];
  /** Names and terms that stay visible, whatever else they look like. */
  readonly keepWords: readonly string[];
  /** Regular expressions of what stays visible. */
  readonly keepPatterns: readonly string[];
  /** Languages that OCR reads. At least one. */
  readonly languages: readonly OcrLanguage[];
}

/** What stands for a value in a masked text: a placeholder (`[PERSON_1]`), blocks of the same length, the value within a tag, a keyed hash, invented data of the same kind, or nothing. */
export const MASK_MODES = ['replace', 'mask', 'tag', 'hash', 'fake', 'redact'] as const;

export type MaskMode = (typeof MASK_MODES)[number];

/** What was found in a text, and how far that can be relied on. */
export interface Detection {
  /** Without overlaps, sorted by start. */
  readonly findings: readonly Finding[];
  /** Ids of recognizers that failed: what they look for was not looked for. Empty if all went well. */
  readonly failed: readonly string[];
  /** A person should look: a finding is unsure (below 0.6), nothing was found, or something failed. */
  readonly reviewRecommended: boolean;
}

/** How far a reading is. `done` of `total` lines. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What was found in one image. */
export interface Analysis {
  readonly regions: readonly Region[];
  /** Places that look like text and that nobody read. */
  readonly unread: readonly ImageBox[];
  /** The user stopped it: what was not yet reached is in `unread`. */
  readonly stopped: boolean;
  /** Some recognizers failed: what they look for was not looked for. */
  readonly partial: boolean;
  /** A person should look: a finding is unsure, nothing was found, or something failed. */
  readonly reviewRecommended: boolean;
  /** Share of the image's own resolution at which it was read, 1 unless the image was too large. */
  readonly readScale: number;
  /** From pixels to regions, in milliseconds, without starting the engine. */
  readonly ms: number;
}

/** Ways to capture a tab beside the one click: a region, an element, the whole page, or what is visible after a delay. */
export const CAPTURE_MODES = ['region', 'element', 'page', 'delay'] as const;

export type CaptureMode = (typeof CAPTURE_MODES)[number];

/** Why a picture does not show all that was asked for: it had no more room, the page changed meanwhile, some of it lies beside the window, or in a frame that may not be scrolled, or in a frame of which an element is captured, or the page does not let itself be scrolled on. */
export type CaptureCut = 'limit' | 'page-changed' | 'sideways' | 'frame' | 'in-frame' | 'stuck';

/** Where an image came from. Shown nowhere but in the editor's title and the saved file's name. */
export type CaptureOrigin = 'tab' | 'image' | 'file' | 'clipboard';

/** What was found in a capture, with the user's changes. */
export interface KeptFindings {
  readonly regions: readonly Region[];
  readonly unread: readonly ImageBox[];
  readonly readScale: number;
  readonly stopped: boolean;
  /** As in `Analysis`. */
  readonly partial: boolean;
  /** As in `Analysis`. */
  readonly reviewRecommended: boolean;
  /** Where the reading was not over: what it had found by then, without the user's changes. Whoever opens the capture reads it again. */
  readonly soFar?: readonly Region[];
}

/** What is stored beside a capture, encrypted like it. */
export interface CaptureDocument {
  readonly origin: CaptureOrigin;
  /** Image pixels for one CSS pixel: image width / innerWidth; 1 for an image that is not a screenshot. */
  readonly scale: number;
  /** Suggested file name without its ending, free of path separators. */
  readonly name: string;
  /** What was found, with the user's changes, or `null` before it was read. */
  readonly findings: KeptFindings | null;
  /** Only a part of the image could be captured; the rest needs access to this origin (`https://host`). */
  readonly needsAccess: { readonly origin: string; readonly url: string } | null;
  /** Left out where all is there. */
  readonly cut?: CaptureCut;
  /** The site that is shown (`https://host`), whose placeholders count where each site has its own; left out where there is none. */
  readonly site?: string;
}
