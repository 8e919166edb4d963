import { blocksOf } from '../addresses/blocks';
import { findAddresses } from '../addresses/find-addresses';
import { labelledAddresses } from '../addresses/labelled';
import { spanOf, wordsOf } from '../addresses/tokens';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';

/**
 * Postal addresses by grammar and lexicon: a street, box or unit with what belongs to it up to the country, as one
 * finding; whole paragraphs that end as addresses do; and whatever a label calls an address.
 */
export const streetAddress: Recognizer = {
  id: 'street-address',
  entities: ['STREET_ADDRESS'],
  *find(input) {
    const words = wordsOf(input);
    for (const { from, to, evidence, pattern } of findAddresses(words)) {
      yield makeFinding('street-address', 'STREET_ADDRESS', evidence, spanOf(words, from, to), { pattern });
    }
    for (const { from, to, nameTo } of blocksOf(words)) {
      // The first line may be a person's name: it stays a finding of its own, so that a surer one takes its place.
      if (nameTo !== undefined) yield makeFinding('street-address', 'STREET_ADDRESS', 'weak', spanOf(words, from, nameTo), { pattern: 'first-line' });
      yield makeFinding('street-address', 'STREET_ADDRESS', 'plain', spanOf(words, nameTo ?? from, to), { pattern: 'block' });
    }
    for (const span of labelledAddresses(words)) {
      yield makeFinding('street-address', 'STREET_ADDRESS', 'plain', span, { pattern: 'labelled', context: true, label: true });
    }
  },
};
