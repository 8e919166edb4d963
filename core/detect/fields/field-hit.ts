import type { EntityType, ImageBox, TextSpan } from '../../model';
import type { FieldMeaning } from '../labels/field-terms';

/**
 * How a place tells what a value is: in a drawn box with a label; in one without, in a form of somebody's; beside or
 * under a label; under a header; in a block of an address; written again.
 */
export type FieldRule = 'box' | 'form' | 'beside' | 'column' | 'block' | 'again';

/** A value whose place tells what it is. */
export interface FieldHit {
  readonly meaning: FieldMeaning;
  readonly entity: EntityType;
  /** What told it. */
  readonly rule: FieldRule;
  /** Where it stands in the text; `null` where ink was found in a field and no words. */
  readonly span: TextSpan | null;
  /** The whole inside of its field; `null` where its words stand in no drawn box. */
  readonly area: ImageBox | null;
}
