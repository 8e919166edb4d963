import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('EMAIL_ADDRESS', [
  ['[[ada.byron@example.com]]', 0.9],
  ['Write to [[ada+list@mail.example.co.uk]], please.', 0.9],
  ['<[[a_b-c@example.org]]>; ([[x1@example.net]])', 0.9],
  ['[[josé.núñez@correo.example]]', 0.7, 0.9],
  ["[[o'hara@example.ie]]", 0.9],
  ['mailto:[[grace@example.com]]?subject=hello', 0.9],
  ['email=[[grace@example.com]]&next=1', 0.9],
  ['GET /users?email=[[grace%40example.com]]&next=1', 0.9],
  ['[[grace@example.com]] [[ada@example.com]] [[mary@example.com]]', 0.9],
  ['[[root@printer.local]]', 0.7, 0.9],
  ['[[ada@company.notatld]]', 0.4, 0.7],
  ['[[ada@203.0.113.9]]', 0.4, 0.7],
  ['[[ada @ example.com]] called', 0.4, 0.7],
  ['[[ada@example .com]] called', 0.4, 0.7],
  ['[[ada (at) example (dot) com]]', 0.4, 0.7],
  ['[[ada@\nexample.com]]', 0.4, 0.7],
  ['[[ada.byron@exam\nple.com]]', 0.4, 0.7],
  ['Reach [[ada@example.com]]. It works', 0.9],
  ['([["ada byron"@example.com]])', 0.9],
  ['[[ada@m\u00FCnchen.de]] [[\u0430\u0434\u0430@xn--80ak6aa92e.com]]', 0.9],
  // Nobody's: lower, and hidden all the same.
  ['[[no-reply@quendel.com]]', 0.7, 0.9],
  ['[[user@example.com]] or [[john.doe@company.com]]', 0.7, 0.9],
  ['[[ada.byron@quendel.example]]', 0.7, 0.9],
  [`${'word '.repeat(100)}[[ada@example.com]]${' word'.repeat(100)} [[grace@example.com]]`, 0.9],
]);

testNothing('EMAIL_ADDRESS', [
  'logo@2x.png',
  'npm install react@19.3.1',
  'import x from "@scope/name"',
  'meet @ noon',
  'my email is ada@quendel.',
  'git clone git@github.com:quendel/umbra.git',
  'npm i @types/node@20.1 @scope/pkg',
  'icon@3x.png icon@2x.webp',
  '@media (min-width: 2px) { a: b }',
  'postgres://app:hunter2@db.example.com/x',
]);

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

// An `@` that was read as a letter: told by the domain.
testCases(
  'EMAIL_ADDRESS',
  [
    ['[[ada@quendel.example]] and [[byronaquendel.example]]', 0.4],
    ['write to [[adaegmail.com]] soon', 0.4],
    ['write to [[ada.byronQweb.de]] soon', 0.4],
    ['[[ada(@example.com]] wrote', 0.4],
  ],
  { fromPixels: true },
);

testNothing('EMAIL_ADDRESS', ['byronaquendel.example', 'see gmail.com and www.gmail.com', 'https://mail.gmail.com/inbox', 'adaegmail.community'], { fromPixels: true });
testNothing('EMAIL_ADDRESS', ['write to adaegmail.com soon']);
