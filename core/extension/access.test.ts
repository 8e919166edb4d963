import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accessOrigin, hasAccess } from './access';

test.each([
  ['https://shop.example/a/b.png?c#d', 'https://shop.example'],
  ['http://127.0.0.1:8080/a.png', 'http://127.0.0.1:8080'],
  ['https://user:pass@shop.example/', 'https://shop.example'],
  ['file:///home/a.png', null],
  ['blob:https://shop.example/1', null],
  ['data:image/png,', null],
  ['chrome://theme/a', null],
  ['ftp://shop.example/a.png', null],
  ['no address', null],
])('the site of %s is %s', (url, origin) => {
  expect(accessOrigin(url)).toBe(origin);
});

test('access counts for the one site it was given for', async () => {
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((pattern) => pattern === 'https://shop.example/*'),
  });
  expect(await hasAccess('https://shop.example/a.png')).toBe(true);
  expect(await hasAccess('https://shop.example.evil.example/a.png')).toBe(false);
  expect(await hasAccess('blob:https://shop.example/1')).toBe(false);
});
