import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('BASIC_AUTH', [
  ['git clone [[https://ada:tr0ub4dor3@git.example.com]]/x.git', 0.9],
  ['see ([[ftp://ada:tr0ub4dor3@files.example.com:2121]]).', 0.9],
  ['Authorization: Basic [[YWRhOnRyMHViNGRvcjM=]]', 0.9],
  ["-H 'Authorization: Bearer [[Zk3vQ8mT1xW6bN9rL4hJ7cPdS2yF5gU0]]'", 0.7],
  ['"authorization": "Token [[3f9a1c5e7b2d4860a1b2c3d4]]"', 0.7],
  ['proxy-authorization: digest [[3f9a1c5e7b2d4860a1b2c3d4]]', 0.7],
  ['curl -sS -u [[ada:tr0ub4dor3]] https://example.com', 0.9],
  ['curl --user "[[ada:tr0ub4dor3]]" https://example.com', 0.9],
]);

testNothing('BASIC_AUTH', [
  'https://example.com:8080/path@x',
  'Authorization: Bearer <token>',
  'Authorization: Bearer $TOKEN',
  'https://user:${PASSWORD}@example.com',
  'https://user:********@example.com',
  'the bearer of this letter is authorized',
  'docker run -u 1000:1000 image',
  'mailto:ada@example.com',
]);
