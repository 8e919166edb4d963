import { testCases, testNothing } from '../../../test/support/marked-text';

// Heads of messages, with their time.
testCases('PERSON', [
  ['[[Xolani Quorn]], 09:12\nsee you there', 0.6],
  ['[[Hope Q]]. (you), 09:15\nsee you there', 0.6],
  ['[[Xolani Quorn]] · 2:15 PM', 0.6],
  ['[[Xolani Quorn]]\t2 hours ago\nit works', 0.6],
  ['[[Xolani Quorn]] just now', 0.6],
  ['[[Xolani Quorn]] vor 3 Stunden', 0.6],
  ['[[Xolan Quorn]]\nhi\n[[Xolan Quorn]]\nwho\n[[Xolan Quorn]]\nme', 0.4],
]);
testNothing('PERSON', ['Quendel Cloudel\n1\nQuendel Cloudel', 'Room Quendel, 09:15', 'Budget Review, 10:00', 'Team Quendel 10:00 – 13:00', 'Next Monday, 14:00']);

// A degree behind a name, and what people do in a list of changes.
testCases('PERSON', [
  ['Director: [[Xolani Quorn-Vell, PhD]]. Page 2', 0.6],
  ['checked [[Xolani Quorn, MD]] today', 0.6],
  ['[[Xolani Quorn]] committed yesterday', 0.4],
  ['[[Xolani Quorn]] hat kommentiert : gut', 0.4],
  ['[[Grace Q]].\n5 stars', 0.4],
]);
testNothing('PERSON', ['Quendel Cloud, MD 21201', 'Released Files committed yesterday', 'Vitamin D.\nTablets']);
