import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { permissionDrift } from '../scripts/check-permissions.mjs';
import { measure, measureEngine } from '../scripts/check-size.mjs';
import allowedPermissions from '../scripts/permissions.json';

// The rules that hold the architecture are only worth something if they fail: each is seen to
// fail here on a violation planted in a copy, and to pass on the same place without it.
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'umbra-rules-'));
  for (const file of ['.oxlintrc.json', 'tsconfig.core.json', 'package.json']) copyFileSync(join(root, file), join(copy, file));
  writeFileSync(join(copy, 'tsconfig.json'), '{"compilerOptions":{"strict":true,"module":"Preserve","moduleResolution":"bundler","noEmit":true,"types":[]}}');
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

/** Writes files into the copy, runs a tool of node_modules there, and takes the files away again. */
function run(tool: string, args: string[], files: Record<string, string>): { status: number | null; output: string } {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: copy, encoding: 'utf8' });
  for (const path of Object.keys(files)) rmSync(join(copy, path));
  return { status, output: stdout + stderr };
}

const lint = (files: Record<string, string>) => run('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', ...Object.keys(files)], files);

const imports = (path: string): string => `import { thing } from '${path}';\n\nexport const other = thing;\n`;
const plain = 'export const other = 1;\n';

test.each([
  ['the nouns import nothing of core', 'core/model.ts', imports('./text/x')],
  ['entities do not reach up to detect', 'core/entities/x.ts', imports('../detect/find-pii')],
  ['text does not reach up to detect', 'core/text/x.ts', imports('../detect/find-pii')],
  ['detect does not know images', 'core/detect/x.ts', imports('../image/locate')],
  ['a recognizer does not know images either', 'core/detect/recognizers/x.ts', imports('../../image/locate')],
  ['image does not know detection', 'core/image/x.ts', imports('../detect/find-pii')],
  ['what pages tell is judged without the browser', 'core/told/x.ts', imports('wxt/browser')],
  ['the proof does not know the browser', 'core/proof/x.ts', imports('../extension/captures')],
  ['ocr does not know the browser', 'core/ocr/x.ts', imports('../extension/captures')],
  ['core does not know the extension API', 'core/editor/x.ts', imports('wxt/browser')],
  ['page does not know the extension API', 'core/page/x.ts', imports('wxt/browser')],
  ['core does not know components', 'core/extension/x.ts', imports('../../components/popup')],
  ['components do not know the extension', 'components/x.ts', imports('../core/extension/client')],
  ['components do not know the browser', 'components/x.ts', imports('wxt/browser')],
  ['nothing imports entrypoints', 'core/extension/x.ts', imports('../../entrypoints/popup/main')],
])('lint holds: %s', (_rule, path, text) => {
  const { status, output } = lint({ [path]: text });
  expect(status).not.toBe(0);
  expect(output).toContain('no-restricted-imports');
  expect(lint({ [path]: plain }).output).not.toContain('no-restricted-imports');
});

test('lint holds: requests leave from one file', () => {
  const request = "export const load = async (): Promise<Response> => await fetch('https://example.org/');\n";
  expect(lint({ 'core/extension/x.ts': request }).output).toContain('no-restricted-globals');
  expect(lint({ 'components/x.ts': request }).output).toContain('no-restricted-globals');
  expect(lint({ 'core/extension/fetch-image.ts': request }).output).not.toContain('no-restricted-globals');
});

test('lint holds: no floating promises', () => {
  const { output } = lint({ 'core/extension/x.ts': 'export function go(): void {\n  Promise.resolve(1).then(String);\n}\n' });
  expect(output).toContain('no-floating-promises');
});

test('lint holds: no import cycles', () => {
  const { output } = lint({ 'core/text/a.ts': "import { b } from './b';\n\nexport const a = (): number => b();\n", 'core/text/b.ts': "import { a } from './a';\n\nexport const b = (): number => a();\n" });
  expect(output).toContain('no-cycle');
});

test('lint holds: no file over 250 lines', () => {
  const lines = (n: number): string => Array.from({ length: n }, (_, i) => `export const a${i} = ${i};`).join('\n');
  expect(lint({ 'core/text/x.ts': lines(251) }).output).toContain('max-lines');
  expect(lint({ 'core/text/x.ts': lines(250) }).output).not.toContain('max-lines');
});

test.each([
  ['document', 'export const title = document.title;\n'],
  ['navigator', 'export const agent = navigator.userAgent;\n'],
  ['the extension API', 'export const id = chrome.runtime.id;\n'],
  ['Node', "import { readFileSync } from 'node:fs';\n\nexport const read = readFileSync;\n"],
])('the compiler keeps %s out of core', (_name, text) => {
  const compile = (content: string) => run('typescript/bin/tsc', ['-p', 'tsconfig.core.json'], { 'core/text/x.ts': content, 'test/support/core-globals.d.ts': '' });
  expect(compile(text).status).not.toBe(0);
  expect(compile(plain)).toMatchObject({ status: 0 });
});

test('size limits fail on a file that is too large, and where nothing was packed', () => {
  const build = join(copy, 'build');
  const failing = (): string[] => measure(build).filter((row) => !row.ok).map((row) => `${row.name}: ${row.file}`);
  mkdirSync(join(build, 'chrome-mv3/chunks'), { recursive: true });
  writeFileSync(join(build, 'chrome-mv3/chunks/page.js'), 'x');
  expect(failing()).toEqual(['packed extension: (none found)', 'popup: (none found)', 'engine chunk: (none found)']);
  writeFileSync(join(build, 'chrome-mv3/popup-view.js'), 'x'.repeat(25_001));
  writeFileSync(join(build, 'chrome-mv3/chunks/offscreen-a1B2c3D4.js'), 'x'.repeat(300_001));
  expect(failing()).toEqual(['packed extension: (none found)']);
  writeFileSync(join(build, 'umbra.zip'), 'x');
  expect(failing()).toEqual([]);
  writeFileSync(join(build, 'chrome-mv3/inject.js'), 'x'.repeat(25_001));
  expect(failing()).toEqual(['script injected into pages: chrome-mv3/inject.js']);
  writeFileSync(join(build, 'chrome-mv3/inject.js'), 'x'.repeat(25_000));
  expect(failing()).toEqual([]);
  // Another chunk than the engine's may not be as large as that.
  writeFileSync(join(build, 'chrome-mv3/chunks/engine-client-a1B2c3D4.js'), 'x'.repeat(300_001));
  expect(failing()).toEqual(['shared or page chunk: chrome-mv3/chunks/engine-client-a1B2c3D4.js']);
});

test('the size limit of the engine counts what it imports, packed', () => {
  const words = (n: number): string => JSON.stringify(Array.from({ length: n }, () => randomBytes(8).toString('base64')));
  mkdirSync(join(copy, 'engine'));
  writeFileSync(join(copy, 'engine/entry.ts'), "import { WORDS } from './words';\n\nexport const has = (word: string): boolean => WORDS.includes(word);\n");
  writeFileSync(join(copy, 'engine/words.ts'), `export const WORDS: readonly string[] = ${words(10_000)};\n`);
  expect(measureEngine(join(copy, 'engine/entry.ts'))).toMatchObject({ ok: true });
  writeFileSync(join(copy, 'engine/words.ts'), `export const WORDS: readonly string[] = ${words(30_000)};\n`);
  expect(measureEngine(join(copy, 'engine/entry.ts'))).toMatchObject({ name: 'detection engine, gzipped', ok: false });
});

const CHROME_MANIFEST = {
  ...Object.fromEntries([...allowedPermissions.both.keys, ...allowedPermissions.chrome.keys].map((key) => [key, key])),
  permissions: [...allowedPermissions.both.permissions, ...allowedPermissions.chrome.permissions],
  optional_permissions: allowedPermissions.both.optional_permissions,
  optional_host_permissions: allowedPermissions.both.optional_host_permissions,
  web_accessible_resources: allowedPermissions.both.web_accessible_resources,
  incognito: 'split',
  content_security_policy: { extension_pages: Object.entries(allowedPermissions.both.content_security_policy.extension_pages).map(([rule, sources]) => `${rule} ${sources.join(' ')}`).join('; ') },
};

test('a manifest that asks for what was decided is let through', () => {
  expect(permissionDrift(CHROME_MANIFEST, 'chrome', allowedPermissions)).toEqual([]);
});

const policyWith = (more: string) => ({ content_security_policy: { extension_pages: `${CHROME_MANIFEST.content_security_policy.extension_pages}; ${more}` } });

test.each([
  ['a permission', { permissions: [...CHROME_MANIFEST.permissions, 'tabs'] }],
  ['an optional permission', { optional_permissions: [...allowedPermissions.both.optional_permissions, 'history'] }],
  ['access to sites at install', { host_permissions: ['<all_urls>'] }],
  ['a wider access to sites', { optional_host_permissions: ['*://*/*', 'file:///*'] }],
  ['a script on pages', { content_scripts: [{ matches: ['<all_urls>'], js: ['x.js'] }] }],
  ['files for pages', { web_accessible_resources: [{ resources: ['x.js'], matches: ['<all_urls>'] }] }],
  ['pages that may send messages', { externally_connectable: { matches: ['https://umbra.example/*'] } }],
  ['what nobody thought of', { devtools_page: 'x.html' }],
  ['another way with private windows', { incognito: 'spanning' }],
  ['scripts from elsewhere', { content_security_policy: { extension_pages: CHROME_MANIFEST.content_security_policy.extension_pages.replace("script-src 'self'", "script-src 'self' https://cdn.example") } }],
  ['a further source', policyWith('object-src https:')],
  ['a policy of another place', { content_security_policy: { ...CHROME_MANIFEST.content_security_policy, sandbox: 'sandbox allow-scripts' } }],
])('a manifest that asks for %s fails the build', (_what, more) => {
  expect(permissionDrift({ ...CHROME_MANIFEST, ...more }, 'chrome', allowedPermissions).length).toBeGreaterThan(0);
});

test('a permission that is no longer asked for has to leave the list', () => {
  const less = { ...CHROME_MANIFEST, permissions: CHROME_MANIFEST.permissions.filter((name) => name !== 'alarms') };
  expect(permissionDrift(less, 'chrome', allowedPermissions)).toEqual([expect.stringContaining('alarms')]);
});
