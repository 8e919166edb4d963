import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('DATE_TIME', [
  ['at [[2024-03-15T14:30:00.123Z]] or so', 0.5],
  ['at [[2024-03-15 14:30:00+02:00]]', 0.5],
  ['on [[14 March 2023]] we met', 0.5],
  ['am [[14. März 2023]]', 0.5],
  ['[[5-MAY-2021]]', 0.5],
  ['dnia [[8 marca 1979]] r.', 0.5],
  ['il [[14 marzo 2023]]', 0.5],
  ['since [[May 2021]]', 0.4],
  ['on [[May 1st]]', 0.4],
  ['at [[10:30 am]]', 0.4],
  ['the [[year 1972]]', 0.4],
]);

testNothing('DATE_TIME', ['may he be with you', 'section 1.2.3.4', 'is5/21and', '5/7 done', 'version 10.15.7', 'ratio 16:9']);
