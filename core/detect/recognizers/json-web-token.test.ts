import { expect, test } from 'vitest';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';

const TOKEN = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhZGEiLCJuYW1lIjoiQWRhIn0.c2lnbmF0dXJlLW9mLW5vdGhpbmc';

testCases('JSON_WEB_TOKEN', [
  [`[[${TOKEN}]]`, 0.9],
  [`Authorization: Bearer [[${TOKEN}]]`, 0.9],
  [`{"id_token":"[[${TOKEN}]]"}`, 0.9],
  [`?t=[[${TOKEN}]]&x=1`, 0.9],
  [`[[${TOKEN.replaceAll('.', '.\n')}]]`, 0.9],
  [`[[${TOKEN}.c2lnbmF0dXJl.b2Ytbm90aGluZw]]`, 0.9],
  // The header was cut or misread: it no longer decodes.
  [`[[${TOKEN.replace('OiJI', 'QiJl')}]]`, 0.8, 0.9],
  ['[[eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9]]', 0.5, 0.7],
]);

testNothing('JSON_WEB_TOKEN', ['eyJustAWord', 'com.example.package.name', 'key.eyJ.x']);

test('a checksum is claimed only where the header names an algorithm', async () => {
  const [good] = await foundIn(TOKEN, 'JSON_WEB_TOKEN');
  const [bad] = await foundIn(TOKEN.replace('OiJI', 'QiJl'), 'JSON_WEB_TOKEN');
  expect(good?.reason.checksum).toBe('valid');
  expect(bad?.reason.checksum).toBe('invalid');
});
