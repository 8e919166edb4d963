import * as fc from 'fast-check';
import { ENTITY_TYPES, type Finding } from '../../core/model';

/** Pieces of text that masking could stumble over: placeholders, tags, escapes, brackets, and names in several spellings. */
const PIECES = [
  'John Smith', 'JOHN SMITH', 'Smith, John', 'John', 'Smith', 'Jane Smith', 'john  smith', 'O"Brien', "D'Arcy", 'a@example.org', 'A@Example.org', '4111 1111 1111 1111', '4111-1111-1111-1111', '4111111111111111',
  '[PERSON_1]', '[PERSON_2]', '[EMAIL_1]', 'PERSON_1', 'PERSON 1', '(person_1)', '[PERSON_', '1]', '<PII type="PERSON">', '</PII>', '<PII type="PERSON">John</PII>', '&lt;PII', '&amp;', '&', '<', '>', '[', ']', '(', ')', '{', '}',
  '"', "'", '\\', '\\n', '\\"', '\\u00e9', ',', ';', ':', ' ', '  ', '\n', '\r\n', '\t', '_', '-', '1', '12', '192.0.2.1', '+44 7911 123456', '😀', '\u0301', '\u200B', 'ﬁ', 'é', '日本', '\uD83D', '█',
];

const SOME_TYPES = fc.constantFrom(...(['PERSON', 'EMAIL_ADDRESS', 'CREDIT_CARD', 'PHONE_NUMBER', 'API_KEY', 'IP_ADDRESS', 'STREET_ADDRESS'] as const));

/** A text with findings that do not overlap, anywhere in it: in the middle of characters, of escapes, of placeholders. */
export function textWithFindings(): fc.Arbitrary<{ text: string; findings: Finding[] }> {
  const unit = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) });
  return fc.array(unit, { minLength: 1, maxLength: 24 }).chain((parts) => {
    const text = parts.join('');
    const starts = parts.map((_, index) => parts.slice(0, index).join('').length);
    // Half of the findings are whole pieces, as real ones are.
    const edge = fc.oneof(fc.constantFrom(...starts, text.length), fc.integer({ min: 0, max: text.length }));
    const edges = fc.uniqueArray(edge, { minLength: 0, maxLength: 14 });
    return fc.record({ edges, types: fc.array(fc.oneof(SOME_TYPES, fc.constantFrom(...ENTITY_TYPES)), { minLength: 8, maxLength: 8 }) }).map(({ edges, types }) => {
      const sorted = edges.toSorted((a, b) => a - b);
      const findings = types.flatMap((entity, index): Finding[] => {
        const [start, end] = [sorted[index * 2], sorted[index * 2 + 1]];
        return start === undefined || end === undefined ? [] : [{ start, end, entity, score: 1, recognizer: 'person', reason: { pattern: 'x' } }];
      });
      return { text, findings };
    });
  });
}
