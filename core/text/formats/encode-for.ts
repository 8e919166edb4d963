import { contextsOf } from './slots-of';
import { delimiterOf } from './csv';
import type { Context, TextFormat } from './slot';
import { encodeHtml } from './html';

/** A value that is put at a span of a text. Spans are given in order. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Writes values as the text's format asks for at the place where each is put. Values must be given in the order of their places. */
export function encodeFor(text: string, format: TextFormat): (placed: Placed) => string {
  if (format === 'plain') return ({ value }) => value;
  if (format === 'html') return ({ value }) => encodeHtml(value);
  const contexts = contextsOf(text, format)[Symbol.iterator]();
  let next = contexts.next();
  const delimiter = format === 'csv' ? delimiterOf(text) : '';
  const contextAt = (start: number): Context | null => {
    while (!next.done && next.value.end <= start) next = contexts.next();
    return next.done || next.value.start > start ? null : next.value;
  };
  return ({ start, end, value }) => {
    const context = contextAt(start);
    if (!context) return value;
    if (format === 'csv' && context.escapes === null) {
      // A field without quotes: a value that needs them gets them where it is the whole field.
      if (!value.includes(delimiter) && !/["\r\n]/.test(value)) return value;
      return context.start === start && context.end === end ? `"${value.replaceAll('"', '""')}"` : context.encode(value);
    }
    return context.encode(value);
  };
}
