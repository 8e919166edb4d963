import { UmbraError } from '../errors';
import type { TextSpan } from '../model';

/** A span as a service gives it, in a unit that it may not name, and the text it says stands there. */
export interface ForeignSpan extends TextSpan {
  readonly original?: string | undefined;
}

/** Position in UTF-16 code units of each of a unit's own positions, `text.length` at its end. */
type Positions = (text: string) => (position: number) => number | undefined;

const utf16: Positions = (text) => (position) => (position <= text.length ? position : undefined);

/** Widths are those of a code point in the unit; a position inside one is none. */
function byCodePoint(width: (codePoint: number) => number): Positions {
  return (text) => {
    const starts = new Map<number, number>();
    let position = 0;
    let index = 0;
    for (const character of text) {
      starts.set(position, index);
      position += width(character.codePointAt(0) ?? 0);
      index += character.length;
    }
    starts.set(position, index);
    return (wanted) => starts.get(wanted);
  };
}

const codePoints = byCodePoint(() => 1);
const utf8 = byCodePoint((point) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4));

/** In order of how likely services are to count so: Python counts code points. In plain ASCII all three agree. */
const UNITS: readonly Positions[] = [codePoints, utf16, utf8];

/**
 * Spans of a service in UTF-16 code units, in the same order. The unit is the first in which every
 * span lies in the text, is not empty, holds what the service says it holds, and `fits` agrees with all of them.
 * Errors: service-reply-invalid where none does.
 */
export function toUtf16(text: string, spans: readonly ForeignSpan[], fits: (spans: readonly TextSpan[]) => boolean = () => true): TextSpan[] {
  for (const unit of UNITS) {
    const at = unit(text);
    const found = spans.map(({ start, end, original }): TextSpan | null => {
      const span = { start: at(start), end: at(end) };
      if (span.start === undefined || span.end === undefined || span.start >= span.end) return null;
      return original === undefined || text.slice(span.start, span.end) === original ? { start: span.start, end: span.end } : null;
    });
    if (found.every((span) => span !== null) && fits(found)) return found;
  }
  throw new UmbraError('service-reply-invalid');
}
