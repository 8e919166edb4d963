import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { migrateSettings } from './migrate';
import { DEFAULT_SETTINGS, MAX_WORD_LENGTH, MAX_WORDS, type Settings, settingsSchema } from './schema';

const whole: Settings = { version: 1, languages: ['ita'], off: ['URL'], minScore: 0.7, color: '#123456', words: ['Umbra Verlag'], copyAtOnce: true };

test('settings of this version stay as they are', () => {
  expect(migrateSettings(whole)).toEqual({ settings: whole, newer: false });
});

test.each([[undefined], [null], ['text'], [7], [[]], [{}]])('%j becomes the defaults', (stored) => {
  expect(migrateSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, newer: false });
});

test.each([
  ['no language', { languages: [] }, { languages: DEFAULT_SETTINGS.languages }],
  ['a language that is not bundled', { languages: ['tlh', 'spa'] }, { languages: ['spa'] }],
  ['an entity that is not known', { off: ['SHOE_SIZE', 'URL'] }, { off: ['URL'] }],
  ['a score out of range', { minScore: 3 }, { minScore: DEFAULT_SETTINGS.minScore }],
  ['a colour by name', { color: 'red' }, { color: DEFAULT_SETTINGS.color }],
  ['words among rubbish', { words: ['', 'Umbra Verlag', 5, null, 'x'.repeat(MAX_WORD_LENGTH + 1)] }, {}],
  ['no version', { version: undefined }, {}],
])('%s costs no other field', (_name, broken, mended) => {
  expect(migrateSettings({ ...whole, ...broken })).toEqual({ settings: { ...whole, ...mended }, newer: false });
});

test('words beyond the limit are left out, the first stay', () => {
  const words = Array.from({ length: MAX_WORDS + 5 }, (_, i) => `word ${i}`);
  expect(migrateSettings({ ...whole, words }).settings.words).toEqual(words.slice(0, MAX_WORDS));
});

test('a newer version is read as far as it is understood, and told as newer', () => {
  expect(migrateSettings({ ...whole, version: 2, theme: 'x' })).toEqual({ settings: whole, newer: true });
});

test('whatever is stored, valid settings come out, and coming again changes nothing', () => {
  const field = fc.oneof(fc.anything(), fc.array(fc.oneof(fc.string(), fc.constantFrom('eng', 'URL'))));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ version: field, languages: field, off: field, minScore: field, color: field, words: field, copyAtOnce: field })), (stored) => {
      const { settings } = migrateSettings(stored);
      expect(settingsSchema.safeParse(settings).success).toBe(true);
      expect(migrateSettings(settings)).toEqual({ settings, newer: false });
    }),
  );
});
