import type { Evidence } from '../../entities/row';
import type { Reason, TextSpan } from '../../model';
import { codedText } from '../../text/coded-text';
import { escapePattern } from '../../text/escape-pattern';
import { withoutAccents } from '../../text/fold-letters';
import { matchDense } from '../dense-runs';
import { codedInput } from '../folded-text';
import type { DetectInput } from '../recognizer';
import { entropyOf } from './entropy';
import { hasValidTail } from './key-checksum';
import type { KeyRule } from './key-rule';
import { findKeyStarts, KEY_RULES } from './key-rules';
import { isExample } from './placeholder';
import { SHAPE_RULES } from './shape-rules';

/** A key of a vendor, and how sure its form makes us. */
export interface VendorKey extends TextSpan {
  readonly evidence: Evidence;
  readonly reason: Reason;
}

const BEFORE = /[A-Za-z0-9]/;
const END = '(?![A-Za-z0-9])';
const AROUND = '(?<![A-Za-z0-9])';

const restOf = new Map<KeyRule, RegExp>(KEY_RULES.map((rule) => [rule, new RegExp(rule.rest + END, 'y')]));
/** Keys with `_`, as OCR reads them: the underscore lost, or a space or a dash. */
const MISREAD = KEY_RULES.flatMap((rule) => {
  const source = `(?:${rule.starts.map(escapePattern).join('|')})(?:${rule.rest})`;
  return source.includes('_') ? [{ rule, pattern: new RegExp(AROUND + withLostUnderscores(source) + END, 'g') }] : [];
});

/** Keys and tokens whose form tells their vendor. */
export function* findVendorKeys(input: DetectInput): Generator<VendorKey> {
  const { fromPixels } = input;
  // Keys are ASCII: an accent is a reader's mistake.
  const coded = fromPixels ? codedText(withoutAccents(input.text)) : codedInput(input);
  const { text } = coded;
  const starts = new Set<number>();
  for (const { start, end, meaning: rule } of findKeyStarts(coded)) {
    if (BEFORE.test(text.charAt(start - 1))) continue;
    const rest = restOf.get(rule);
    if (!rest) continue;
    rest.lastIndex = end;
    const found = rest.exec(text)?.[0];
    if (found === undefined || entropyOf(found) < rule.entropy) continue;
    starts.add(start);
    yield judge(rule.name, text, { start, end: end + found.length }, rule.checked && end + found.length - start === CHECKED_LENGTH);
  }
  const whole = { text };
  for (const { name, holds, pattern } of SHAPE_RULES) {
    if (!text.includes(holds)) continue;
    for (const match of matchDense(whole, pattern)) yield judge(name, text, { start: match.index, end: match.index + match[0].length }, false);
  }
  if (!fromPixels) return;
  for (const { rule, pattern } of MISREAD) {
    for (const match of text.matchAll(pattern)) {
      if (starts.has(match.index) || !/\d/.test(match[0])) continue;
      yield { start: match.index, end: match.index + match[0].length, evidence: 'plain', reason: { pattern: rule.name, lookalike: true } };
    }
  }
}

/** Four letters, thirty random characters, six of checksum. */
const CHECKED_LENGTH = 40;

function judge(pattern: string, text: string, span: TextSpan, checked: boolean): VendorKey {
  const written = text.slice(span.start, span.end);
  if (isExample(written)) return { ...span, evidence: 'weak', reason: { pattern, reserved: true } };
  if (!checked) return { ...span, evidence: 'strong', reason: { pattern } };
  return hasValidTail(written) ? { ...span, evidence: 'strong', reason: { pattern, checksum: 'valid' } } : { ...span, evidence: 'plain', reason: { pattern, checksum: 'invalid' } };
}

/** The source with every `_` outside of character classes lost, or read as a space or a dash. */
function withLostUnderscores(source: string): string {
  return source.replace(/\[[^\]]*\]|_/g, (part) => (part === '_' ? '[_ .~-]{0,2}' : part));
}
