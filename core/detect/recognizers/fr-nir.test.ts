import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('FR_NIR', [
  ['17 AVENUE GAMBETTA\n[[1 8 5 0 5 7 8 0 0 6 0 8 4 9 1]]\n75020 PARIS', 0.6],
  // A wrong key, none, and a digit too many.
  ['[[1 8 5 0 5 7 8 0 0 6 0 8 4 3 6]]', 0.5, 0.6],
  ['[[2 8 5 0 5 7 8 0 0 6 0 8 4]]  1 2 0 5 1 9 8 5', 0.5, 0.6],
  ['N° de sécurité sociale [[1 8 5 0 5 7 8 0 0 6 0 8 4 3 6 7]]', 0.6],
]);

testNothing('FR_NIR', [
  '1 2 3 4 5 6 7 8 9 0 1 2 3',
  '1 0 0 1 0 1 1 0 0 0 1 0 1',
  '3 4 5 2 1 3 4 5 2 2 1 3 4',
  '1 8 5 0 5 7 8 0 0 6',
  '3 8 5 0 5 7 8 0 0 6 0 8 4 3',
  'x1 8 5 0 5 7 8 0 0 6 0 8 4',
  '4 1 18 1 8 5 0 5 7 8 0 0 6 0 8 4',
]);
