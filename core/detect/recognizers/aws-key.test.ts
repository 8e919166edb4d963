import { expect, test } from 'vitest';
import { EVERYTHING, testCases, testNothing } from '../../../test/support/marked-text';
import { findPii } from '../find-pii';

const SECRET = 'qT7/Xb2LmZ9+cVd4RkWn8sYpE1uHf6JgA3oKiN5w';

testCases('AWS_ACCESS_KEY', [
  ['[[AKIAZ3QK7XW5RTN2LP4M]]', 0.9],
  ['aws_access_key_id = [[ASIAZ3QK7XW5RTN2LP4M]]', 0.9],
  ['"AccessKeyId":"[[AKIAZ3QK7XW5RTN2LP4M]]",', 0.9],
  // Of the documentation.
  ['[[AKIAIOSFODNN7EXAMPLE]]', 0.4, 0.6],
  // Cut by a picture's edge.
  ['[[AKIAZ3QK7XW5RTN2]]', 0.7, 0.9],
]);

testCases('AWS_SECRET_KEY', [
  [`aws_secret_access_key = [[${SECRET}]]`, 0.9],
  [`AWS_SECRET_ACCESS_KEY=[[${SECRET}]]`, 0.9],
  [`"SecretAccessKey": "[[${SECRET}]]"`, 0.9],
  [`secret key: [[${SECRET}]]`, 0.5],
  [`AKIAZ3QK7XW5RTN2LP4M,[[${SECRET}]]`, 0.7],
  [`aws_secret_access_key = [[wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY]]`, 0.4, 0.6],
]);

testNothing('AWS_ACCESS_KEY', ['AKIA is a prefix', 'ASIATICA9999', 'xAKIAZ3QK7XW5RTN2LP4M', 'ACCAREERS']);
testNothing('AWS_SECRET_KEY', [SECRET, 'commit 3f9a1c5e7b2d4860a1b2c3d4e5f60718293a4b5c', `secret_hash: ${SECRET.toLowerCase()}`]);

test('the AWS types win over API_KEY', async () => {
  const text = `[default]\naws_access_key_id = AKIAZ3QK7XW5RTN2LP4M\naws_secret_access_key = ${SECRET}\n`;
  const { findings } = await findPii({ text, words: [], fields: [], fromPixels: false }, { ...EVERYTHING, minScore: 0.4 });
  expect(findings.map(({ entity, start, end }) => [entity, text.slice(start, end)])).toEqual([['AWS_ACCESS_KEY', 'AKIAZ3QK7XW5RTN2LP4M'], ['AWS_SECRET_KEY', SECRET]]);
});
