import type { TextSpan } from '../model';

/** How far a match may begin before its first digit, and go on behind its last one. */
const BEFORE = 48;
const BEHIND = 64;

/** The stretches of a text, or of a part of it, that lie around its digits, in order and apart: where nothing else can match, nothing else needs to be looked at. */
export function digitPlaces(text: string, { start: from, end: to }: TextSpan): readonly TextSpan[] {
  const places: TextSpan[] = [];
  let start = -1;
  let end = -1;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 48 || unit > 57) continue;
    if (start >= 0 && at - BEFORE > end) {
      places.push({ start, end });
      start = -1;
    }
    if (start < 0) start = Math.max(from, at - BEFORE);
    end = Math.min(to, at + 1 + BEHIND);
  }
  if (start >= 0) places.push({ start, end });
  return places;
}

const placesByText = new WeakMap<object, readonly TextSpan[]>();

/** All matches of a global pattern whose every match holds a digit, near its beginning and its end; in order, as `matchAll` gives them. */
export function* matchNearDigits(input: { readonly text: string }, pattern: RegExp): Generator<RegExpExecArray> {
  const { text } = input;
  let places = placesByText.get(input);
  if (!places) placesByText.set(input, (places = digitPlaces(text, { start: 0, end: text.length })));
  let done = 0;
  for (const { start, end } of places) {
    const part = text.slice(0, end);
    pattern.lastIndex = Math.max(start, done);
    for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
      done = pattern.lastIndex;
      yield match;
      pattern.lastIndex = done;
    }
  }
}
