import { blocksOf } from '../addresses/blocks';
import { findAddresses } from '../addresses/find-addresses';
import { labelledAddresses } from '../addresses/labelled';
import { closedSpanOf, spanOf, wordReadings, type Token, type Words } from '../addresses/tokens';
import type { Evidence } from '../../entities/row';
import type { Reason, TextSpan } from '../../model';
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
    for (const { words, lookalike } of wordReadings(input)) {
      for (const { span, evidence, reason } of findIn(words, input.fromPixels)) {
        if (lookalike && input.text.startsWith(words.text.slice(span.start, span.end), span.start)) continue;
        yield makeFinding('street-address', 'STREET_ADDRESS', evidence, span, lookalike ? { ...reason, lookalike } : reason);
      }
    }
  },
};

function* findIn(words: Words, fromPixels: boolean): Generator<{ span: TextSpan; evidence: Evidence; reason: Reason }> {
  for (const { from, to, evidence, pattern } of findAddresses(words)) yield { span: closedSpanOf(words, from, to), evidence, reason: { pattern } };
  for (const { from, to, nameTo } of blocksOf(words)) {
    // A cell of a picture such as `Denver, CO` or a line over initials is nobody's house.
    if (fromPixels && !isHouse(words.tokens.slice(from, to))) continue;
    // The first line may be a person's name: it stays a finding of its own, so that a surer one takes its place.
    if (nameTo !== undefined) yield { span: spanOf(words, from, nameTo), evidence: 'weak', reason: { pattern: 'first-line' } };
    yield { span: closedSpanOf(words, nameTo ?? from, to), evidence: 'plain', reason: { pattern: 'block' } };
  }
  for (const span of labelledAddresses(words)) yield { span, evidence: 'plain', reason: { pattern: 'labelled', context: true, label: true } };
}

/** Whether a block holds a number, or three parts. */
function isHouse(tokens: readonly Token[]): boolean {
  return tokens.some(({ number }) => number) || tokens.filter(({ gap }, i) => i > 0 && (gap === 'comma' || gap === 'line')).length > 1;
}
