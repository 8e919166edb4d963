import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('SG_NRIC_FIN', [
  ['[[S0000018C]]', 0.5],
  ['FIN: [[M0000018X]]', 0.9],
  ['NRIC [[S0000018D]]', 0.6, 0.8],
]);

testNothing('SG_NRIC_FIN', ['S0000018D', 'A0000018C', 'S000018C', 'S0000018CX', 'fin 1234567']);
