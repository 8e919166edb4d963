import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('HANDLE', [
  ['thanks [[@ada_byron]]!', 0.5],
  ['follow [[@adabyron]] and [[@grace.hopper]].', 0.5],
  ['RT [[@ada_byron]]: look ([[@mary]])', 0.5],
  ['[[@adabyron]] wrote this', 0.5],
  ['Twitter: [[@ada]]', 0.7],
  ['Instagram\n[[@ada.byron]]', 0.7],
  ['I am [[@ada@mastodon.social]] there', 0.8],
  ['Handle: [[@ada_byron]]', 0.6],
  ['it stands in [[@ada_byron]] there', 0.25, 0.39],
]);

testNothing('HANDLE', [
  'logo@2x.png and ada@example.com',
  'import x from "@types/node"; npm i @scope/pkg@latest',
  '@Override\npublic String toString()',
  '@Override\n  protected void run()',
  '@Component({selector: "x"})\nexport class X',
  '@my_decorator\ndef f():',
  '@app.route("/")\n@login_required\nasync def f():',
  '@media (max-width: 3px) { }\n@import "x";\n@font-face { }\n@custom-variant dark (&:where(.x));',
  '/** @param name the name\n * @returns it */',
  '/**\n * Makes it.\n * @api private\n */',
  'git push origin @{u} and HEAD@{1}',
  'meet @ noon, 3 @ 5 EUR, @7pm',
  'Hi @all and @here',
  'react@latest',
  "'its', 'latest' and 'a'",
]);
