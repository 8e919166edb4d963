import type { EntityType } from '../model';

/** How placeholders are numbered: for each type from 1, or one running number over all types. */
export const NUMBERINGS = ['type', 'running'] as const;

export type Numbering = (typeof NUMBERINGS)[number];

/** One value with the placeholder that stands for it. */
export interface EntityEntry {
  readonly entity: EntityType;
  /** The word of the placeholder, `PERSON` of `[PERSON_1]`. */
  readonly name: string;
  readonly number: number;
  /** The value as it was first written, free of the escapes of JSON, CSV and HTML. */
  readonly value: string;
  /** What all ways of writing the value have in common. */
  readonly key: string;
  /** Invented data that stands for the value too; absent until it was asked for. */
  readonly fake?: string;
  /** Other values that the user said are this one, as `idOf` tells them. */
  readonly also?: readonly string[];
  /** What stood for those before: in texts that left, it still does. */
  readonly former?: readonly FormerStandIn[];
}

/** What stood for a value before the user joined it to another. */
export interface FormerStandIn {
  /** With its brackets. */
  readonly placeholder: string;
  readonly fake?: string;
}

/** What the map alone would restore wrongly in a text that was masked: in which case a name stood, which tag was no tag of ours. */
export interface MaskedDocument {
  /** Tells the order of stand-ins in the masked text. */
  readonly fingerprint: string;
  /** What is put for the stand-in of this index instead; `quoted` where it takes the quotes around it along. */
  readonly overrides: readonly { readonly index: number; readonly text: string; readonly quoted: boolean }[];
}

/** Placeholders and the values they stand for: itself the most personal data there is. Plain JSON. Never changed, only made anew. */
export interface EntityMap {
  readonly numbering: Numbering;
  /** Key of hashes and of invented data: text that nobody can guess. */
  readonly secret: string;
  readonly entries: readonly EntityEntry[];
  /** Highest number given for each name, so that a number of a deleted entry is never given again. */
  readonly last: Readonly<Record<string, number>>;
  /** Placeholders that stood in texts before they were masked and are none of ours, as `NAME_1`: never given. */
  readonly foreign: readonly string[];
  /** The newest first. */
  readonly documents: readonly MaskedDocument[];
}

/** A map without entries. `secret` is text that nobody can guess. */
export function emptyMap(numbering: Numbering, secret: string): EntityMap {
  return { numbering, secret, entries: [], last: {}, foreign: [], documents: [] };
}

/** What tells the value of an entry from all others. */
export function idOf({ name, key }: Pick<EntityEntry, 'name' | 'key'>): string {
  return `${name}|${key}`;
}

/** The placeholder of an entry. */
export function placeholderOf({ name, number }: Pick<EntityEntry, 'name' | 'number'>): string {
  return `[${name}_${number}]`;
}

/** The map without one entry, told by its placeholder. Its number is not given again. */
export function withoutEntry(map: EntityMap, placeholder: string): EntityMap {
  return { ...map, entries: map.entries.filter((entry) => placeholderOf(entry) !== placeholder) };
}
