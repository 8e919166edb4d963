import { icaoCheckDigit } from '../identifiers/checksums';
import { toDigits } from '../look-alikes';
import { layoutOf, type Check, type Field, type Layout } from './layouts';

/** What the check digits of a machine-readable zone tell. */
export interface CheckDigits {
  readonly all: number;
  readonly right: number;
  /** Letters in the place of digits, or digits in that of letters, were read as what belongs there. */
  readonly corrected: boolean;
}

/** How many check digits the lines of a zone have, and how many of them are right; none where the lines are of no known layout. */
export function checkDigitsOf(lines: readonly string[]): CheckDigits {
  const layout = layoutOf(lines);
  if (!layout) return { all: 0, right: 0, corrected: false };
  const meant = corrected(lines, layout);
  return {
    all: layout.checks.length,
    right: layout.checks.filter((check) => holds(meant, check)).length,
    corrected: meant.some((line, i) => line !== lines[i]),
  };
}

function corrected(lines: readonly string[], { digits, letters }: Layout): string[] {
  const meant = [...lines];
  const rewrite = ([line, start, end]: Field, read: (signs: string) => string): void => {
    const signs = meant[line] ?? '';
    meant[line] = signs.slice(0, start) + read(signs.slice(start, end)) + signs.slice(end);
  };
  for (const field of digits) rewrite(field, toDigits);
  for (const field of letters) rewrite(field, toLetters);
  return meant;
}

/** Digits that stand for the letters they look like. */
function toLetters(signs: string): string {
  return signs.replace(/[012568]/g, (digit) => ({ 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 6: 'G', 8: 'B' })[digit] ?? digit);
}

function holds(lines: readonly string[], { at, proves, optional, goesOn }: Check): boolean {
  const read = ([line, start, end]: Field): string => lines[line]?.slice(start, end) ?? '';
  const signs = proves.map(read).join('');
  const digit = read(at);
  if (digit !== '<') return isRight(signs, digit);
  if (goesOn) return endsLongNumber(signs, read(goesOn));
  return optional === true && /^<+$/.test(signs);
}

/** The rest of a long number ends with the check digit. Whether the filler before it counts is not told, and done both ways. */
function endsLongNumber(number: string, field: string): boolean {
  const rest = field.slice(0, field.indexOf('<'));
  const [tail, digit] = [rest.slice(0, -1), rest.slice(-1)];
  return isRight(`${number}<${tail}`, digit) || isRight(number + tail, digit);
}

function isRight(signs: string, digit: string): boolean {
  return digit === String(icaoCheckDigit(signs));
}
