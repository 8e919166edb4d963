import type { Evidence } from '../../entities/row';
import type { EntityType } from '../../model';

/** One way to write a number. */
export interface IdForm {
  /**
   * The whole of a value, anchored at both ends: its letters, digits and what parts its groups (a space, `-`, `.`, `/`).
   * Only what a slip of one digit leaves as it is: ranges, dates and check digits belong to `check`.
   */
  readonly written: RegExp;
  /** How many letters and digits it has: one number, or the least and the most. */
  readonly length: number | readonly [least: number, most: number];
  /** What the form tells by itself, where there is nothing to check or a check fails. Default `bare`: a label must speak for it. */
  readonly alone?: Evidence;
}

/**
 * A number that some authority gives out, in a regular form: an identity number, an account, a licence, a plate. A comment
 * in the row says where the rule is written down: as a value it would be carried about by every copy of the engine.
 */
export interface IdRow {
  readonly entity: EntityType;
  /** The first that fits counts. */
  readonly forms: readonly [IdForm, ...IdForm[]];
  /** All rules that can be checked, dates and ranges too, on upper-case letters and digits alone. */
  readonly check?: (compact: string) => boolean;
  /** Share of random values of the same shape (a digit for a digit, a letter for a letter) that pass `check`; 1 without one. */
  readonly chance: number;
}
