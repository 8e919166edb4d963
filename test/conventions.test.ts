import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { RECOGNIZERS } from '../core/detect/recognizers/list';
import { ENTITY_CATEGORIES } from '../core/entities/row';
import { ERROR_CODES } from '../core/errors';
import { ENTITY_TYPES } from '../core/model';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Every file below the folders, as paths from the root. */
function filesBelow(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  );
}

const source = filesBelow('core', 'components', 'entrypoints', 'scripts', 'test').filter((file) => /\.(tsx?|mjs|css)$/.test(file));
const locales = readdirSync(join(root, 'public/_locales'));
type Messages = Record<string, { message: string; placeholders?: Record<string, unknown> }>;
const messages = (locale: string): Messages => JSON.parse(read(`public/_locales/${locale}/messages.json`)) as Messages;
const english = messages('en');

test('files are named in kebab case and say what they hold', () => {
  const stems = source.map((file) => basename(file, extname(file)).replace(/\.(test|d|config|fixture)$/, ''));
  expect(stems.filter((stem) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)?$/.test(stem))).toEqual([]);
  expect(source.filter((file) => /(^|[/-])(utils?|helpers?|common|manager|misc)([-./]|$)/.test(file))).toEqual([]);
});

test('files stay small', () => {
  const lines = filesBelow('core', 'components', 'entrypoints')
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts') && !file.endsWith('.test.tsx'))
    .map((file) => read(file).split('\n').length)
    .toSorted((a, b) => a - b);
  expect(lines[lines.length >> 1]).toBeLessThanOrEqual(90);
  expect(lines.at(-1)).toBeLessThanOrEqual(250);
});

test('every recognizer is listed, named like its file, and tested', () => {
  const folder = 'core/detect/recognizers';
  const ids = readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'list.ts')
    .map((file) => basename(file, '.ts'));
  expect(RECOGNIZERS.map((recognizer) => recognizer.id).toSorted()).toEqual(ids.toSorted());
  expect(ids.filter((id) => !existsSync(join(root, folder, `${id}.test.ts`)))).toEqual([]);
});

test('every entity is found by some recognizer', () => {
  const found = new Set(RECOGNIZERS.flatMap((recognizer) => recognizer.entities));
  expect(ENTITY_TYPES.filter((type) => !found.has(type))).toEqual([]);
});

test.each(locales)('%s calls no two entities alike', (locale) => {
  const own = messages(locale);
  const names = ENTITY_TYPES.map((type) => own[`entity_${type}`]?.message);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every category has its name and its hue, on pages and on the picture', () => {
  const tokens = read('components/style/tokens.css');
  const hues = read('components/style/categories.css');
  for (const category of ENTITY_CATEGORIES) {
    expect(english).toHaveProperty(`category_${category}`);
    for (const name of [`--mark-${category}`, `--category-${category}`]) {
      expect(tokens).toContain(`${name}:`);
      expect(hues).toContain(`var(${name})`);
    }
  }
});

test('every entity and every error has its words', () => {
  expect(ENTITY_TYPES.filter((type) => !english[`entity_${type}`])).toEqual([]);
  expect(ERROR_CODES.filter((code) => !english[`error_${code.replaceAll('-', '_')}`])).toEqual([]);
});

test.each(locales)('%s has the same texts with the same placeholders', (locale) => {
  const own = messages(locale);
  const plural = /_(zero|one|two|few|many|other)$/;
  // A language has its own plural forms: only their stems are the same.
  const stems = (all: Messages): string[] => [...new Set(Object.keys(all).map((key) => key.replace(plural, '')))].toSorted();
  expect(stems(own)).toEqual(stems(english));
  const differing = Object.keys(own).filter((key) => english[key] && !sameSubstitutions(own[key]?.message ?? '', english[key]?.message ?? ''));
  expect(differing).toEqual([]);
});

function sameSubstitutions(a: string, b: string): boolean {
  const names = (text: string): string => [...new Set(text.match(/\$[A-Za-z0-9_]+\$?/g) ?? [])].map((name) => name.toLowerCase()).toSorted().join();
  return names(a) === names(b);
}

test('no text stands in code: components take every word from the locales', () => {
  const words = />\s*[A-Z][a-z]+ [a-z]+[^<>{}]*</;
  expect(filesBelow('components', 'entrypoints').filter((file) => file.endsWith('.tsx') && words.test(read(file)))).toEqual([]);
});

test('every regular number says where its rule is written down', () => {
  // In a row of one line the source stands above it, in a longer one within it.
  const rows = filesBelow('core/detect/identifiers').filter((file) => !file.endsWith('.test.ts')).flatMap((file) => [...read(file).matchAll(/(.*)\n *\{ entity: '(\w+)'.*\},?\n|\n    entity: '(\w+)',\n([^]*?)\n  \}/g)].map(([, above, short, long, within]) => ({ place: `${file} ${short ?? long}`, said: above ?? within ?? '' })));
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter(({ said }) => !/^ *\/\/ https:\/\//m.test(said)).map(({ place }) => place)).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"');
});

test('every dependency that ships is named with its licence', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const listed = read('THIRD_PARTY.md');
  const missing = Object.keys(dependencies).filter((name) => !listed.includes(name.startsWith('@tesseract.js-data/') ? '@tesseract.js-data' : name));
  expect(missing).toEqual([]);
});
