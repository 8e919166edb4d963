import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { showsNow } from './landed';

test('what was put in is seen, wherever it stands and however an editor draws its spaces', () => {
  expect(showsNow('', 'Hi [PERSON_1]', 'Hi [PERSON_1]')).toBe(true);
  expect(showsNow('a b', 'a Hi [PERSON_1] b', 'Hi [PERSON_1]')).toBe(true);
  expect(showsNow('', 'Hi\u00A0[PERSON_1]\u200B', 'Hi\n[PERSON_1]\n')).toBe(true);
  // A field that takes only so much.
  expect(showsNow('', 'a long text about [PERSON_1] and', 'a long text about [PERSON_1] and much more than that')).toBe(true);
});

test('what did not arrive is not seen', () => {
  expect(showsNow('before', 'before', 'Hi [PERSON_1]')).toBe(false);
  expect(showsNow('before', 'before and something else', 'Hi [PERSON_1]')).toBe(false);
  expect(showsNow('Hi [PERSON_1]', 'Hi [PERSON_1] x', 'Hi [PERSON_2]')).toBe(false);
});

test('the same text once more is seen to have come again', () => {
  expect(showsNow('x', 'xx', 'x')).toBe(true);
  fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 60 }), (text) => showsNow(text, text + text, text) || text.trim() === ''));
});

test('spaces alone are seen by the change that they make', () => {
  expect(showsNow('a', 'a  ', '  ')).toBe(true);
  expect(showsNow('a', 'a', '  ')).toBe(false);
});
