import type { Country, TextLanguage } from '../model';

/** Families of entities, each with its hue and its place in lists. */
export const ENTITY_CATEGORIES = ['contact', 'personal', 'special', 'financial', 'government', 'medical', 'business', 'vehicle', 'technical', 'secret', 'custom'] as const;

export type EntityCategory = (typeof ENTITY_CATEGORIES)[number];

/** Further languages of the countries whose numbers are known; their labels are given where they differ. */
export type MoreLanguage = 'nl' | 'pl' | 'sv' | 'fi';

/** Words by language: lower case, without accents, single spaces. Found as whole words only. */
export type Terms = Readonly<Record<TextLanguage, readonly string[]> & Partial<Record<MoreLanguage, readonly string[]>>>;

/** How much a match tells by itself. */
export type Evidence =
  /** A checksum, a vendor's prefix or an unmistakable form proves it. */
  | 'strong'
  /** The usual form of such a value. */
  | 'plain'
  /** The form is right, but something speaks against it: a failed checksum, a reserved range, an unknown ending. */
  | 'weak'
  /** A form that much else has too: nothing without a label or context. */
  | 'bare';

/** All that is known of one entity but how to find it. */
export interface EntityRow {
  readonly category: EntityCategory;
  /** Where such values are issued; `null` for those of all countries, which no region scope leaves out. */
  readonly country: Country | null;
  /** Looked for unless the user turns it off. */
  readonly on: boolean;
  /** Score by evidence, 0 to 1, before look-alikes lower and context raises it. */
  readonly score: Readonly<Record<Evidence, number>>;
  /** What a form or a column calls it. */
  readonly labels: Terms;
  /** Words that stand near it in prose. */
  readonly context: Terms;
  /** A label speaks for the next value alone, not for all that follow in its line. */
  readonly labelsNext?: true;
  /** The value alone could be anything: it is found beside a label, or within a form that names it. */
  readonly labelled?: true;
}

/** No words in any language. */
export const NO_TERMS: Terms = { en: [], fr: [], de: [], es: [], it: [] };

/** Scores of numbers that an authority gives out. With a checksum, the share of random values that pass it decides (`scoreOfChance`). */
export const ID_SCORE: EntityRow['score'] = { strong: 0.8, plain: 0.55, weak: 0.3, bare: 0.12 };

/** Scores of free codes that nothing but their label tells. */
export const LABEL_SCORE: EntityRow['score'] = { strong: 0.85, plain: 0.6, weak: 0.45, bare: 0.2 };
