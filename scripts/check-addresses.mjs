#!/usr/bin/env node
// Fails where a build holds a remote address that code, a model, a font or a picture could be loaded from, or one that
// came in with a dependency and that nobody has looked at: what runs is in the package.
//   node scripts/check-addresses.mjs [BUILD_DIR]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The folders of both builds. */
const BUILDS = ['chrome-mv3', 'firefox-mv3'];

/** Where the project's own sources are: what stands in them was written on purpose. */
const OWN = ['core', 'components', 'entrypoints', 'public', 'wxt.config.ts'];

/** Files that are no text. Tesseract's language data is packed; its core is a script, and looked at. */
const BINARY = new Set(['.png', '.gz', '.zip', '.wasm', '.woff2']);

/** Addresses that dependencies bring along, each with what it is for. None is ever asked for. */
const KNOWN = [
  // Names of vocabularies in what React writes into a page.
  /^http:\/\/www\.w3\.org\/(?:1998\/Math\/MathML|1999\/xlink|2000\/svg|XML\/1998\/namespace)$/,
  // Where React's errors are explained, in the text of an error.
  /^https:\/\/react\.dev\/errors\/$/,
  // Where the TIFF reader asks for reports of what it cannot read, in the text of an error.
  /^https:\/\/github\.com\/image-js\/tiff\/issues\/new\/choose$/,
];

/** An address with a host, also one without a protocol where it begins a string. Slashes may be escaped. */
const ADDRESS = /(?:\b(?:https?|wss?|ftp):|(?<=["'`(=]))\/\/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![a-z0-9-])[^\s"'`\\<>{}()|;,]*/gi;

/** Files that a program or a page loads: code, styles, fonts, models, data. */
const LOADABLE = /\.(?:[cm]?js|wasm|css|woff2?|ttf|otf|eot|onnx|bin|safetensors|gguf|tflite|pb|pt|traineddata|json|map|zip|gz|br)(?:\.gz|\.br)?(?:[?#]|$)/i;

/** Hosts that exist to deliver code, fonts or models. */
const DELIVERY = /^(?:[a-z]*:)?\/\/(?:[^/]*\.)?(?:cdn|unpkg|jsdelivr|jspm|skypack|statically|esm|rawgit|raw\.githack|cdnjs|bootstrapcdn|githubusercontent|fonts\.[a-z]+|use\.typekit|ajax\.[a-z]+|gstatic|polyfill|storage\.googleapis|tessdata|[a-z0-9.-]*cdn)(?:\.[a-z0-9-]+)*(?:[/:?#]|$)|\/\/huggingface\.co\/.|\/\/github\.com\/[^/]+\/[^/]+\/(?:raw|releases\/download)\//i;

/** What stands right before an address that is loaded: in scripts, in styles, and in pages, where only what is clicked may lead away. */
const LOADING = /(?:\bimport\s*\(?|\bfrom(?=\s*["'])|\bimportScripts\(|\bnew (?:Shared)?Worker\(|\bfetch\(|\.src\s*=|\burl\(|@import|<(?!a\b)[a-z][^<>]*\s(?:src|srcset|href|data|action)\s*=)\s*["'`]?$/i;

/** What is wrong with the addresses in a built file: a line each. `own` is the text of the project's own sources. */
export function addressFaults(text, own) {
  const plain = text.replaceAll('\\/', '/');
  const faults = new Set();
  for (const match of plain.matchAll(ADDRESS)) {
    const [address] = match;
    if (LOADING.test(plain.slice(Math.max(0, match.index - 200), match.index))) faults.add(`loads ${address}`);
    else if (LOADABLE.test(address) || DELIVERY.test(address)) faults.add(`names ${address}, which can be loaded`);
    else if (!own.includes(address) && !KNOWN.some((known) => known.test(address))) faults.add(`names ${address}, which came with a dependency: look at it, and add it to scripts/check-addresses.mjs`);
  }
  return [...faults];
}

/** The text of the project's own sources, without tests. */
export function ownText() {
  const paths = OWN.flatMap((place) => (extname(place) ? [join(root, place)] : filesBelow(join(root, place)).map((file) => join(root, place, file))));
  return paths.filter((path) => !BINARY.has(extname(path)) && !path.includes('.test.')).map((path) => readFileSync(path, 'utf8')).join('\n');
}

function filesBelow(dir) {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)));
}

function main() {
  const dir = process.argv[2] ?? join(root, '.output');
  const own = ownText();
  for (const build of BUILDS) {
    const folder = join(dir, build);
    const files = existsSync(folder) ? filesBelow(folder).filter((file) => !BINARY.has(extname(file))) : [];
    const faults = files.length === 0 ? [`there is nothing in ${folder}`] : files.flatMap((file) => addressFaults(readFileSync(join(folder, file), 'utf8'), own).map((fault) => `${file} ${fault}`));
    console.log(`${build}: ${faults.length === 0 ? `${files.length} files, none of which could load anything from elsewhere` : 'FAILED'}`);
    for (const fault of faults) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
