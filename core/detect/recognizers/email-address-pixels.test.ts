import { testCases } from '../../../test/support/marked-text';

// What OCR makes of addresses.
testCases(
  'EMAIL_ADDRESS',
  [
    ['[[ada_byron@examplecom]]', 0.4, 0.7],
    ['[[ada@example com]] wrote', 0.4, 0.7],
    ['[[ada©example.com]] wrote', 0.4, 0.7],
    ['[[ada@example,com]] wrote', 0.4, 0.7],
    ['[[ada _byron@example.com]] wrote', 0.9],
    ['[[ada .byron@example.com]] wrote', 0.9],
    ['Kim [[ada@example.com]] wrote', 0.9],
  ],
  { fromPixels: true },
);
