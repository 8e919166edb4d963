import { expect, test } from 'vitest';
import { sitePattern } from './site-pattern';

test('a site is known by its origin', () => {
  expect(sitePattern('https://chat.example', true)).toBe('https://chat.example/*');
  expect(sitePattern('http://localhost:3000', true)).toBe('http://localhost:3000/*');
});

test('where the browser knows no ports, by its host', () => {
  expect(sitePattern('https://chat.example', false)).toBe('https://chat.example/*');
  expect(sitePattern('http://localhost:3000', false)).toBe('http://localhost/*');
  expect(sitePattern('http://[::1]:3000', false)).toBe('http://[::1]/*');
});
