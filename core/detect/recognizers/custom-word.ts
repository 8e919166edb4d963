import { matchWords } from '../own-words';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';

/** The user's own names and terms. */
export const customWord: Recognizer = {
  id: 'custom-word',
  entities: ['CUSTOM_WORD'],
  *find(input, { words }) {
    for (const { lookalike, ...span } of matchWords(input, words))
      yield makeFinding('custom-word', 'CUSTOM_WORD', 'strong', span, { pattern: 'word', ...(lookalike && { lookalike }) });
  },
};
