import type { EntityType, TextSpan } from '../model';

/** A stretch of text that a model took for personal data. */
export interface TaggedSpan extends TextSpan {
  readonly entity: EntityType;
  /** How sure the model is, 0 to 1. */
  readonly score: number;
}

/** A model that reads text and marks personal data in it, such as names and addresses. */
export interface Tagger {
  /** Its findings carry this as their recognizer. */
  readonly id: string;
  /** Spans of `text`, in any order; rejects when `signal` aborts. */
  tag(text: string, signal?: AbortSignal): Promise<readonly TaggedSpan[]>;
}
