import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTITY_TYPES } from '../model';
import { chooseTypes, isChosen } from './choose-types';

const NONE = { off: [], on: [] };
const someTypes = fc.uniqueArray(fc.constantFrom(...ENTITY_TYPES), { maxLength: 30 });

test('what is chosen is on, what is not is off, and the rest stays', () => {
  fc.assert(
    fc.property(someTypes, someTypes, fc.boolean(), (before, types, chosen) => {
      const choice = chooseTypes(NONE, before, false);
      const next = chooseTypes(choice, types, chosen);
      for (const type of ENTITY_TYPES) expect(isChosen(next, type)).toBe(types.includes(type) ? chosen : isChosen(choice, type));
    }),
  );
});

test('only what differs from the defaults is noted, so that new defaults reach everyone else', () => {
  expect(chooseTypes(NONE, ['EMAIL_ADDRESS', 'AGE'], true)).toEqual({ off: [], on: ['AGE'] });
  expect(chooseTypes(NONE, ['EMAIL_ADDRESS', 'AGE'], false)).toEqual({ off: ['EMAIL_ADDRESS'], on: [] });
  expect(chooseTypes({ off: ['EMAIL_ADDRESS'], on: ['AGE'] }, ['EMAIL_ADDRESS'], true)).toEqual({ off: [], on: ['AGE'] });
});
