import { findNames } from '../names/find-names';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';

/**
 * Names of persons without a model: by titles, greetings, signatures, labels and addresses beside them, and by lists of
 * given names. A name that is found once is found everywhere in the text.
 */
export const person: Recognizer = {
  id: 'person',
  entities: ['PERSON'],
  *find(input, { entities }) {
    if (!entities.includes('PERSON')) return;
    const { page, names } = findNames(input);
    for (const { first, last, evidence, pattern, label, context } of names) {
      const span = { start: page.tokens[first]?.start ?? 0, end: page.tokens[last]?.end ?? 0 };
      yield makeFinding('person', 'PERSON', evidence, span, { pattern, ...(context && { context }), ...(label && { label }) });
    }
  },
};
