import { expect, test } from 'vitest';
import { formatForPage } from './format-for-page';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]);
const GIF = new TextEncoder().encode('GIF89a');
const AVIF = new TextEncoder().encode('\0\0\0 ftypavif');

test.each([
  ['a photo stays one', 'image/jpeg', JPEG, '', 'jpeg'],
  ['WebP stays WebP', 'image/webp', new TextEncoder().encode('RIFF....WEBP'), 'image/*', 'webp'],
  ['a screenshot stays PNG', 'image/png', PNG, '', 'png'],
  ['what it says counts, as a site asks for that', 'image/jpeg', PNG, '', 'jpeg'],
  ['where it says nothing, what it is', '', JPEG, '', 'jpeg'],
  ['a GIF becomes PNG', 'image/gif', GIF, '', 'png'],
  ['but stays GIF where nothing else is taken', 'image/gif', GIF, 'image/gif', 'gif'],
  ['what cannot be written becomes PNG', 'image/avif', AVIF, 'image/avif, image/png', 'png'],
  ['what cannot be written becomes what is taken', 'image/avif', AVIF, 'image/jpeg', 'jpeg'],
  ['a button for photos gets one', 'image/png', PNG, 'image/jpeg', 'jpeg'],
  ['by ending', 'image/png', PNG, ' .JPG , .pdf', 'jpeg'],
  ['by another ending', 'image/png', PNG, '.jpeg', 'jpeg'],
  ['by another name', 'image/jpeg', JPEG, 'image/jpg', 'jpeg'],
  ['the best of what is taken', 'image/bmp', new TextEncoder().encode('BM'), 'image/jpeg,image/webp', 'webp'],
  ['its own where that is taken', 'image/bmp', new TextEncoder().encode('BM'), 'image/bmp', 'bmp'],
  ['a button that takes no picture gets what there is', 'image/jpeg', JPEG, '.pdf', 'jpeg'],
])('%s', (_name, type, bytes, accept, format) => {
  expect(formatForPage({ type, bytes, accept })).toBe(format);
});
