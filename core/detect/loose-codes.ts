import type { Code } from './codes';
import type { ShapeTree } from './identifiers/shape-tree';

/** Sign by sign, as a poor reader of documents or somebody who dictates writes: `7 9 0 3 0 8`, `ABA7.9.0.3.0.8`. */
const SPELLED = /(?=[A-Z\d])(?<![A-Za-z0-9])(?:[A-Z]{1,3}|(?:[A-Z][ .-]){0,4})\d([ .-])\d(?:\1\d){4,30}(?:\1[A-Z](?![A-Za-z0-9]))?(?!\1\d|\d)/g;
/** One or two groups at the end of a line, and at the beginning of the next. */
const LINE_END = /(?:(?<![A-Za-z0-9])[A-Za-z0-9]{1,12}[ .-])?[A-Za-z0-9]{1,20}[ -]?$/;
const LINE_START = /^ ?[A-Za-z0-9]{1,20}(?:[ .-][A-Za-z0-9]{1,12}(?![A-Za-z0-9]))?/;
/** A price at the end of a line is whole. */
const PRICE = /(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF)) ?\d[\d.,']*$|\d[.,]\d\d ?(?:[$€£¥]|EUR|USD|GBP|CHF|zł)$/;
const REACH = 34;
const LEAST_DIGITS = 4;

/** Codes whose signs stand apart, or that are broken over a line end, and whose shape may be anything. Their own groups are lost: `written` is as `compact`. */
export function* looseCodesOf<Form>(text: string, shapes: ShapeTree<readonly Form[]>): Generator<Code<Form>> {
  for (const match of text.matchAll(SPELLED)) {
    const code = codeOf(text, match.index, match.index + match[0].length, shapes);
    if (code) yield code;
  }
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    if (!isBroken(text, end)) continue;
    const line = text.slice(Math.max(0, end - REACH), end);
    const before = PRICE.test(line) ? undefined : LINE_END.exec(line)?.[0];
    const after = before === undefined ? undefined : LINE_START.exec(text.slice(end + 1, end + 1 + REACH))?.[0];
    if (before === undefined || after === undefined) continue;
    for (const start of startsOf(before)) {
      for (const stop of stopsOf(after)) {
        const code = codeOf(text, end - before.length + start, end + 1 + stop, shapes);
        if (code) yield code;
      }
    }
  }
}

/** Whether a line end stands between letters or digits, one of them a digit. */
function isBroken(text: string, end: number): boolean {
  const before = ' -'.includes(text.charAt(end - 1)) ? end - 2 : end - 1;
  const after = text.charAt(end + 1) === ' ' ? end + 2 : end + 1;
  return (isDigit(text, before) && (isDigit(text, after) || isLetter(text, after))) || (isLetter(text, before) && isDigit(text, after));
}

function isDigit(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign >= '0' && sign <= '9';
}

function isLetter(text: string, at: number): boolean {
  return /[A-Za-z]/.test(text.charAt(at));
}

/** Offsets at which the groups of a line's end begin. */
function startsOf(before: string): readonly number[] {
  const second = before.trimEnd().search(/[ .-][A-Za-z0-9]+$/);
  return second < 0 ? [0] : [0, second + 1];
}

/** Offsets at which the groups of a line's start end. */
function stopsOf(after: string): readonly number[] {
  const first = /^ ?[A-Za-z0-9]+/.exec(after)?.[0].length ?? 0;
  return first === after.length ? [first] : [first, after.length];
}

function codeOf<Form>(text: string, start: number, end: number, shapes: ShapeTree<readonly Form[]>): Code<Form> | undefined {
  let digits = 0;
  for (let at = start; at < end && digits < LEAST_DIGITS; at++) if (isDigit(text, at)) digits++;
  if (digits < LEAST_DIGITS) return undefined;
  const compact = text.slice(start, end).replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  const forms = shapes.shapeOf(compact).value;
  return forms.length > 0 ? { start, end, written: compact, compact, forms, glued: false } : undefined;
}
