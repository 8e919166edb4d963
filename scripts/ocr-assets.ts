import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { WxtHooks } from 'wxt';

const require = createRequire(import.meta.url);
const packageDir = (name: string): string => dirname(require.resolve(`${name}/package.json`));

const LANGUAGES = ['eng', 'deu', 'fra', 'spa', 'ita'];

/** Copies Tesseract's worker, core and language data from their npm packages into `ocr/` of the build. */
export const ocrAssets: WxtHooks['build:publicAssets'] = (_wxt, files) => {
  const add = (path: string, name: string): void => {
    files.push({ absoluteSrc: path, relativeDest: `ocr/${name}` });
  };
  files.push({ relativeDest: 'ocr/worker.min.js', contents: localOnly(readFileSync(join(packageDir('tesseract.js'), 'dist/worker.min.js'), 'utf8')) });
  add(join(packageDir('tesseract.js-core'), 'tesseract-core-simd-lstm.wasm.js'), 'tesseract-core-simd-lstm.wasm.js');
  for (const language of LANGUAGES) {
    const file = `${language}.traineddata.gz`;
    add(join(packageDir(`@tesseract.js-data/${language}`), '4.0.0_best_int', file), file);
  }
};

/**
 * Takes the addresses of content delivery networks, which are the worker's defaults, out of it. Local
 * paths are always given, so they are never used; extension stores look for them as remote code.
 */
function localOnly(script: string): string {
  const local = script.replace(/https:\/\/cdn\.jsdelivr\.net\//g, '/').replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n');
  if (/https?:\/\/(?:cdn|unpkg)\b/.test(local)) throw new Error('worker.min.js names a remote host in a new way');
  return local;
}
