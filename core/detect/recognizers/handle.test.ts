import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('HANDLE', [
  ['thanks [[@ada_byron]]!', 0.6],
  ['follow [[@adabyron]] and [[@grace.hopper]].', 0.6],
  ['RT [[@ada_byron]]: look ([[@mary]])', 0.6],
  ['[[@adabyron]] wrote this', 0.6],
  ['Twitter: [[@ada]]', 0.9],
  ['Instagram\n[[@ada.byron]]', 0.9],
  ['I am [[@ada@mastodon.social]] there', 0.8],
  ['- [[@ada_byron]]\n- [[@mary_s]]', 0.6],
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
  'git push origin @{u} and HEAD@{1}',
  'meet @ noon, 3 @ 5 EUR, @7pm',
  'Hi @all and @here',
  'react@latest',
  "'its', 'latest' and 'a'",
]);
