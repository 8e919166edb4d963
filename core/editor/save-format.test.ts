import { expect, test } from 'vitest';
import { saveFormat } from './save-format';

test('a picture is saved in its own format, and where that cannot be written it is said', () => {
  expect(saveFormat(null, 'own', 'jpeg')).toEqual({ format: 'jpeg', replaced: false });
  expect(saveFormat(null, 'own', 'avif')).toEqual({ format: 'png', replaced: true });
});

test('what was chosen counts before the settings, and these before its own format', () => {
  expect(saveFormat('pdf', 'webp', 'jpeg')).toEqual({ format: 'pdf', replaced: false });
  expect(saveFormat(null, 'webp', 'avif')).toEqual({ format: 'webp', replaced: false });
});
