import type { TextSpan } from '../model';
import { digitPlaces } from './near-digits';
import { numberPlaces, type NumberPlace } from './number-places';
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
const DIGITS_LIKE = /(?=[OoQDlIi|!ZzSsGbBgq]{0,40}[.:/-]{0,2}[OoQDlIi|!ZzSsGbBgq]{0,40}\d)(?<![\p{L}\p{N}])[\dOoQDlIi|!ZzSsGbBgq]{1,40}(?:[.:/-]{1,2}[\dOoQDlIi|!ZzSsGbBgq]{1,40}){0,12}(?![\p{L}\p{N}])/gu;

/** A series of capitals, which stay letters, and a number behind it: identity cards and passports. */
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
  const whole = { start: 0, end: input.text.length };
  const readings: Reading[] = [{ text: input.text, lookalike: false, places: [whole] }];
  const changed: TextSpan[] = [];
  const noted = (run: string, digits: string, offset: number): string => {
    if (digits !== run) changed.push({ start: offset, end: offset + run.length });
    return digits;
  };
  const read = input.fromPixels ? asDigits : asLongNumber;
  const text = input.text
    .replace(DIGITS_LIKE, (run, offset: number) => noted(run, read(run), offset))
    .replace(AFTER_SERIES, (run, series: string, number: string, offset: number) => noted(run, /\d.*\d.*\d/.test(number) ? series + toDigits(number) : run, offset));
  if (changed.length > 0) readings.push({ text, lookalike: true, places: placesAround(changed, text.length) });
  readingsOf.set(input, readings);
  return readings;
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

/** How far a match may go on behind its digits, with what must not follow it: an extension, a word of letters. */
const REACH_BEHIND = 40;

/** Where a match may begin, and where what it is tried on ends. */
interface Stretch extends TextSpan {
  readonly limit: number;
}

const aroundOf = new WeakMap<Reading, readonly TextSpan[]>();
const numbersOf = new WeakMap<Reading, readonly NumberPlace[]>();

/** Where numbers of so many digits and more may begin in a reading; for none, where any digit is near. */
function* stretchesOf(reading: Reading, digits: number): Generator<Stretch> {
  const { text, places } = reading;
  if (digits === 0) {
    let around = aroundOf.get(reading);
    if (!around) aroundOf.set(reading, (around = places.flatMap((place) => digitPlaces(text, place))));
    for (const { start, end } of around) yield { start, end, limit: end };
    return;
  }
  let numbers = numbersOf.get(reading);
  if (!numbers) numbersOf.set(reading, (numbers = places.flatMap((place) => numberPlaces(text, place))));
  for (const { start, end, digits: count } of numbers) if (count >= digits) yield { start, end, limit: Math.min(text.length, end + REACH_BEHIND) };
}

/**
 * Matches of `pattern`, which is global, in every reading; a match is given once, by the first reading that has it.
 * Every match holds a digit near its beginning and its end. Where every match begins with a number of `digits` and more, parted by nothing but spaces and marks, numbers alone
 * are looked at.
 */
export function* matchReadings(input: DetectInput, pattern: RegExp, digits = 0): Generator<{ match: RegExpExecArray; lookalike: boolean }> {
  for (const reading of digitReadings(input)) {
    const { text, lookalike } = reading;
    let done = 0;
    for (const { start, end, limit } of stretchesOf(reading, digits)) {
      const part = text.slice(0, limit);
      pattern.lastIndex = Math.max(start, done);
      for (let match = pattern.exec(part); match && match.index < end; match = pattern.exec(part)) {
        // The consumer may use the same pattern before it asks for the next match.
        done = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
        if (!lookalike || !input.text.startsWith(match[0], match.index)) yield { match, lookalike };
        pattern.lastIndex = done;
      }
    }
  }
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
