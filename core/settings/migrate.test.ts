import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_STYLE, DEFAULT_STYLE_CHOICE } from '../image/default-style';
import type { RedactionStyle } from '../model';
import { migrateSettings, salvageChoices } from './migrate';
import { DEFAULT_SETTINGS, MAX_PATTERN_LENGTH, MAX_PATTERNS, MAX_WORD_LENGTH, MAX_WORDS, type Settings, settingsSchema } from './schema';

const mosaic: RedactionStyle = { kind: 'pixelate', color: 'surrounding', padding: 4, label: true, width: 'stepped', text: '' };

const whole: Settings = {
  version: 3,
  languages: ['ita'],
  textLanguage: 'it',
  off: ['URL'],
  on: ['AGE'],
  region: 'eu',
  minScore: 0.7,
  style: { all: { ...DEFAULT_STYLE, color: '#123456' }, byType: { URL: mosaic } },
  words: ['Umbra Verlag'],
  patterns: ['UV-\\d{4}'],
  keepWords: ['Quendel'],
  keepPatterns: ['build \\d+'],
  maskMode: 'fake',
  numbering: 'running',
  copyAtOnce: true,
  history: 20,
  saveFormat: 'webp',
  saveQuality: 80,
  mapScope: 'site',
  mapMinutes: 15,
  policyName: 'Work',
  policies: [{ name: 'Home', choices: { ...salvageChoices({}), words: ['Quendel'] } }],
};

test('settings of this version stay as they are', () => {
  expect(migrateSettings(whole)).toEqual({ settings: whole, newer: false });
});

test('settings of version 1 lose nothing', () => {
  const first = { version: 1, languages: ['deu', 'ita'], off: ['URL'], minScore: 0.7, color: '#123456', words: ['Umbra Verlag'], copyAtOnce: true };
  const { color, ...kept } = first;
  const style = { all: { ...DEFAULT_STYLE, color }, byType: {} };
  expect(migrateSettings(first)).toEqual({ settings: { ...DEFAULT_SETTINGS, ...kept, style, version: 3 }, newer: false });
});

test('settings of version 2 lose nothing: their colour is that of all boxes', () => {
  const { style: _style, maskMode: _mode, numbering: _numbering, mapScope: _scope, mapMinutes: _minutes, policyName: _name, policies: _policies, ...rest } = whole;
  const { settings, newer } = migrateSettings({ ...rest, version: 2, color: '#884400' });
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, ...rest, style: { all: { ...DEFAULT_STYLE, color: '#884400' }, byType: {} } });
  expect(newer).toBe(false);
});

test.each([[undefined], [null], ['text'], [7], [[]], [{}]])('%j becomes the defaults', (stored) => {
  expect(migrateSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, newer: false });
});

test.each([
  ['no language', { languages: [] }, { languages: DEFAULT_SETTINGS.languages }],
  ['a language that is not bundled', { languages: ['tlh', 'spa'] }, { languages: ['spa'] }],
  ['an entity that is not known', { off: ['SHOE_SIZE', 'URL'] }, { off: ['URL'] }],
  ['an entity to look for that is not known', { on: ['SHOE_SIZE', 'AGE'] }, { on: ['AGE'] }],
  ['a region that is not known', { region: 'atlantis' }, { region: null }],
  ['a text language that is not known', { textLanguage: 'tlh' }, { textLanguage: null }],
  ['a score out of range', { minScore: 3 }, { minScore: DEFAULT_SETTINGS.minScore }],
  ['a colour by name', { style: { all: { ...mosaic, color: 'red' }, byType: { URL: mosaic } } }, { style: { all: DEFAULT_STYLE, byType: { URL: mosaic } } }],
  ['a style of a type that is not known', { style: { all: mosaic, byType: { SHOE_SIZE: mosaic, URL: mosaic, AGE: 'blur' } } }, { style: { all: mosaic, byType: { URL: mosaic } } }],
  ['something else than a style', { style: 'blur' }, { style: DEFAULT_STYLE_CHOICE }],
  ['a format that cannot be written', { saveFormat: 'avif', saveQuality: 400 }, { saveFormat: 'own', saveQuality: DEFAULT_SETTINGS.saveQuality }],
  ['words among rubbish', { words: ['', 'Umbra Verlag', 5, null, 'x'.repeat(MAX_WORD_LENGTH + 1)] }, {}],
  ['patterns among rubbish', { patterns: ['', 'UV-\\d{4}', 5, null, 'x'.repeat(MAX_PATTERN_LENGTH + 1)] }, {}],
  ['something else than a list of what stays visible', { keepWords: 'Quendel', keepPatterns: {} }, { keepWords: [], keepPatterns: [] }],
  ['a mask that is not known', { maskMode: 'paint', numbering: 'roman' }, { maskMode: 'replace', numbering: 'type' }],
  ['a map kept for a year', { mapScope: 'world', mapMinutes: 525_600 }, { mapScope: 'session', mapMinutes: 60 }],
  ['a history without an end', { history: 1e9 }, { history: 0 }],
  ['policies among rubbish', { policies: [5, { choices: {} }, { name: 'Home', choices: { words: ['Quendel', 7], off: ['SHOE_SIZE'] } }] }, {}],
  ['no version', { version: undefined }, {}],
])('%s costs no other field', (_name, broken, mended) => {
  expect(migrateSettings({ ...whole, ...broken })).toEqual({ settings: { ...whole, ...mended }, newer: false });
});

test.each([
  ['words', MAX_WORDS],
  ['keepWords', MAX_WORDS],
  ['patterns', MAX_PATTERNS],
  ['keepPatterns', MAX_PATTERNS],
] as const)('%s beyond the limit are left out, the first stay', (name, limit) => {
  const items = Array.from({ length: limit + 5 }, (_, i) => `item ${i}`);
  expect(migrateSettings({ ...whole, [name]: items }).settings[name]).toEqual(items.slice(0, limit));
});

test('a newer version is read as far as it is understood, and told as newer', () => {
  expect(migrateSettings({ ...whole, version: whole.version + 1, theme: 'x' })).toEqual({ settings: whole, newer: true });
});

test('whatever is stored, valid settings come out, and coming again changes nothing', () => {
  const field = fc.oneof(fc.anything(), fc.array(fc.oneof(fc.string(), fc.constantFrom('eng', 'URL', 'AGE', 'x'))));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...Object.keys(whole)), field)), (stored) => {
      const { settings } = migrateSettings(stored);
      expect(settingsSchema.safeParse(settings).success).toBe(true);
      expect(migrateSettings(settings)).toEqual({ settings, newer: false });
    }),
  );
});
