import { expect, test } from 'vitest';
import { polishCases } from './polish-cases';

test.each([
  ['anna', ['anny', 'annie', 'anne', 'anno']],
  ['marta', ['marty', 'marcie']],
  ['agnieszka', ['agnieszki', 'agnieszce']],
  ['barbara', ['barbary', 'barbarze']],
  ['olga', ['oldze']],
  ['marek', ['marka', 'markowi', 'markiem']],
  ['tomasz', ['tomasza', 'tomaszowi', 'tomaszem']],
  ['jerzy', ['jerzego', 'jerzemu', 'jerzym']],
])('%s', (name, forms) => {
  expect(polishCases(name)).toEqual(expect.arrayContaining([name, ...forms]));
});
