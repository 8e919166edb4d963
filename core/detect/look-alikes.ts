import type { TextSpan } from '../model';
import type { DetectInput } from './recognizer';

/** Letters and signs that OCR puts in the place of digits. */
const DIGIT_OF: Readonly<Record<string, string>> = {
  O: '0', o: '0', Q: '0', D: '0',
  l: '1', I: '1', i: '1', '|': '1', '!': '1',
  Z: '2', z: '2',
  S: '5', s: '5',
  G: '6', b: '6',
  B: '8',
  g: '9', q: '9',
};

/** Runs that hold digits and their look-alikes only, with the signs that part groups of digits. */
const DIGITS_LIKE = /(?=[OoQDlIi|!ZzSsGbBgq]{0,40}(?:[.:/-]{1,2}[OoQDlIi|!ZzSsGbBgq]{0,40})?\d)(?<![\p{L}\p{N}])[\dOoQDlIi|!ZzSsGbBgq]{1,40}(?:[.:/-]{1,2}[\dOoQDlIi|!ZzSsGbBgq]{1,40}){0,12}(?![\p{L}\p{N}])/gu;

/** A series of capitals, which stay letters, and a number behind it: identity cards and passports. */
const MOST_CAPITALS = 3;
const AFTER_SERIES = /(?<![\p{L}\p{N}])([A-Z]{2,3})(\d[\dOoIl]{4,6})(?![\p{L}\p{N}])/gu;

/** One way to read a text. All readings of an input are of one length, so that spans fit every one of them. */
export interface Reading {
  readonly text: string;
  /** Letters were read as the digits they look like. */
  readonly lookalike: boolean;
  /** Where this reading differs from the text as it stands, with what is around it: in order and apart. All of the text for the first. */
  readonly places: readonly TextSpan[];
}

/** How far from a look-alike a value may begin or end. */
const AROUND = 64;

const readingsOf = new WeakMap<DetectInput, readonly Reading[]>();

/**
 * The text as it stands, and with look-alikes taken for digits where digits prevail. Text that was not read from pixels
 * here may have been elsewhere, or typed by somebody who writes `O` for `0`: there only long numbers of few letters.
 */
export function digitReadings(input: DetectInput): readonly Reading[] {
  const known = readingsOf.get(input);
  if (known) return known;
  const { text } = input;
  const readings: Reading[] = [{ text, lookalike: false, places: [{ start: 0, end: text.length }] }];
  const runs = mixedRuns(text);
  const read = input.fromPixels ? asDigits : asLongNumber;
  const plain = replaceIn(text, runs, DIGITS_LIKE, 0, ([run]) => read(run));
  const all = replaceIn(plain.text, runs, AFTER_SERIES, MOST_CAPITALS, ([run, series = '', number = '']) => (/\d.*\d.*\d/.test(number) ? series + toDigits(number) : run));
  const changed = [...plain.changed, ...all.changed];
  if (changed.length > 0) readings.push({ text: all.text, lookalike: true, places: placesAround(changed, text.length) });
  readingsOf.set(input, readings);
  return readings;
}

const enum Sign {
  Other,
  Joint,
  Digit,
  LookAlike,
}

const SIGNS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  return /\d/.test(sign) ? Sign.Digit : sign in DIGIT_OF ? Sign.LookAlike : '.:/-'.includes(sign) ? Sign.Joint : Sign.Other;
});

/** The longest stretches of digits, look-alikes and what parts their groups that hold some of both: few texts have any. */
function mixedRuns(text: string): TextSpan[] {
  const runs: TextSpan[] = [];
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const start = at;
    let digit = false;
    let lookalike = false;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      const sign = unit < 128 ? SIGNS[unit] : Sign.Other;
      if (sign === Sign.Other) break;
      if (sign === Sign.Digit) digit = true;
      else if (sign === Sign.LookAlike) lookalike = true;
    }
    if (digit && lookalike) runs.push({ start, end: at });
  }
  return runs;
}

/** What a pattern's matches that begin in one of the runs, or so many signs before it, become; and where that differs. */
function replaceIn(text: string, runs: readonly TextSpan[], pattern: RegExp, before: number, read: (match: RegExpExecArray) => string): { text: string; changed: TextSpan[] } {
  const parts: string[] = [];
  const changed: TextSpan[] = [];
  let copied = 0;
  for (const { start, end } of runs) {
    // With what must not follow a match.
    const part = text.slice(0, end + 2);
    pattern.lastIndex = Math.max(copied, start - before);
    for (let match = pattern.exec(part); match && match.index < end; match = pattern.exec(part)) {
      const digits = read(match);
      if (digits === match[0]) continue;
      changed.push({ start: match.index, end: pattern.lastIndex });
      parts.push(text.slice(copied, match.index), digits);
      copied = pattern.lastIndex;
    }
  }
  // Joined at once: a text that is put together of two is read sign by sign several times slower.
  parts.push(text.slice(copied));
  return { text: parts.join(''), changed };
}

/** What lies around spans, where they are near each other as one place. */
function placesAround(spans: readonly TextSpan[], length: number): TextSpan[] {
  const places: TextSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(0, span.start - AROUND);
    const end = Math.min(length, span.end + AROUND);
    const last = places.at(-1);
    if (last && last.end >= start) places[places.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else places.push({ start, end });
  }
  return places;
}

/** The digits that a text stands for if its look-alikes are digits; other characters stay. Same length. */
export function asDigits(text: string): string {
  const digits = text.replace(/\D+/g, '').length;
  const others = text.replace(/[\d.:/-]+/g, '').length;
  return digits > 0 && digits >= others ? toDigits(text) : text;
}

/** The same, for a run that is surely a number: six digits and more, at most a third as many letters; or a long one with the likest letters alone. */
function asLongNumber(text: string): string {
  const digits = text.replace(/\D+/g, '').length;
  const others = text.replace(/[\d.:/-]+/g, '').length;
  const isLong = (digits >= 6 && others * 3 <= digits) || (digits >= 4 && /^\d[\dOoIl]{8,}$/.test(text));
  return others > 0 && isLong ? toDigits(text) : text;
}

/** Every look-alike of a digit as that digit. Same length. */
export function toDigits(text: string): string {
  return text.replace(/[OoQDlIi|!ZzSsGbBgq]/g, (sign) => DIGIT_OF[sign] ?? sign);
}

/** Signs that look alike brought to one of them, for comparing words: `O` and `0`, `l`, `I`, `1` and `|`. Same length. */
export function skeleton(text: string): string {
  return text.replace(/[0qQ]/g, 'o').replace(/[1lI|!]/g, 'i').replace(/5/g, 's').replace(/8/g, 'b').replace(/2/g, 'z').replace(/6/g, 'g');
}
