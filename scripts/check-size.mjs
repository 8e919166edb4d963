#!/usr/bin/env node
// Fails where a built file, the packed extension or the detection engine is larger than its limit.
//   node scripts/check-size.mjs [BUILD_DIR]
import { buildSync } from 'esbuild';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const kB = 1000;
const MB = 1000 * kB;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The page that runs the engine, offscreen in Chromium, and the module that does in Firefox; a hash of eight characters follows. */
const ENGINE_CHUNK = /^[^/]+\/chunks\/(?:offscreen|engine)-[\w-]{8}\.js$/;

/** What is measured: files that `match`, each at most `limit` bytes; the first that fits counts. `required` fails where no file matches. */
const LIMITS = [
  { name: 'packed extension', match: /^[^/]+\.zip$/, limit: 30 * MB, required: true },
  // The popup in one file, with React and the font of labels: fewer files are there sooner, and what it does not have it need not read.
  { name: 'popup', match: /^[^/]+\/popup-view\.js$/, limit: 750 * kB, required: true },
  { name: 'script injected into pages', match: /^[^/]+\/(content-scripts\/[^/]+|(?!background)[^/]+)\.js$/, limit: 25 * kB, required: false },
  { name: 'background', match: /^[^/]+\/background\.js$/, limit: 150 * kB, required: false },
  // Detection with its lists of names, places and numbering plans, and what drives OCR: one chunk, that no page loads which
  // people wait for. What detection itself may weigh is measured below; the rest leaves room for the driver of OCR.
  { name: 'engine chunk', match: ENGINE_CHUNK, limit: 650 * kB, required: true },
  // React is most of the largest. A page that pulled the engine in would be far above.
  { name: 'shared or page chunk', match: /^[^/]+\/chunks\/[^/]+\.js$/, limit: 300 * kB, required: true },
  { name: 'stylesheet', match: /^[^/]+\/assets\/[^/]+\.css$/, limit: 40 * kB, required: false },
];

/** Every file below `dir`, as a path from it with forward slashes. */
function filesBelow(dir) {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** One row a file that has a limit: `{name, file, bytes, limit, ok}`; a required limit without a file is a failed row. */
export function measure(dir) {
  const files = filesBelow(dir).filter((file) => !file.endsWith('-sources.zip'));
  const limitOf = (file) => LIMITS.find(({ match }) => match.test(file));
  return LIMITS.flatMap((entry) => {
    const { name, limit, required } = entry;
    const found = files.filter((file) => limitOf(file) === entry);
    if (found.length === 0) return required ? [{ name, file: '(none found)', bytes: 0, limit, ok: false }] : [];
    return found.map((file) => {
      const bytes = statSync(join(dir, file)).size;
      return { name, file, bytes, limit, ok: bytes <= limit };
    });
  });
}

/** The row of the detection engine alone, without OCR: all that its entry file brings, bundled and gzipped. */
export function measureEngine(entry = join(root, 'core/detect/find-pii.ts')) {
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', write: false });
  const bytes = gzipSync(outputFiles[0].contents, { level: 9 }).length;
  const limit = 250 * kB;
  return { name: 'detection engine, gzipped', file: relative(root, entry), bytes, limit, ok: bytes <= limit };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dir = process.argv[2] ?? join(root, '.output');
  if (!existsSync(dir)) {
    console.error('Nothing is built yet: run `npm run build` and `npm run zip` first.');
    process.exit(1);
  }
  const rows = [...measure(dir), measureEngine()];
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
  for (const { name, file, bytes, limit, ok } of rows.filter((row) => !row.ok || row.bytes > row.limit / 4))
    console.log(`${ok ? 'ok  ' : 'OVER'} ${number.format(bytes / kB).padStart(10)} of ${number.format(limit / kB)} kB  ${name}: ${file}`);
  const over = rows.filter((row) => !row.ok).length;
  console.log(`${rows.length - over} of ${rows.length} files within their size limits`);
  process.exit(over ? 1 : 0);
}
