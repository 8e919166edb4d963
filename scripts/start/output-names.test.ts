import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { outputName, OutputNames } from './output-names';

test.each([
  ['shots/My shot.final.png', 'My shot.final'],
  ['noending', 'noending'],
  ['https://www.example.org/a/B%20c.html?x=1#y', 'www-example-org-a-b-c-html'],
  ['https://example.org/%E0%A4%A', 'example-org-e0-a4-a'],
  ['http://127.0.0.1:8080/', '127-0-0-1'],
  ['file:///tmp/Page.html', 'tmp-page-html'],
])('%s is named %s', (input, name) => {
  expect(outputName(input)).toBe(name);
});

test('a name used twice gets -2, whatever the case', () => {
  const names = new OutputNames('out', []);
  expect([names.next('a/x.png'), names.next('b/X.jpg'), names.next('c/x.webp')].map((paths) => paths.png)).toEqual(['x', 'X-2', 'x-3'].map((name) => join('out', `${name}.png`)));
});

test('an input is never written over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'umbra-names-'));
  const inputs = ['x.png', 'page.json'].map((name) => join(folder, name));
  for (const input of inputs) writeFileSync(input, '');
  const page = pathToFileURL(join(folder, 'page.json')).href;
  const names = new OutputNames(folder, [...inputs, page]);
  expect(names.next(inputs[0]!)).toEqual({ png: join(folder, 'x-2.png'), json: join(folder, 'x-2.json') });
  expect(names.next(inputs[1]!).json).toBe(join(folder, 'page-2.json'));
});
