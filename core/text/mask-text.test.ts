import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWithFindings } from '../../test/support/arbitrary-masking';
import { type EntityType, type Finding, MASK_MODES, type MaskMode } from '../model';
import { emptyMap, type EntityMap, type Numbering } from './entity-map';
import { TEXT_FORMATS } from './formats/slot';
import { maskText } from './mask-text';
import { restoreText } from './restore-text';

const MAP = emptyMap('type', 'secret of this test');
const REVERSIBLE = ['replace', 'tag', 'fake'] as const;

/** Findings of values written as `{TYPE|value}`; the text without the braces. */
function marked(source: string): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  let text = '';
  for (const part of source.split(/(\{[A-Z_]+\|[^}]*\})/)) {
    const match = /^\{([A-Z_]+)\|([^}]*)\}$/.exec(part);
    if (match) findings.push({ start: text.length, end: text.length + match[2]!.length, entity: match[1] as EntityType, score: 1, recognizer: 'person', reason: { pattern: 'x' } });
    text += match ? match[2]! : part;
  }
  return { text, findings };
}

function mask(source: string, mode: MaskMode = 'replace', map: EntityMap = MAP) {
  const { text, findings } = marked(source);
  return maskText(text, findings, { mode, map });
}

describe('laws, over any Unicode with placeholders, tags and escapes in it', () => {
  test.each(REVERSIBLE.flatMap((mode) => TEXT_FORMATS.map((format) => [mode, format] as const)))('restoring what was masked with %s as %s gives the text', (mode, format) => {
    fc.assert(
      fc.property(textWithFindings(), ({ text, findings }) => {
        const masked = maskText(text, findings, { mode, map: MAP, format });
        expect(restoreText(masked.text, masked.map, { format }).text).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  test.each(REVERSIBLE)('also where several texts share a map, in %s', (mode) => {
    fc.assert(
      fc.property(textWithFindings(), textWithFindings(), (first, second) => {
        const { map } = maskText(first.text, first.findings, { mode, map: MAP });
        const masked = maskText(second.text, second.findings, { mode, map });
        expect(restoreText(masked.text, masked.map).text).toBe(second.text);
      }),
    );
  });

  test.each(MASK_MODES.flatMap((mode) => TEXT_FORMATS.map((format) => [mode, format] as const)))('nothing outside of the changes changes: %s as %s', (mode, format) => {
    fc.assert(
      fc.property(textWithFindings(), ({ text, findings }) => {
        const { text: masked, changes } = maskText(text, findings, { mode, map: MAP, format });
        let [at, maskedAt] = [0, 0];
        for (const { start, end, maskedStart, maskedEnd, placeholder } of changes) {
          expect(masked.slice(maskedAt, maskedStart)).toBe(text.slice(at, start));
          expect(masked.slice(maskedStart, maskedEnd)).toBe(placeholder);
          [at, maskedAt] = [end, maskedEnd];
        }
        expect(masked.slice(maskedAt)).toBe(text.slice(at));
      }),
    );
  });

  test('in plain text each finding that is not blank is one change, whole characters apart', () => {
    fc.assert(
      fc.property(textWithFindings(), ({ text, findings }) => {
        const { changes } = maskText(text, findings, { mode: 'redact', map: MAP });
        const inner = findings.filter(({ start, end }) => text.slice(start, end).trim() !== '');
        for (const { start, end } of inner) expect(changes.some((change) => change.start <= start && change.end >= end - 1)).toBe(true);
      }),
    );
  });
});

describe('replace', () => {
  test('numbers start at 1 for each type, or run over all types', () => {
    const source = '{PERSON|John Smith} ({EMAIL_ADDRESS|john@example.com}, {PHONE_NUMBER|+1 555-0192}). SSN: {US_SSN|123-45-6789}. {PERSON|Ann Lee}';
    expect(mask(source).text).toBe('[PERSON_1] ([EMAIL_1], [PHONE_1]). SSN: [SSN_1]. [PERSON_2]');
    const running: Numbering = 'running';
    expect(mask(source, 'replace', emptyMap(running, 's')).text).toBe('[PERSON_1] ([EMAIL_2], [PHONE_3]). SSN: [SSN_4]. [PERSON_5]');
  });

  test.each([
    ['case', '{PERSON|John Smith} {PERSON|JOHN SMITH}', '[PERSON_1] [PERSON_1]'],
    ['spacing', '{PERSON|John Smith} {PERSON|John\u00A0\n Smith}', '[PERSON_1] [PERSON_1]'],
    ['order', '{PERSON|Smith, John} {PERSON|John Smith}', '[PERSON_1] [PERSON_1]'],
    ['a title', '{PERSON|Dr. John Smith} {PERSON|John Smith}', '[PERSON_1] [PERSON_1]'],
    ['parts of a name', '{PERSON|John} and {PERSON|Smith} are {PERSON|John Smith}', '[PERSON_1] and [PERSON_1] are [PERSON_1]'],
    ['a part that two names share', '{PERSON|John Smith} {PERSON|Ann Smith} {PERSON|Smith}', '[PERSON_1] [PERSON_2] [PERSON_3]'],
    ['mail in another case', '{EMAIL_ADDRESS|A@x.org} {EMAIL_ADDRESS|a@X.org}', '[EMAIL_1] [EMAIL_1]'],
    ['a number in other groups', '{CREDIT_CARD|4111 1111 1111 1111} {CREDIT_CARD|4111-1111-1111-1111}', '[CREDIT_CARD_1] [CREDIT_CARD_1]'],
    ['secrets differ by case', '{PASSWORD|Tr0ub4dor} {PASSWORD|tr0ub4dor}', '[PASSWORD_1] [PASSWORD_2]'],
    ['addresses of machines differ by their dots', '{IP_ADDRESS|1.1.1.12} {IP_ADDRESS|1.1.11.2}', '[IP_ADDRESS_1] [IP_ADDRESS_2]'],
  ])('same value, same placeholder: %s', (_name, source, expected) => {
    expect(mask(source).text).toBe(expected);
  });

  test('placeholders that stand in the text are passed over, and stay', () => {
    const { text, map } = mask('As [PERSON_1] and (person 2) say: {PERSON|Ann Lee}');
    expect(text).toBe('As [PERSON_1] and (person 2) say: [PERSON_3]');
    expect(restoreText('[PERSON_1] [PERSON_2] [PERSON_3]', map).text).toBe('[PERSON_1] [PERSON_2] Ann Lee');
    expect(mask('{PERSON|Bo Ek}', 'replace', map).text).toBe('[PERSON_4]');
  });

  test('texts that share a map share its placeholders, others do not', () => {
    const { map } = mask('{PERSON|Ann Lee}');
    expect(mask('{PERSON|Bo Ek} and {PERSON|ann lee}', 'replace', map).text).toBe('[PERSON_2] and [PERSON_1]');
    expect(mask('{PERSON|Bo Ek}').text).toBe('[PERSON_1]');
  });
});

describe('the other modes', () => {
  test('mask puts as many blocks as there were code units, and keeps lines', () => {
    expect(mask('Hi {PERSON|Ann\nLee}!', 'mask').text).toBe('Hi ███\n███!');
  });

  test('tag keeps the value within, escaped', () => {
    expect(mask('{PERSON|Ann <Lee> & Co}', 'tag').text).toBe('<PII type="PERSON">Ann &lt;Lee&gt; &amp; Co</PII>');
  });

  test('hash is the same for the same value and key, and another for another', () => {
    const [one, same, other] = ['{PERSON|Ann Lee}', '{PERSON|ANN LEE}', '{PERSON|Bo Ek}'].map((source) => mask(source, 'hash').text);
    expect(one).toMatch(/^\[PERSON:[0-9a-f]{12}\]$/);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
    expect(mask('{PERSON|Ann Lee}', 'hash', emptyMap('type', 'another secret')).text).not.toBe(one);
  });

  test('redact removes', () => {
    expect(mask('Dear {PERSON|Ann Lee},', 'redact').text).toBe('Dear ,');
  });
});
