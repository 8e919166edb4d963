import type { Progress } from '../../core/model';
import type { EntityMap } from '../../core/text/entity-map';
import type { TextFormat } from '../../core/text/formats/slot';

/** A text with its values put back, and how many were. */
export interface Restored {
  readonly text: string;
  readonly count: number;
}

/** How a restoring is done, followed and ended. */
export interface RestoreTerms {
  readonly map: EntityMap;
  readonly format: TextFormat;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Where values are put back without holding up the page. */
export interface Restorer {
  /** Errors: cancelled, unexpected. */
  readonly restore: (text: string, terms: RestoreTerms) => Promise<Restored>;
}
