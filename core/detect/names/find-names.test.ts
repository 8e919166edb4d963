import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNames } from './find-names';

const inputOf = (text: string) => ({ text, words: [], fields: [], fromPixels: false });

/** Beginnings of names and of what stands beside them, over and over. */
const UNITS = [
  'Mr. ', 'Dr. med. ', 'Anna ', 'Anna, ', 'Anna and ', 'Will, ', 'Anna\n', 'Anna-', 'A. ', 'A.', "D'", 'de la ', 'Anna de la ', 'Name: ', 'Name: Anna\n', 'name,', 'name,x\n', 'name\tAnna\n', 'Name\n',
  '"first_name": "', '<td>', '<td>Name</td>', '| Name ', 'Dear ', 'Regards,\n', '-- \n', 'a@', 'a.b@c.d ', 'Anna <a@b.cd> ', 'Smith, ', 'DUPONT ', 'Anna Smith wrote: ', 'AnnaMaria', 'rue de la ', 'https://', '(', '\n', ' ', 'x: ', 'signed by ',
];

// What is not linear takes minutes for one of these, and runs into the time limit of the test.
test.each(UNITS)('a long run of %j ends', (unit) => {
  const { page, names } = findNames(inputOf(unit.repeat(Math.ceil(200_000 / unit.length))));
  for (const { first, last } of names) {
    expect(first).toBeLessThanOrEqual(last);
    expect(last).toBeLessThan(page.tokens.length);
  }
});

test('names are sorted and apart, whatever the text', () => {
  const unit = fc.constantFrom('Anna', 'will', 'Will', 'Smith', 'DUPONT', 'Mr', 'Dear', 'Name', ':', ' ', ' ', ' ', '\n', '\t', ',', '.', '-', "'", 'de', 'and', '@example.com', '"', '|', 'A', 'é', '\uD800', '7', 'Best regards');
  fc.assert(fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
    let next = 0;
    for (const { first, last } of findNames(inputOf(text)).names) {
      expect(first).toBeGreaterThanOrEqual(next);
      expect(last).toBeGreaterThanOrEqual(first);
      next = last + 1;
    }
  }), { numRuns: 500 });
});
