import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('US_TOLLFREE', [
  ['[[1-800-555-0199]]', 0.8],
  ['call [[(888) 555-0199]] now', 0.8],
  ['[[+1 877 555 0199]]', 0.8],
  ['[[1-800-GO-HIDES]]', 0.8],
  ['toll free: [[8005550199]]', 0.5],
]);

testNothing('US_TOLLFREE', ['8005550199', '212-555-0199', '801-555-0199', 'invoice 1-800-555-01999', 'v1.800.555-0199.2']);
