import { ENTITY_TYPES } from '../../model';
import { makeFinding, raise } from '../score';
import type { Recognizer } from '../recognizer';

/** What the page itself says that a stretch of text is: an input of type `password` holds one, whatever it looks like. */
export const fieldHint: Recognizer = {
  id: 'field-hint',
  entities: ENTITY_TYPES,
  *find({ text, fields }) {
    for (const field of fields) {
      if (text.slice(field.start, field.end).trim() === '') continue;
      yield raise(makeFinding('field-hint', field.entity, 'plain', field, { pattern: 'field' }), 'label');
    }
  },
};
