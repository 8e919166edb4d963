import type { EntityType, Finding, Policy, TextSpan, Word } from '../model';

/** What somebody else already knows of a stretch of text: the page says that an input holds an e-mail address. */
export interface FieldHint extends TextSpan {
  readonly entity: EntityType;
}

/** Text to look through, with all that is known about it. */
export interface DetectInput {
  /** Findings' spans index this text. Columns of a row are parted by tabs, rows by line feeds. */
  readonly text: string;
  /** Places of the words, in the order of `text`; empty for plain text. */
  readonly words: readonly Word[];
  /** Labels that the page itself gave to stretches of the text. */
  readonly fields: readonly FieldHint[];
  /** The text was read from pixels: letters and digits may stand for their look-alikes. */
  readonly fromPixels: boolean;
}

/** Finds entities of one kind or family. Pure and synchronous; each is one file, and its id is the file's name. */
export interface Recognizer {
  readonly id: string;
  /** All entities that its findings may carry. */
  readonly entities: readonly EntityType[];
  /** All findings, in any order, overlaps and low scores included: `findPii` resolves and filters them. */
  find(input: DetectInput, policy: Policy): Iterable<Finding>;
}
