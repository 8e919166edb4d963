import type { EntityType, Finding, MaskMode, Reason, TextLanguage } from '../../core/model';
import type { EntityMap } from '../../core/text/entity-map';
import type { TextFormat } from '../../core/text/formats/slot';

/** A text as the desk keeps it. */
export interface DeskDocument {
  readonly id: string;
  readonly text: string;
  readonly format: TextFormat;
  /** Sorted by start. */
  readonly findings: readonly Finding[];
}

/** One value of a text, in all its spellings and places. */
export interface ValueGroup {
  /** The same for every text. */
  readonly key: string;
  readonly entity: EntityType;
  /** As it stands first, at most 200 code units. */
  readonly value: string;
  readonly count: number;
  /** The best one, 0 to 1. */
  readonly score: number;
  readonly reason: Reason;
}

/** What is masked, and how. */
export interface DeskRequest {
  /** The texts in the order in which they get their placeholders, each with the keys of values that stay. */
  readonly documents: readonly { readonly id: string; readonly off: readonly string[] }[];
  readonly mode: MaskMode;
  readonly language: TextLanguage;
  /** Findings below stay; the user's own words and patterns are never below. */
  readonly minScore: number;
  /** Texts share the map, or each has one of its own that begins empty. */
  readonly share: boolean;
  readonly map: EntityMap;
}

/** A text masked at the desk. Places are numbers in rows, as there may be hundreds of thousands. */
export interface DeskResult {
  readonly id: string;
  readonly text: string;
  readonly groups: readonly ValueGroup[];
  /** For each finding: start, end, index of its group. */
  readonly findings: Uint32Array;
  /** For each change: start and end in the masked text, index of its group. */
  readonly changes: Uint32Array;
  /** For each change: start and end in the text as it was. */
  readonly origins: Uint32Array;
  /** The map with what this text added. */
  readonly map: EntityMap;
}

/** Where texts are masked without holding up the page. */
export interface Desk {
  /** Keeps a text until it is put again or dropped. */
  readonly put: (document: DeskDocument) => void;
  readonly drop: (id: string) => void;
  readonly mask: (request: DeskRequest) => Promise<readonly DeskResult[]>;
}
