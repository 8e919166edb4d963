import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { isOwnPage } from './sender';

const root = browser.runtime.getURL('/');
const origin = root.replace(/\/$/, '');
const { id } = browser.runtime;

test.each([
  ['the popup', { id, url: `${root}popup.html`, origin }],
  ['the background, which tells no origin', { id, url: `${root}background.js` }],
])('%s is one of ours', (_name, sender) => {
  expect(isOwnPage(sender)).toBe(true);
});

test.each([
  ['nobody', undefined],
  ['a content script', { id, url: 'https://example.org/', origin: 'https://example.org' }],
  ['a content script that tells no address', { id }],
  ['another extension', { id: 'other', url: `${root}popup.html`, origin }],
  ['a site whose name begins like ours', { id, url: `${origin}.example.org/`, origin: `${origin}.example.org` }],
  ['a frame of ours with the origin of a page', { id, url: `${root}popup.html`, origin: 'https://example.org' }],
  ['a sandboxed page', { id, url: `${root}popup.html`, origin: 'null' }],
])('%s is not', (_name, sender) => {
  expect(isOwnPage(sender)).toBe(false);
});
