import type { Finding, TextSpan } from '../../model';

/** How a text is written, which decides how a stand-in may stand in it. */
export const TEXT_FORMATS = ['plain', 'json', 'csv', 'html'] as const;

export type TextFormat = (typeof TEXT_FORMATS)[number];

/** A stretch of a text that is replaced as a whole, without harm to what is around it: a finding, or a part of one. */
export interface Slot extends TextSpan {
  readonly finding: Finding;
  /** What stands there, free of escapes. */
  readonly value: string;
  /** Puts quotes around the stand-in, where a bare number stood. */
  readonly quoted: boolean;
  /** Writes a stand-in so that it may stand there. */
  readonly encode: (standIn: string) => string;
}

/** A stretch within which text can be replaced, and how values are written there. */
export interface Context extends TextSpan {
  /** Is replaced whole or not at all: a number, whose part could not stand for itself. */
  readonly whole: boolean;
  readonly quoted: boolean;
  /** Sequences that stand for one character, such as `\n` and `&amp;`: never cut. */
  readonly escapes: RegExp | null;
  readonly decode: (raw: string) => string;
  readonly encode: (text: string) => string;
}

export const same = (text: string): string => text;

/** How values are written in plain text. */
export function plainContext(start: number, end: number): Context {
  return { start, end, whole: false, quoted: false, escapes: null, decode: same, encode: same };
}
