import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('DOMAIN_NAME', [
  ['visit [[quendel.com]] or [[shop.quendel.co.uk]].', 0.6],
  ['[[QUENDEL.DE]], ([[m\u00FCnchen.de]])', 0.6],
  ['https://[[www.quendel.org]]/x', 0.6],
  ['"[[quendel.io]]"', 0.6],
  ['domain: [[quendel.info]]', 0.6],
  ['[[xn--mnchen-3ya.de]]', 0.6],
]);

testNothing('DOMAIN_NAME', [
  'open setup.py, index.md and main.rs',
  './lib/foo.so and C:\\x\\run.sh and src/app.com',
  '...read_physical and e.g. this',
  'the end.It begins',
  'user.name = window.open(target.id)',
  'ada@example.com',
  'version 1.2.3 of gpt-4.1-mini',
  'a.b.c and i.e. what',
  'www.quendel',
  'foo.notatld',
]);
