import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('SWIFT_CODE', [
  ['BIC: [[UMBAGB2L]]', 0.5],
  ['SWIFT/BIC [[UMBADEFFXXX]]', 0.5],
  ['{"bic": "[[UMBAFRPP]]"}', 0.5],
  ['wire it to the bank [[UMBADEFF500]] today', 0.5, 0.6],
]);

testNothing('SWIFT_CODE', ['DOCUMENT', 'MEETING1', 'see DOCUMENT and the BUSINESS bank', 'UMBAGB2L', 'bank transfer of MEETING1 fees', 'BIC: UMBAZZ2L']);
